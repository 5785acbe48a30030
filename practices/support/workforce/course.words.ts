import { words } from '../../../kernel/words.ts';
import type { course } from './course.record.ts';

export const courseWords = words<typeof course>({
  en: {
    name: 'Course',
    plural: 'Courses',
    help: 'Something that is learnt: which skills it gives, when it takes place, and what came of it for whom.',
    fields: {
      validMonths: { label: 'Valid for', help: 'How long its certificate lasts. Empty: for good.' },
      provider: { label: 'Given by', help: 'Empty: we give it ourselves.' },
      price: { label: 'Price', help: 'For one person.' },
    },
    lines: {
      teaches: { label: 'Teaches', fields: { level: { label: 'Up to level', help: 'What whoever passes holds.' } } },
      sessions: { label: 'Sessions', fields: {} },
      participants: {
        label: 'Participants',
        fields: { due: { label: 'To be passed by', help: 'Until when it is needed.' }, on: 'Result on' },
      },
    },
    choices: { format: { 'on-the-job': 'On the job', 'self-study': 'Self-study' } },
    verbs: { offer: { label: 'Offer', done: 'offered' }, withdraw: { label: 'Withdraw', done: 'withdrawn' } },
    actions: {
      enrol: {
        label: 'Enrol',
        done: 'enrolled somebody',
        help: 'Puts somebody on the course, who hears of it.',
        arguments: { person: 'Person', due: 'To be passed by' },
      },
      'record-result': {
        label: 'Record a result',
        done: 'result recorded',
        help: 'Who passed gets the certificate and the skill by itself.',
        arguments: { person: 'Person', result: 'Result', on: 'On' },
      },
    },
    sections: {
      what: 'What',
      skills: 'Skills',
      sessions: 'Sessions',
      participants: 'Participants',
      care: 'In whose care',
    },
    lists: { offered: 'Offered', all: 'All' },
  },
  de: {
    name: 'Kurs',
    plural: 'Kurse',
    help: 'Etwas, das gelernt wird: welche Fertigkeiten es gibt, wann es stattfindet und was für wen daraus wurde.',
    fields: {
      title: 'Titel',
      description: 'Beschreibung',
      format: 'Form',
      duration: 'Dauer',
      validMonths: { label: 'Gültig für', help: 'Wie lange das Zertifikat hält. Leer: auf Dauer.' },
      provider: { label: 'Gegeben von', help: 'Leer: von uns selbst.' },
      price: { label: 'Preis', help: 'Für eine Person.' },
      owner: 'Verantwortlich',
    },
    lines: {
      teaches: {
        label: 'Vermittelt',
        fields: { skill: 'Fertigkeit', level: { label: 'Bis Stufe', help: 'Was hat, wer besteht.' } },
      },
      sessions: {
        label: 'Termine',
        fields: { startsAt: 'Beginn', endsAt: 'Ende', venue: 'Ort', trainer: 'Leitung', seats: 'Plätze' },
      },
      participants: {
        label: 'Teilnehmende',
        fields: {
          person: 'Person',
          due: { label: 'Zu bestehen bis', help: 'Bis wann es gebraucht wird.' },
          result: 'Ergebnis',
          on: 'Ergebnis vom',
        },
        choices: {
          result: { enrolled: 'Angemeldet', attended: 'Teilgenommen', passed: 'Bestanden', failed: 'Nicht bestanden' },
        },
      },
    },
    choices: {
      format: {
        classroom: 'Im Raum',
        online: 'Online',
        'on-the-job': 'Bei der Arbeit',
        'self-study': 'Selbststudium',
      },
    },
    states: { draft: 'Entwurf', offered: 'Angeboten', withdrawn: 'Zurückgezogen' },
    verbs: {
      offer: { label: 'Anbieten', done: 'angeboten' },
      withdraw: { label: 'Zurückziehen', done: 'zurückgezogen' },
    },
    actions: {
      enrol: {
        label: 'Anmelden',
        done: 'jemanden angemeldet',
        help: 'Meldet jemanden zum Kurs an, der davon erfährt.',
        arguments: { person: 'Person', due: 'Zu bestehen bis' },
      },
      'record-result': {
        label: 'Ergebnis festhalten',
        done: 'Ergebnis festgehalten',
        help: 'Wer besteht, bekommt Zertifikat und Fertigkeit von selbst.',
        arguments: { person: 'Person', result: 'Ergebnis', on: 'Am' },
        choices: { result: { attended: 'Teilgenommen', passed: 'Bestanden', failed: 'Nicht bestanden' } },
      },
    },
    sections: {
      what: 'Was',
      skills: 'Fertigkeiten',
      sessions: 'Termine',
      participants: 'Teilnehmende',
      care: 'In wessen Hand',
    },
    lists: { offered: 'Angeboten', all: 'Alle' },
  },
});
