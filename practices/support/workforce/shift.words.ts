import { words } from '../../../kernel/words.ts';
import type { shift } from './shift.record.ts';

export const shiftWords = words<typeof shift>({
  en: {
    name: 'Shift',
    plural: 'Shifts',
    help: 'Hours of a day that are worked, as they recur: early, late, night.',
    fields: {
      ends: { label: 'Ends', help: 'Not later than the beginning means the next day.' },
      weekdays: { label: 'On', help: 'The days on which it is worked.' },
      skill: { label: 'Calls for', help: 'Whoever is put down for it must hold this skill.' },
      onCall: { label: 'On call', help: 'Nobody need be there; they come when called.' },
      worked: { label: 'Worked', help: 'Without the breaks that nobody pays.' },
    },
    lines: { breaks: { label: 'Breaks', fields: {} } },
    choices: { channels: { phone: 'Telephone', 'e-mail': 'E-mail', 'in-person': 'In person' } },
    states: { 'in-use': 'In use' },
    verbs: { retire: { label: 'Retire', done: 'retired' }, reinstate: { label: 'Reinstate', done: 'reinstated' } },
    sections: { what: 'What', when: 'When' },
    lists: { current: 'In use', all: 'All' },
    reasons: { withoutBreaks: 'From its beginning to its end, without unpaid breaks.' },
  },
  de: {
    name: 'Schicht',
    plural: 'Schichten',
    help: 'Stunden eines Tages, in denen gearbeitet wird, wie sie wiederkehren: früh, spät, nachts.',
    fields: {
      name: 'Name',
      team: 'Team',
      begins: 'Beginnt',
      ends: { label: 'Endet', help: 'Nicht später als der Anfang meint den nächsten Tag.' },
      weekdays: { label: 'Am', help: 'Die Tage, an denen sie gearbeitet wird.' },
      channels: 'Kanäle',
      skill: { label: 'Verlangt', help: 'Wer dafür eingeteilt wird, muss diese Fertigkeit haben.' },
      onCall: { label: 'Bereitschaft', help: 'Niemand muss da sein; wer gerufen wird, kommt.' },
      worked: { label: 'Arbeitszeit', help: 'Ohne die Pausen, die niemand bezahlt.' },
    },
    lines: { breaks: { label: 'Pausen', fields: { from: 'Von', until: 'Bis', paid: 'Bezahlt' } } },
    choices: {
      weekdays: {
        monday: 'Montag',
        tuesday: 'Dienstag',
        wednesday: 'Mittwoch',
        thursday: 'Donnerstag',
        friday: 'Freitag',
        saturday: 'Samstag',
        sunday: 'Sonntag',
      },
      channels: {
        phone: 'Telefon',
        chat: 'Chat',
        'e-mail': 'E-Mail',
        portal: 'Portal',
        messenger: 'Messenger',
        'in-person': 'Persönlich',
      },
    },
    states: { 'in-use': 'In Gebrauch', retired: 'Außer Gebrauch' },
    verbs: {
      retire: { label: 'Außer Gebrauch nehmen', done: 'außer Gebrauch genommen' },
      reinstate: { label: 'Wieder in Gebrauch nehmen', done: 'wieder in Gebrauch genommen' },
    },
    sections: { what: 'Was', when: 'Wann' },
    lists: { current: 'In Gebrauch', all: 'Alle' },
    reasons: { withoutBreaks: 'Vom Anfang bis zum Ende ohne unbezahlte Pausen.' },
  },
});
