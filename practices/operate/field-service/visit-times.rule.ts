import { durationOf } from '../../../fields/duration/duration.field.ts';
import { rule } from '../../../kernel/rule.ts';
import type { visit } from './visit.record.ts';

const between = (from: string | null, until: string | null, because: string) => {
  if (!from || !until) return null;
  return { value: durationOf(Math.max(0, Math.round((Date.parse(until) - Date.parse(from)) / 1000))), because };
};

/** From setting off until being there. */
export const travelTime = rule<typeof visit>()({
  decides: 'travelTime',
  facts: (about) => ({ from: about.own('travelStartedAt'), until: about.own('arrivedAt') }),
  decide: ({ from, until }) => between(from, until, 'travelled'),
});

/** From being there until leaving. */
export const workTime = rule<typeof visit>()({
  decides: 'workTime',
  facts: (about) => ({ from: about.own('arrivedAt'), until: about.own('leftAt') }),
  decide: ({ from, until }) => between(from, until, 'worked'),
});
