import { practice } from '../../../kernel/practice.ts';
import { service } from './service.record.ts';
import { serviceWords } from './service.words.ts';

export const portfolioPractice = practice({
  name: 'portfolio',
  stage: 'strategy',
  words: {
    en: {
      name: 'Service portfolio',
      help: 'Which services we think about, offer and give up, and who answers for each.',
    },
    de: {
      name: 'Serviceportfolio',
      help: 'Welche Services wir erwägen, anbieten und aufgeben und wer für jeden einsteht.',
    },
  },
  records: [{ record: service, words: serviceWords }],
  needs: ['people'],
  roles: [
    {
      name: 'service-owner',
      words: {
        en: { label: 'Service owner', help: 'Answers for services from the first idea to retirement.' },
        de: { label: 'Serviceverantwortlicher', help: 'Steht für Services von der ersten Idee bis zum Ende ein.' },
      },
    },
  ],
});
