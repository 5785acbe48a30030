import { words } from '../../../kernel/words.ts';
import type { stock } from './stock.record.ts';

export const stockWords = words<typeof stock>({
  en: {
    name: 'Stock',
    plural: 'Stocks',
    help: 'How many of a part there are at a place: at a site, or in somebody’s van.',
    fields: {
      keeper: { label: 'Keeper', help: 'Whose van or cupboard it is.' },
      reserved: { label: 'Reserved', help: 'Of those, promised to work that is ahead.' },
      minimum: { label: 'Minimum', help: 'Where it differs from the part’s.' },
      reorder: { label: 'To be reordered', help: 'Fewer are free than the minimum.' },
      countedOn: 'Last counted',
    },
    actions: {
      receive: {
        label: 'Receive',
        done: 'received',
        arguments: { quantity: 'How many', serialNumber: 'Serial number', note: 'Note' },
      },
      use: {
        label: 'Use',
        done: 'used',
        arguments: { quantity: 'How many', workOrder: 'For work order', serialNumber: 'Serial number', note: 'Note' },
      },
      transfer: {
        label: 'Transfer',
        done: 'transferred',
        arguments: { quantity: 'How many', to: 'To', serialNumber: 'Serial number' },
      },
      count: { label: 'Count', done: 'counted', arguments: { counted: 'Counted', note: 'Note' } },
    },
    sections: { what: 'What and where', amount: 'How many' },
    lists: { current: 'All places', mine: 'Mine', reorder: 'To be reordered', all: 'Last moved' },
    reasons: {
      ofThePart: 'So the part has it.',
      belowMinimum: 'Fewer than {minimum} are free.',
      enough: 'Enough are free.',
    },
    refusals: {
      somewhere: 'or a keeper is needed: it must lie somewhere',
      moreThanThere: 'is more than lies there: {onHand}',
    },
  },
  de: {
    name: 'Bestand',
    plural: 'Bestände',
    help: 'Wie viele eines Teils es an einem Ort gibt: an einem Standort oder in jemandes Wagen.',
    fields: {
      title: 'Titel',
      part: 'Teil',
      site: 'Standort',
      keeper: { label: 'Bei', help: 'Wessen Wagen oder Schrank es ist.' },
      onHand: 'Vorhanden',
      reserved: { label: 'Reserviert', help: 'Davon für bevorstehende Arbeit zugesagt.' },
      minimum: { label: 'Mindestbestand', help: 'Wo er von dem des Teils abweicht.' },
      reorder: { label: 'Nachzubestellen', help: 'Es sind weniger frei als der Mindestbestand.' },
      countedOn: 'Zuletzt gezählt',
    },
    actions: {
      receive: {
        label: 'Zugang',
        done: 'Zugang gebucht',
        arguments: { quantity: 'Wie viele', serialNumber: 'Seriennummer', note: 'Notiz' },
      },
      use: {
        label: 'Verbrauchen',
        done: 'verbraucht',
        arguments: {
          quantity: 'Wie viele',
          workOrder: 'Für Arbeitsauftrag',
          serialNumber: 'Seriennummer',
          note: 'Notiz',
        },
      },
      transfer: {
        label: 'Umlagern',
        done: 'umgelagert',
        arguments: { quantity: 'Wie viele', to: 'Nach', serialNumber: 'Seriennummer' },
      },
      count: { label: 'Zählen', done: 'gezählt', arguments: { counted: 'Gezählt', note: 'Notiz' } },
    },
    sections: { what: 'Was und wo', amount: 'Wie viele' },
    lists: { current: 'Alle Orte', mine: 'Meine', reorder: 'Nachzubestellen', all: 'Zuletzt bewegt' },
    reasons: {
      ofThePart: 'So steht es beim Teil.',
      belowMinimum: 'Weniger als {minimum} sind frei.',
      enough: 'Es sind genug frei.',
    },
    refusals: {
      somewhere: 'oder jemand, bei dem er liegt, fehlt: Irgendwo muss er sein',
      moreThanThere: 'ist mehr, als da ist: {onHand}',
    },
  },
});
