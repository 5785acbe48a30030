import { check, type Fault, type Whole } from '../../../kernel/check.ts';
import { timeMetrics } from '../../../kernel/time-metric.ts';
import type { agreement } from './agreement.record.ts';

type Target = Whole<typeof agreement>['targets'][number];

/** What clocks and outages measure by themselves. */
const measuredItself: readonly string[] = [...timeMetrics, 'availability'];

const faultOf = ({ measure, metric, share, level }: Target, at: number): readonly Fault[] => {
  if (measure === null) return [];
  if (measuredItself.includes(metric)) return [{ at: `targets.${at}.measure`, because: 'measuredItself' }];
  return share === null && level === null ? [{ at: `targets.${at}.share`, because: 'noGoal' }] : [];
};

/** A target that a measure tells is none that Reeve measures by itself, and says what is promised of it. */
export const measuredBy = check<typeof agreement>()({
  record: 'agreement',
  faults: ({ targets }) => targets.flatMap(faultOf),
});
