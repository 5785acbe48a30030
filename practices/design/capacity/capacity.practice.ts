import { practice } from '../../../kernel/practice.ts';
import { capacityPlan } from './capacity-plan.record.ts';
import { capacityPlanWords } from './capacity-plan.words.ts';
import { oneOption } from './one-option.check.ts';
import { current, daysUntilFull, fullOn, growth, orderBy, thresholdOn } from './use.rule.ts';

export const capacityPractice = practice({
  name: 'capacity',
  stage: 'design',
  words: {
    en: { name: 'Capacity', help: 'Have enough of everything a service needs, before it is missed.' },
    de: { name: 'Kapazität', help: 'Genug von allem haben, was ein Service braucht, bevor es fehlt.' },
  },
  records: [
    {
      record: capacityPlan,
      words: capacityPlanWords,
      rules: { current, growth, daysUntilFull, thresholdOn, fullOn, orderBy },
    },
  ],
  needs: ['people', 'portfolio', 'configuration', 'service-design'],
  checks: [oneOption],
});
