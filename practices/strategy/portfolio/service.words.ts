import { words } from '../../../kernel/words.ts';
import type { service } from './service.record.ts';

export const serviceWords = words<typeof service>({
  en: {
    name: 'Service',
    plural: 'Services',
    help: 'What customers get from us so that they reach what they want, without carrying every cost and risk themselves.',
    fields: {
      summary: { label: 'Summary', help: 'What it does for a customer, in one sentence without technical words.' },
      owner: { label: 'Owner', help: 'Answers for the service through its whole life.' },
      supportTeam: { label: 'Support team', help: 'Where incidents and questions about it go first.' },
      criticality: { label: 'Criticality', help: 'What its failure does to the business.' },
      parent: { label: 'Part of', help: 'The service that this one is an offering or a component of.' },
      value: { label: 'Value', help: 'What it is worth to whom: what customers reach with it, what it brings us.' },
      investment: {
        label: 'Investment',
        help: 'What money spent on it is for: to keep it going, to grow, or to change what we do.',
      },
      handles: { label: 'Kinds of data', help: 'What it stores or passes on that laws and standards speak of.' },
      characteristics: {
        label: 'Regulated characteristics',
        help: 'What makes it a matter of laws of its own, as NIS2, the AI Act or PSD2.',
      },
      retireOn: { label: 'To be retired on', help: 'Until when customers can count on it.' },
      successor: { label: 'Successor', help: 'What customers use instead.' },
    },
    lines: {
      data: {
        label: 'Data',
        fields: {
          what: { label: 'What', help: 'What it holds; one line that says so where there are none.' },
          personal: 'Of persons',
          becomes: 'What becomes of them',
          where: { label: 'Where, until when', help: 'To whom they go, or where they lie and until when.' },
        },
        choices: {
          becomes: { 'handed-over': 'Handed over', archived: 'Archived', deleted: 'Deleted', none: 'There are none' },
        },
      },
      users: {
        label: 'Users',
        fields: {
          who: { label: 'Who', help: 'Who uses it; one line that says so where there are none.' },
          becomes: 'Afterwards',
          told: 'Told on',
        },
        choices: {
          becomes: {
            successor: 'Use the successor',
            'another-service': 'Use another service',
            without: 'Do without',
            none: 'There are none',
          },
        },
      },
    },
    choices: {
      handles: {
        personal: 'Personal data',
        'special-category': 'Special categories (GDPR Art. 9)',
        'payment-card': 'Payment card data',
        credentials: 'Credentials',
        'trade-secret': 'Trade secrets',
      },
      characteristics: {
        essential: 'Essential or important (NIS2)',
        'artificial-intelligence': 'Uses artificial intelligence',
        'online-trade': 'Online trade',
        payment: 'Payment service',
        'digital-product': 'Product with digital elements',
        consumers: 'Offered to consumers',
      },
    },
    states: { chartered: 'Chartered', live: 'Live', retiring: 'Retiring' },
    verbs: {
      charter: { label: 'Charter', done: 'chartered' },
      decline: { label: 'Decline', done: 'declined' },
      publish: { label: 'Go live', done: 'went live' },
      sunset: { label: 'Announce retirement', done: 'announced as retiring' },
      retire: { label: 'Retire', done: 'retired' },
    },
    sections: { what: 'What', care: 'In whose care', compliance: 'Compliance', portfolio: 'Portfolio' },
    lists: { catalogue: 'Catalogue', pipeline: 'Pipeline', retiring: 'Retired and retiring', all: 'All' },
    refusals: {
      agreementsStand: 'Agreements still promise it: {agreements}. End or renegotiate them first.',
      itemsStand: 'It can still be ordered by published catalogue items: {items}. Withdraw them first.',
      partsStand: 'Services that are part of it are not retired yet: {parts}.',
      coversStand: 'Contracts, plans or licences still cover it: {covers}. End them, or take the links away.',
      supportsStand:
        'Components or suppliers still support it: {supports}. Retire them, or give them to another service.',
      componentsStand:
        'Configuration items that it depends on are still in use: {components}. Store or retire them, or take the links away.',
      dataLeft: 'Not done yet with its data: {data}. Hand them over, archive or delete them, and say so.',
      usersLeft: 'Not done yet with its users: {users}. Tell them, and say when they use something else.',
      incidentsStand: 'Incidents about it are still open: {incidents}.',
    },
  },
  de: {
    name: 'Service',
    plural: 'Services',
    help: 'Was Kunden von uns erhalten, damit sie erreichen, was sie wollen, ohne alle Kosten und Risiken selbst zu tragen.',
    fields: {
      name: 'Name',
      summary: { label: 'Kurzbeschreibung', help: 'Was er für einen Kunden tut, in einem Satz ohne Fachwörter.' },
      description: 'Beschreibung',
      owner: { label: 'Verantwortlich', help: 'Steht für den Service über sein ganzes Leben ein.' },
      supportTeam: { label: 'Support-Team', help: 'Wohin Störungen und Fragen dazu zuerst gehen.' },
      criticality: { label: 'Kritikalität', help: 'Was sein Ausfall für das Geschäft bedeutet.' },
      parent: { label: 'Teil von', help: 'Der Service, dessen Angebot oder Bestandteil dieser ist.' },
      value: { label: 'Wert', help: 'Was er wem wert ist: was Kunden damit erreichen, was er uns bringt.' },
      investment: { label: 'Investition', help: 'Wofür das Geld für ihn ist: Betrieb, Wachstum oder Wandel.' },
      handles: { label: 'Datenarten', help: 'Was er speichert oder weitergibt, wovon Gesetze und Normen sprechen.' },
      characteristics: {
        label: 'Regulierte Merkmale',
        help: 'Was ihn zur Sache eigener Gesetze macht, etwa NIS2, KI-Verordnung oder PSD2.',
      },
      retireOn: { label: 'Außer Betrieb ab', help: 'Bis wann Kunden auf ihn zählen können.' },
      successor: { label: 'Nachfolger', help: 'Was Kunden stattdessen nutzen.' },
    },
    lines: {
      data: {
        label: 'Daten',
        fields: {
          what: { label: 'Was', help: 'Was er hält; eine Zeile, die es sagt, wo es keine gibt.' },
          personal: 'Zu Personen',
          becomes: 'Was daraus wird',
          where: { label: 'Wohin, bis wann', help: 'Wem sie übergeben werden, oder wo sie liegen und bis wann.' },
          done: 'Erledigt',
        },
        choices: {
          becomes: { 'handed-over': 'Übergeben', archived: 'Archiviert', deleted: 'Gelöscht', none: 'Es gibt keine' },
        },
      },
      users: {
        label: 'Anwender',
        fields: {
          who: { label: 'Wer', help: 'Wer ihn nutzt; eine Zeile, die es sagt, wo es keine gibt.' },
          becomes: 'Danach',
          told: 'Informiert am',
          done: 'Erledigt',
        },
        choices: {
          becomes: {
            successor: 'Nutzen den Nachfolger',
            'another-service': 'Nutzen einen anderen Service',
            without: 'Kommen ohne aus',
            none: 'Es gibt keine',
          },
        },
      },
    },
    choices: {
      criticality: { critical: 'Kritisch', high: 'Hoch', medium: 'Mittel', low: 'Niedrig' },
      handles: {
        personal: 'Personenbezogene Daten',
        'special-category': 'Besondere Kategorien (DSGVO Art. 9)',
        employee: 'Beschäftigtendaten',
        'payment-card': 'Zahlungskartendaten',
        financial: 'Finanzdaten',
        health: 'Gesundheitsdaten',
        credentials: 'Zugangsdaten',
        'trade-secret': 'Geschäftsgeheimnisse',
      },
      characteristics: {
        essential: 'Wesentlich oder wichtig (NIS2)',
        'artificial-intelligence': 'Setzt künstliche Intelligenz ein',
        'online-trade': 'Onlinehandel',
        payment: 'Zahlungsdienst',
        telecommunications: 'Telekommunikation',
        'digital-product': 'Produkt mit digitalen Elementen',
        consumers: 'Für Verbraucher',
      },
      investment: { run: 'Betrieb', grow: 'Wachstum', transform: 'Wandel' },
    },
    states: {
      proposed: 'Vorgeschlagen',
      chartered: 'Beauftragt',
      live: 'In Betrieb',
      retiring: 'Läuft aus',
      retired: 'Außer Betrieb',
      declined: 'Abgelehnt',
    },
    verbs: {
      charter: { label: 'Beauftragen', done: 'beauftragt' },
      decline: { label: 'Ablehnen', done: 'abgelehnt' },
      publish: { label: 'In Betrieb nehmen', done: 'in Betrieb genommen' },
      sunset: { label: 'Auslaufen ankündigen', done: 'als auslaufend angekündigt' },
      retire: { label: 'Außer Betrieb nehmen', done: 'außer Betrieb genommen' },
    },
    sections: { what: 'Was', care: 'In wessen Hand', compliance: 'Compliance', portfolio: 'Portfolio' },
    lists: { catalogue: 'Katalog', pipeline: 'Pipeline', retiring: 'Außer Betrieb und auslaufend', all: 'Alle' },
    refusals: {
      agreementsStand: 'Vereinbarungen sagen ihn noch zu: {agreements}. Erst beenden oder neu verhandeln.',
      itemsStand:
        'Er kann noch über den Katalog bestellt werden, veröffentlichte Angebote: {items}. Erst zurückziehen.',
      partsStand: 'Services, die Teil von ihm sind, sind noch nicht außer Betrieb: {parts}.',
      coversStand:
        'Verträge, Pläne oder Lizenzen gelten noch für ihn: {covers}. Erst beenden oder die Verknüpfung lösen.',
      supportsStand:
        'Komponenten oder Lieferanten tragen ihn noch: {supports}. Erst ausmustern oder einem anderen Service geben.',
      componentsStand:
        'Configuration Items, von denen er abhängt, sind noch in Betrieb: {components}. Einlagern, ausmustern oder die Verknüpfung lösen.',
      dataLeft: 'Mit seinen Daten noch nicht fertig: {data}. Übergeben, archivieren oder löschen, und es sagen.',
      usersLeft:
        'Mit seinen Anwendern noch nicht fertig: {users}. Informieren, und sagen, wann sie etwas anderes nutzen.',
      incidentsStand: 'Störungen zu ihm sind noch offen: {incidents}.',
    },
  },
});
