import { words } from '../../../kernel/words.ts';
import { timeMetricWords } from '../../../traits/time-metric.words.ts';
import type { catalogueItem } from './catalogue-item.record.ts';

export const catalogueItemWords = words<typeof catalogueItem>({
  en: {
    name: 'Catalogue item',
    plural: 'Catalogue items',
    help: 'Something that a user can ask for, with what it costs and when it comes.',
    fields: {
      summary: { label: 'Summary', help: 'What one gets, in one sentence without technical words.' },
      service: { label: 'Service', help: 'The service that it is a part of.' },
      owner: { label: 'Owner', help: 'Keeps it right, and approves where the owner is asked.' },
      form: { label: 'Form', help: 'What is asked of whoever orders it.' },
      fulfilledBy: { label: 'Fulfilled by', help: 'The team that a request for it comes to.' },
      approval: { label: 'Approval', help: 'Who must say yes before it is fulfilled.' },
      expectedDelivery: { label: 'Expected delivery', help: 'How long it usually takes once approved.' },
      price: { label: 'Price', help: 'For one piece.' },
      mostPerRequest: 'Most in one request',
      audience: { label: 'Who may order it', help: 'Everyone, or the organisations and sites listed.' },
    },
    lines: {
      audiences: {
        label: 'May order it',
        fields: { site: { label: 'Site', help: 'Empty: all sites of the organisation.' } },
      },
      levels: {
        label: 'Promised to everybody',
        fields: {
          metric: {
            label: 'What is promised',
            help: 'Written here by itself, from agreements in force that are made with no single customer.',
          },
          share: 'For at least',
          counted: 'Time is counted',
        },
      },
    },
    choices: {
      approval: { owner: 'The owner', 'line-manager': 'Their line manager' },
      audience: { listed: 'Those listed' },
    },
    verbs: { publish: { label: 'Publish', done: 'published' }, withdraw: { label: 'Withdraw', done: 'withdrawn' } },
    sections: { what: 'What', order: 'Ordering', delivery: 'Delivery', care: 'In whose care' },
    lists: { published: 'Published', all: 'All' },
  },
  de: {
    name: 'Katalogeintrag',
    plural: 'Katalogeinträge',
    help: 'Etwas, das ein Anwender anfordern kann, mit dem, was es kostet und wann es kommt.',
    fields: {
      name: 'Name',
      summary: { label: 'Kurzbeschreibung', help: 'Was man bekommt, in einem Satz ohne Fachwörter.' },
      description: 'Beschreibung',
      service: { label: 'Service', help: 'Der Service, zu dem es gehört.' },
      owner: {
        label: 'Verantwortlich',
        help: 'Hält den Eintrag richtig und genehmigt, wo die verantwortliche Person gefragt ist.',
      },
      form: { label: 'Formular', help: 'Was gefragt wird, wer es bestellt.' },
      fulfilledBy: { label: 'Erfüllt von', help: 'Das Team, zu dem eine Serviceanforderung kommt.' },
      approval: { label: 'Genehmigung', help: 'Wer zustimmen muss, bevor erfüllt wird.' },
      expectedDelivery: { label: 'Übliche Lieferzeit', help: 'Wie lange es nach der Genehmigung gewöhnlich dauert.' },
      price: { label: 'Preis', help: 'Für ein Stück.' },
      charged: 'Berechnet',
      mostPerRequest: 'Höchstmenge',
      audience: { label: 'Wer bestellen darf', help: 'Alle oder die genannten Organisationen und Standorte.' },
    },
    lines: {
      audiences: {
        label: 'Dürfen bestellen',
        fields: {
          organisation: 'Organisation',
          site: { label: 'Standort', help: 'Leer: alle Standorte der Organisation.' },
        },
      },
      levels: {
        label: 'Allen zugesagt',
        fields: {
          metric: {
            label: 'Was zugesagt ist',
            help: 'Von selbst geschrieben, aus geltenden Vereinbarungen, die mit keinem einzelnen Kunden getroffen sind.',
          },
          within: 'Binnen',
          share: 'Für mindestens',
          counted: 'Gezählt wird',
          agreement: 'Vereinbarung',
        },
        choices: {
          metric: {
            ...timeMetricWords.de,
          },
          counted: { 'service-hours': 'In der Servicezeit', 'around-the-clock': 'Rund um die Uhr' },
        },
      },
    },
    choices: {
      form: { 'laptop-order': 'Laptop-Bestellung', access: 'Zugriff', other: 'Anderes' },
      approval: { none: 'Keine', 'line-manager': 'Vorgesetzte Person', owner: 'Verantwortliche Person' },
      charged: { once: 'Einmalig', monthly: 'Monatlich', yearly: 'Jährlich' },
      audience: { everyone: 'Alle', listed: 'Genannte' },
    },
    states: { draft: 'Entwurf', published: 'Veröffentlicht', withdrawn: 'Zurückgezogen' },
    verbs: {
      publish: { label: 'Veröffentlichen', done: 'veröffentlicht' },
      withdraw: { label: 'Zurückziehen', done: 'zurückgezogen' },
    },
    sections: { what: 'Was', order: 'Bestellung', delivery: 'Lieferung', care: 'In wessen Hand' },
    lists: { published: 'Veröffentlicht', all: 'Alle' },
  },
});
