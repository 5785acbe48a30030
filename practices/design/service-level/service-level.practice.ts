import { practice } from '../../../kernel/practice.ts';
import { agreement } from './agreement.record.ts';
import { agreementWords } from './agreement.words.ts';
import { promises } from './promises.reading.ts';

export const serviceLevelPractice = practice({
  name: 'service-level',
  stage: 'design',
  words: {
    en: { name: 'Service levels', help: 'Agree how good a service is to be, measure it, and show it line by line.' },
    de: {
      name: 'Service Levels',
      help: 'Vereinbaren, wie gut ein Service sein soll, es messen und Zeile für Zeile zeigen.',
    },
  },
  records: [{ record: agreement, words: agreementWords }],
  readings: [promises],
  screens: { 'service-levels': { en: 'How they were kept', de: 'Wie sie eingehalten wurden' } },
  needs: ['people', 'organisation', 'portfolio', 'calendar'],
  roles: [
    {
      name: 'service-level-manager',
      words: {
        en: {
          label: 'Service level manager',
          help: 'Negotiates agreements, watches whether they are kept, and reviews them.',
        },
        de: {
          label: 'Service Level Manager',
          help: 'Verhandelt Vereinbarungen, wacht über ihre Einhaltung und prüft sie.',
        },
      },
    },
  ],
});
