import { words } from '../../../kernel/words.ts';
import type { task } from './task.record.ts';

export const taskWords = words<typeof task>({
  en: {
    name: 'Task',
    plural: 'Tasks',
    help: 'Something that somebody promised to do until a day, and what it follows from.',
    fields: {
      title: { label: 'Task', help: 'What shall be done, so that one can tell when it is.' },
      assignee: 'Owner',
      due: { label: 'Due', help: 'The last day on which it is in time.' },
      dueAt: { label: 'Due at', help: 'The moment until which it is in time, where a day is not enough.' },
      occurrence: { label: 'Occurrence', help: 'Which time of a routine it is.' },
      outcome: { label: 'Outcome', help: 'What came of it; of a dropped one, why.' },
      remindedAt: { label: 'Overdue alarm', help: 'When its owner was told that it is overdue.' },
    },
    verbs: {
      finish: { label: 'Done', done: 'done' },
      drop: { label: 'Drop', done: 'dropped' },
      reopen: { label: 'Reopen', done: 'reopened' },
    },
    sections: { what: 'What', who: 'Who, until when', outcome: 'Outcome' },
    lists: { open: 'Open', mine: 'Mine', overdue: 'Overdue', all: 'All' },
  },
  de: {
    name: 'Folgeaufgabe',
    plural: 'Folgeaufgaben',
    help: 'Etwas, das jemand bis zu einem Tag zugesagt hat, und woraus es folgt.',
    fields: {
      title: { label: 'Aufgabe', help: 'Was getan werden soll, so dass man sieht, wann es getan ist.' },
      description: 'Beschreibung',
      assignee: 'Verantwortlich',
      due: { label: 'Fällig', help: 'Der letzte Tag, an dem es rechtzeitig ist.' },
      dueAt: { label: 'Fällig um', help: 'Der Zeitpunkt, bis zu dem es rechtzeitig ist, wo ein Tag nicht genügt.' },
      occurrence: { label: 'Wiederkehr', help: 'Das wievielte Mal einer Routine es ist.' },
      outcome: { label: 'Ergebnis', help: 'Was daraus wurde; bei einer verworfenen, warum.' },
      remindedAt: { label: 'Überfällig gemeldet', help: 'Wann die verantwortliche Person erinnert wurde.' },
    },
    states: { open: 'Offen', done: 'Erledigt', dropped: 'Verworfen' },
    verbs: {
      finish: { label: 'Erledigt', done: 'erledigt' },
      drop: { label: 'Verwerfen', done: 'verworfen' },
      reopen: { label: 'Wieder öffnen', done: 'wieder geöffnet' },
    },
    sections: { what: 'Was', who: 'Wer, bis wann', outcome: 'Ergebnis' },
    lists: { open: 'Offen', mine: 'Meine', overdue: 'Überfällig', all: 'Alle' },
  },
});
