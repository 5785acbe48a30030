import { secondsOf } from '../../../fields/duration/duration.field.ts';
import { rule } from '../../../kernel/rule.ts';
import type { continuityPlan } from './continuity-plan.record.ts';

const latest = <Line extends { readonly heldOn: string }>(lines: readonly Line[]): Line | null =>
  lines.reduce<Line | null>((last, line) => (last && last.heldOn > line.heldOn ? last : line), null);

/** The day of the last exercise. */
export const exercisedOn = rule<typeof continuityPlan>()({
  decides: 'exercisedOn',
  facts: (about) => ({ exercises: about.rows('exercises', 'heldOn') }),
  decide: ({ exercises }) => {
    const last = latest(exercises);
    return last ? { value: last.heldOn, because: 'last' } : { value: null, because: 'never' };
  },
});

/** From this day on the plan is stale: its interval after the last exercise is over, or it was never exercised since it was written. */
export const exerciseDue = rule<typeof continuityPlan>()({
  decides: 'exerciseDue',
  facts: (about) => ({
    exercisedOn: about.own('exercisedOn'),
    exerciseMonths: about.own('exerciseMonths'),
    writtenAt: about.createdAt,
  }),
  decide: ({ exercisedOn: last, exerciseMonths, writtenAt }) =>
    last
      ? { value: Temporal.PlainDate.from(last).add({ months: exerciseMonths }).toString(), because: 'interval' }
      : { value: writtenAt.slice(0, 10), because: 'never' },
});

/** Whether the last exercise reached what the plan aims at. */
export const proof = rule<typeof continuityPlan>()({
  decides: 'proof',
  facts: (about) => ({
    rto: about.own('rto'),
    rpo: about.own('rpo'),
    exercises: about.rows('exercises', 'heldOn', 'result', 'recovered', 'lost'),
  }),
  decide: ({ rto, rpo, exercises }) => {
    const last = latest(exercises);
    if (!last) return { value: 'never-exercised', because: 'never' };
    const within = (took: string | null, aim: string | null): boolean =>
      !aim || (took !== null && (secondsOf(took) ?? 0) <= (secondsOf(aim) ?? 0));
    if (last.result === 'failed') return { value: 'not-reached', because: 'failed' };
    if (!within(last.recovered, rto)) return { value: 'not-reached', because: 'tooSlow' };
    return within(last.lost, rpo)
      ? { value: 'proven', because: 'reached' }
      : { value: 'not-reached', because: 'tooMuchLost' };
  },
});
