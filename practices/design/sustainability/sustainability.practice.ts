import { practice } from '../../../kernel/practice.ts';
import { embodied, energy, inUse, measuredShare, total, uncertainty } from './footprint.rule.ts';
import { holdsTogether } from './holds-together.check.ts';
import { sustainabilityAssessment } from './sustainability-assessment.record.ts';
import { sustainabilityAssessmentWords } from './sustainability-assessment.words.ts';

export const sustainabilityPractice = practice({
  name: 'sustainability',
  stage: 'design',
  words: {
    en: { name: 'Sustainability', help: 'Know what services use and emit, how sure that is, and make it less.' },
    de: {
      name: 'Nachhaltigkeit',
      help: 'Wissen, was Services verbrauchen und ausstoßen und wie sicher das ist, und es verringern.',
    },
  },
  records: [
    {
      record: sustainabilityAssessment,
      words: sustainabilityAssessmentWords,
      rules: { energy, inUse, embodied, total, uncertainty, measuredShare },
    },
  ],
  needs: ['people', 'portfolio', 'configuration', 'service-design'],
  checks: [holdsTogether],
});
