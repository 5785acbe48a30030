import { practice } from '../../../kernel/practice.ts';
import { assessment } from './assessment.record.ts';
import { assessmentWords } from './assessment.words.ts';

export const assessmentPractice = practice({
  name: 'assessment',
  stage: 'strategy',
  words: {
    en: {
      name: 'Assessments',
      help: 'Where we stand and what is asked of us: the findings that objectives and directions answer.',
    },
    de: {
      name: 'Lagebilder',
      help: 'Wo wir stehen und was von uns verlangt wird: die Befunde, auf die Ziele und Richtungen antworten.',
    },
  },
  records: [{ record: assessment, words: assessmentWords }],
  needs: ['people', 'objective', 'portfolio'],
});
