import { rule } from '../../../kernel/rule.ts';
import type { improvement } from './improvement.record.ts';

/** Whether it did what it promised: what was achieved, held against where it began and what was aimed at. */
export const reached = rule<typeof improvement>()({
  decides: 'reached',
  facts: (about) => ({
    aim: about.own('aim'),
    baseline: about.own('baseline'),
    target: about.own('target'),
    achieved: about.own('achieved'),
  }),
  decide: ({ aim, baseline, target, achieved }) => {
    if (baseline === null || target === null || achieved === null) return { value: null, because: 'notChecked' };
    const way = aim === 'less' ? -1 : 1;
    if (way * (achieved - target) >= 0) return { value: 'reached', because: 'againstTarget' };
    if (achieved === baseline) return { value: 'unchanged', because: 'againstBaseline' };
    return { value: way * (achieved - baseline) > 0 ? 'better' : 'worse', because: 'againstBaseline' };
  },
});
