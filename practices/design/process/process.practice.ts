import { practice } from '../../../kernel/practice.ts';
import { process } from './process.record.ts';
import { processWords } from './process.words.ts';
import { stepsLeadSomewhere } from './steps-lead-somewhere.check.ts';
import { supersedeTheOld } from './supersede-the-old.reaction.ts';

export const processPractice = practice({
  name: 'process',
  stage: 'design',
  words: {
    en: { name: 'Processes', help: 'How work is done again and again, by whom, and by which rules.' },
    de: { name: 'Prozesse', help: 'Wie Arbeit immer wieder getan wird, von wem und nach welchen Regeln.' },
  },
  records: [{ record: process, words: processWords }],
  needs: ['people', 'service-design'],
  checks: [stepsLeadSomewhere],
  reactions: [supersedeTheOld],
});
