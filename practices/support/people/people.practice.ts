import { practice } from '../../../kernel/practice.ts';
import { person } from './person.record.ts';
import { personWords } from './person.words.ts';
import { team } from './team.record.ts';
import { teamWords } from './team.words.ts';

export const peoplePractice = practice({
  name: 'people',
  stage: 'support',
  words: {
    en: { name: 'People', help: 'Who uses the services, who provides them, and who works together.' },
    de: { name: 'Personen', help: 'Wer die Services nutzt, wer sie erbringt und wer zusammenarbeitet.' },
  },
  records: [
    { record: person, words: personWords },
    { record: team, words: teamWords },
  ],
  needs: ['organisation', 'calendar'],
  roles: [
    {
      name: 'administrator',
      words: {
        en: {
          label: 'Administrator',
          help: 'Sets Reeve up: people, roles, settings, and what the declarations leave open.',
        },
        de: {
          label: 'Administrator',
          help: 'Richtet Reeve ein: Personen, Rollen, Einstellungen und was die Deklarationen offen lassen.',
        },
      },
    },
  ],
});
