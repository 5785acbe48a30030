import { practice } from '../../../kernel/practice.ts';
import { availabilityPlan } from './availability-plan.record.ts';
import { availabilityPlanWords } from './availability-plan.words.ts';
import { enoughCopies } from './enough-copies.check.ts';
import { downtime, expected, verdict, weakest } from './expected.rule.ts';

export const availabilityPractice = practice({
  name: 'availability',
  stage: 'design',
  words: {
    en: {
      name: 'Availability',
      help: 'Let services be there as often as promised, and know what would take them away.',
    },
    de: { name: 'Verfügbarkeit', help: 'Services so oft da sein lassen wie zugesagt und wissen, was sie wegnähme.' },
  },
  records: [
    { record: availabilityPlan, words: availabilityPlanWords, rules: { expected, downtime, verdict, weakest } },
  ],
  needs: ['people', 'portfolio', 'configuration', 'service-design'],
  checks: [enoughCopies],
});
