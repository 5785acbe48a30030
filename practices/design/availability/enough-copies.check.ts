import { check, type Fault } from '../../../kernel/check.ts';
import type { availabilityPlan } from './availability-plan.record.ts';

/** No more copies are needed than there are; a single point that is mitigated says how. */
export const enoughCopies = check<typeof availabilityPlan>()({
  record: 'availability-plan',
  faults: ({ components, singlePoints }) => [
    ...components.flatMap(({ needed, copies }, at): Fault[] =>
      needed > copies ? [{ at: `components.${at}.needed`, because: 'tooMany', values: { copies } }] : [],
    ),
    ...singlePoints.flatMap(({ stands, mitigation }, at): Fault[] =>
      stands === 'mitigated' && !mitigation ? [{ at: `singlePoints.${at}.mitigation`, because: 'howMitigated' }] : [],
    ),
  ],
});
