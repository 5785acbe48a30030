import { words } from '../../../kernel/words.ts';
import type { externalChange } from './external-change.record.ts';

export const externalChangeWords = words<typeof externalChange>({
  en: {
    name: 'External change',
    plural: 'External changes',
    help: 'A law, a standard, a technology or what a supplier offers changes, and services have to answer for it.',
    fields: {
      title: {
        label: 'Title',
        help: 'What changes, as it is called: “PCI DSS 4.0.1”, “PostgreSQL 13 is no longer maintained”.',
      },
      description: { label: 'What changes', help: 'What is different afterwards, in a few sentences.' },
      demands: { label: 'What it asks of us', help: 'What a service that it touches has to do or to show.' },
      writtenIn: {
        label: 'Source',
        help: 'Where that is written: the regulation and article, the standard, the notice of the maker.',
      },
      sourceAddress: { label: 'Address of the source', help: 'Where one can read it.' },
      announcedOn: { label: 'Announced on', help: 'Since when it is known.' },
      inForceOn: { label: 'Applies from', help: 'The first day on which services must be ready.' },
      endsOn: { label: 'Ends on', help: 'The last day on which it applies, where there is one.' },
      owner: { label: 'Owner', help: 'Sees to it that every service that it touches is answered for.' },
      remindDays: {
        label: 'Warned before',
        help: 'So many days before it applies, the owner is warned while services are open.',
      },
      remindedOf: { label: 'Warned of', help: 'The day of which the owner was warned.' },
      touched: { label: 'Services touched', help: 'Those that are not ruled out.' },
      unanswered: {
        label: 'Not answered for',
        help: 'Services of which nobody has said yet whether they are touched.',
      },
      unfinished: { label: 'Not finished', help: 'Services that are touched, and not settled yet.' },
      conclusion: { label: 'Conclusion', help: 'What came of it, for whoever asks later.' },
      reason: { label: 'Why withdrawn', help: 'Why it does not come, or does not concern us.' },
    },
    lines: {
      criteria: {
        label: 'Whom it concerns',
        fields: {
          technology: { label: 'Technology', help: 'Services that rest on a component made of it.' },
          from: { label: 'From version', help: 'The first version that is meant; all of them where it is empty.' },
          until: { label: 'Until version', help: 'The last version that is meant; 13 takes in 13.14.' },
          supplier: { label: 'Supplier', help: 'Services that rest on its contracts, on what it makes or sells.' },
          country: {
            label: 'Country',
            help: 'Where customers or components are: two letters after ISO 3166, or EU for the whole Union.',
          },
          data: { label: 'Kind of data', help: 'Services that say they handle such data.' },
          characteristic: { label: 'Characteristic', help: 'Services that say they are such.' },
          remark: { label: 'Remark', help: 'All that a line says must hold of a service; one line is enough.' },
        },
        choices: {
          data: {
            personal: 'Personal data',
            'special-category': 'Special categories (GDPR Art. 9)',
            'payment-card': 'Payment card data',
            credentials: 'Credentials',
            'trade-secret': 'Trade secrets',
          },
          characteristic: {
            essential: 'Essential or important (NIS2)',
            'artificial-intelligence': 'Uses artificial intelligence',
            'online-trade': 'Online trade',
            payment: 'Payment service',
            'digital-product': 'Product with digital elements',
            consumers: 'Offered to consumers',
          },
        },
      },
    },
    choices: { kind: { ruling: 'Court ruling', technology: 'Technology', supplier: 'Supplier' } },
    states: { 'in-force': 'In force' },
    verbs: {
      announce: { label: 'Announce', done: 'announced' },
      'take-effect': { label: 'Takes effect', done: 'in force' },
      close: { label: 'Close', done: 'closed' },
      withdraw: { label: 'Withdraw', done: 'withdrawn' },
      reopen: { label: 'Reopen', done: 'reopened' },
    },
    sections: { what: 'What changes', when: 'When', whom: 'Whom it concerns', outcome: 'Outcome' },
    lists: { current: 'Current', mine: 'Mine', all: 'All' },
    refusals: {
      saysNothing: 'Say whom this concerns: a technology, a supplier, a country, a kind of data or a characteristic.',
      versionsOfWhat: 'Say the technology whose versions are meant.',
      versionsBackwards: 'Version {until} comes before {from}.',
      beforeAnnounced: 'It applies before it was announced.',
      endsBefore: 'It ends before it applies.',
      servicesUnanswered:
        'Services of which nobody has said whether they are touched: {unanswered}. Confirm each, or rule it out with a reason.',
      servicesUnfinished:
        'Services that are touched and not settled yet: {unfinished}. Settle each, once what follows from it is done.',
    },
  },
  de: {
    name: 'Externe Veränderung',
    plural: 'Externe Veränderungen',
    help: 'Ein Gesetz, eine Norm, eine Technologie oder das Angebot eines Lieferanten ändert sich, und Services müssen dem gerecht werden.',
    fields: {
      title: {
        label: 'Titel',
        help: 'Was sich ändert, wie man es nennt: „PCI DSS 4.0.1“, „PostgreSQL 13 wird nicht mehr gepflegt“.',
      },
      kind: 'Art',
      description: { label: 'Was sich ändert', help: 'Was danach anders ist, in wenigen Sätzen.' },
      demands: { label: 'Was es von uns verlangt', help: 'Was ein betroffener Service tun oder nachweisen muss.' },
      writtenIn: { label: 'Quelle', help: 'Wo es steht: Verordnung und Artikel, Norm, Mitteilung des Herstellers.' },
      sourceAddress: { label: 'Adresse der Quelle', help: 'Wo man es nachlesen kann.' },
      announcedOn: { label: 'Angekündigt am', help: 'Seit wann es bekannt ist.' },
      inForceOn: { label: 'Gilt ab', help: 'Der erste Tag, an dem Services bereit sein müssen.' },
      endsOn: { label: 'Endet am', help: 'Der letzte Tag, an dem es gilt, wo es einen gibt.' },
      owner: { label: 'Verantwortlich', help: 'Sorgt dafür, dass jeder betroffene Service beurteilt wird.' },
      remindDays: {
        label: 'Warnung vorher',
        help: 'So viele Tage, bevor es gilt, wird gewarnt, solange Services offen sind.',
      },
      remindedOf: { label: 'Gewarnt vor', help: 'Der Tag, vor dem gewarnt wurde.' },
      touched: { label: 'Betroffene Services', help: 'Die nicht ausgeschlossen sind.' },
      unanswered: {
        label: 'Nicht beurteilt',
        help: 'Services, von denen noch niemand gesagt hat, ob sie betroffen sind.',
      },
      unfinished: { label: 'Nicht fertig', help: 'Services, die betroffen und noch nicht erledigt sind.' },
      conclusion: { label: 'Ergebnis', help: 'Was daraus wurde, für alle, die später fragen.' },
      reason: { label: 'Warum zurückgezogen', help: 'Warum es nicht kommt oder uns nicht betrifft.' },
    },
    lines: {
      criteria: {
        label: 'Wen es betrifft',
        fields: {
          technology: { label: 'Technologie', help: 'Services, die auf einer Komponente dieser Technologie ruhen.' },
          from: { label: 'Ab Version', help: 'Die erste gemeinte Version; ist sie leer, sind es alle.' },
          until: { label: 'Bis Version', help: 'Die letzte gemeinte Version; 13 schließt 13.14 ein.' },
          supplier: {
            label: 'Lieferant',
            help: 'Services, die auf seinen Verträgen ruhen oder auf dem, was er herstellt oder verkauft.',
          },
          country: {
            label: 'Land',
            help: 'Wo Kunden oder Komponenten sind: zwei Buchstaben nach ISO 3166 oder EU für die ganze Union.',
          },
          data: { label: 'Datenart', help: 'Services, die sagen, dass sie solche Daten verarbeiten.' },
          characteristic: { label: 'Merkmal', help: 'Services, die von sich sagen, dass sie so sind.' },
          remark: {
            label: 'Bemerkung',
            help: 'Was eine Zeile sagt, muss alles für einen Service gelten; eine Zeile genügt.',
          },
        },
        choices: {
          data: {
            personal: 'Personenbezogene Daten',
            'special-category': 'Besondere Kategorien (DSGVO Art. 9)',
            employee: 'Beschäftigtendaten',
            'payment-card': 'Zahlungskartendaten',
            financial: 'Finanzdaten',
            health: 'Gesundheitsdaten',
            credentials: 'Zugangsdaten',
            'trade-secret': 'Geschäftsgeheimnisse',
          },
          characteristic: {
            essential: 'Wesentlich oder wichtig (NIS2)',
            'artificial-intelligence': 'Setzt künstliche Intelligenz ein',
            'online-trade': 'Onlinehandel',
            payment: 'Zahlungsdienst',
            telecommunications: 'Telekommunikation',
            'digital-product': 'Produkt mit digitalen Elementen',
            consumers: 'Für Verbraucher',
          },
        },
      },
    },
    choices: {
      kind: {
        law: 'Gesetz',
        ruling: 'Gerichtsurteil',
        standard: 'Norm',
        technology: 'Technologie',
        supplier: 'Lieferant',
        market: 'Markt',
        environment: 'Umwelt',
        other: 'Sonstiges',
      },
    },
    states: {
      draft: 'Entwurf',
      announced: 'Angekündigt',
      'in-force': 'In Kraft',
      closed: 'Geschlossen',
      withdrawn: 'Zurückgezogen',
    },
    verbs: {
      announce: { label: 'Ankündigen', done: 'angekündigt' },
      'take-effect': { label: 'Tritt in Kraft', done: 'in Kraft' },
      close: { label: 'Schließen', done: 'geschlossen' },
      withdraw: { label: 'Zurückziehen', done: 'zurückgezogen' },
      reopen: { label: 'Wieder öffnen', done: 'wieder geöffnet' },
    },
    sections: { what: 'Was sich ändert', when: 'Wann', whom: 'Wen es betrifft', outcome: 'Ergebnis' },
    lists: { current: 'Laufend', mine: 'Meine', all: 'Alle' },
    refusals: {
      saysNothing:
        'Sagen Sie, wen das betrifft: eine Technologie, ein Lieferant, ein Land, eine Datenart oder ein Merkmal.',
      versionsOfWhat: 'Nennen Sie die Technologie, deren Versionen gemeint sind.',
      versionsBackwards: 'Version {until} kommt vor {from}.',
      beforeAnnounced: 'Es gilt, bevor es angekündigt wurde.',
      endsBefore: 'Es endet, bevor es gilt.',
      servicesUnanswered:
        'Services, von denen niemand gesagt hat, ob sie betroffen sind: {unanswered}. Jeden bestätigen oder mit Grund ausschließen.',
      servicesUnfinished:
        'Services, die betroffen und noch nicht erledigt sind: {unfinished}. Jeden erledigen, sobald getan ist, was daraus folgt.',
    },
  },
});
