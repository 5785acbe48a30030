import { words } from '../../../kernel/words.ts';
import type { freeze } from './freeze.record.ts';

export const freezeWords = words<typeof freeze>({
  en: {
    name: 'Freeze',
    plural: 'Freezes',
    help: 'A time in which nothing is to be changed.',
    fields: {
      title: { label: 'Title', help: 'What it is called: Christmas business.' },
      reason: { label: 'Reason', help: 'Why nothing is to be changed then.' },
    },
    lines: {
      holds: {
        label: 'Holds for',
        fields: { service: 'Service', configurationItem: 'Configuration item' },
      },
    },
    verbs: { lift: { label: 'Lift', done: 'lifted' }, announce: { label: 'Announce again', done: 'announced' } },
    sections: { what: 'When and for what' },
    lists: { current: 'Announced', mine: 'Mine', all: 'All' },
    refusals: { endsEarly: 'must be later than the start' },
    notes: { holds: 'Without a line it holds everywhere.' },
  },
  de: {
    name: 'Änderungssperre',
    plural: 'Änderungssperren',
    help: 'Eine Zeit, in der nichts geändert werden soll.',
    fields: {
      title: { label: 'Titel', help: 'Wie sie heißt: Weihnachtsgeschäft.' },
      reason: { label: 'Grund', help: 'Warum dann nichts geändert werden soll.' },
      starts: 'Beginn',
      ends: 'Ende',
      owner: 'Verantwortlich',
    },
    lines: {
      holds: {
        label: 'Gilt für',
        fields: { service: 'Service', configurationItem: 'Configuration Item' },
      },
    },
    states: { announced: 'Angekündigt', lifted: 'Aufgehoben' },
    verbs: {
      lift: { label: 'Aufheben', done: 'aufgehoben' },
      announce: { label: 'Wieder ankündigen', done: 'angekündigt' },
    },
    sections: { what: 'Wann und wofür' },
    lists: { current: 'Angekündigt', mine: 'Meine', all: 'Alle' },
    refusals: { endsEarly: 'muss nach dem Beginn liegen' },
    notes: { holds: 'Ohne Zeile gilt sie überall.' },
  },
});
