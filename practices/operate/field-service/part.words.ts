import { words } from '../../../kernel/words.ts';
import type { part } from './part.record.ts';

export const partWords = words<typeof part>({
  en: {
    name: 'Part',
    plural: 'Parts',
    help: 'Something that is built in or handed over, by the number under which it is bought.',
    fields: {
      partNumber: { label: 'Part number', help: 'As the maker or supplier has it.' },
      price: { label: 'Price', help: 'What one costs us.' },
      serialTracked: { label: 'Tracked by serial number', help: 'None moves without its serial number.' },
      minimum: { label: 'Minimum', help: 'With less than this free at a place, more is to be ordered.' },
    },
    states: { 'in-use': 'In use' },
    verbs: {
      withdraw: { label: 'Withdraw', done: 'withdrawn' },
      reinstate: { label: 'Reinstate', done: 'reinstated' },
    },
    sections: { what: 'What', supply: 'Supply' },
    lists: { current: 'In use', all: 'All' },
  },
  de: {
    name: 'Ersatzteil',
    plural: 'Ersatzteile',
    help: 'Etwas, das eingebaut oder übergeben wird, mit der Nummer, unter der man es kauft.',
    fields: {
      name: 'Name',
      partNumber: { label: 'Teilenummer', help: 'Wie sie der Hersteller oder Lieferant hat.' },
      description: 'Beschreibung',
      unit: 'Einheit',
      price: { label: 'Preis', help: 'Was uns eines kostet.' },
      serialTracked: { label: 'Mit Seriennummer verfolgt', help: 'Keines bewegt sich ohne seine Seriennummer.' },
      minimum: { label: 'Mindestbestand', help: 'Ist an einem Ort weniger frei, ist nachzubestellen.' },
      supplier: 'Lieferant',
    },
    choices: { unit: { piece: 'Stück', set: 'Satz', box: 'Karton', metre: 'Meter', litre: 'Liter' } },
    states: { 'in-use': 'In Gebrauch', withdrawn: 'Außer Gebrauch' },
    verbs: {
      withdraw: { label: 'Außer Gebrauch nehmen', done: 'außer Gebrauch genommen' },
      reinstate: { label: 'Wieder in Gebrauch nehmen', done: 'wieder in Gebrauch genommen' },
    },
    sections: { what: 'Was', supply: 'Beschaffung' },
    lists: { current: 'In Gebrauch', all: 'Alle' },
  },
});
