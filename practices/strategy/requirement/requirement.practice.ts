import { practice } from '../../../kernel/practice.ts';
import { requirement } from './requirement.record.ts';
import { requirementWords } from './requirement.words.ts';

export const requirementPractice = practice({
  name: 'requirement',
  stage: 'strategy',
  words: {
    en: {
      name: 'Requirements',
      help: 'What users and the business need, how we will see that it is met, and whether it is.',
    },
    de: {
      name: 'Anforderungen',
      help: 'Was Nutzer und Geschäft brauchen, woran wir sehen, dass es erfüllt ist, und ob es das ist.',
    },
  },
  records: [{ record: requirement, words: requirementWords }],
  needs: ['people', 'portfolio', 'objective'],
});
