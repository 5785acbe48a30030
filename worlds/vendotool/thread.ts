import type { Stage, When } from './stage.ts';

type Tie = readonly [kind: string, from: string, to: string, daysAgo: number, by: string];

/** From what was complained about and needed to what was decided, drawn, promised and staffed. */
const planned: readonly Tie[] = [
  ...[1, 2, 3, 4, 5, 6].map((at): Tie => ['answers', 'assessment', `case-${at}`, 299, 'ingrid']),
  ...['need-chat', 'need-mail', 'need-phone', 'need-round-the-clock', 'need-one-system', 'need-training'].flatMap(
    (need): readonly Tie[] => [
      ['answers', need, 'assessment', 261, 'jonas'],
      ['answers', 'in-house', need, 260, 'jonas'],
      ['satisfies', 'sdp-desk', need, 199, 'jonas'],
    ],
  ),
  ['answers', 'sdp-desk', 'in-house', 203, 'jonas'],
  ['satisfies', 'pro-complaint', 'need-one-system', 200, 'jonas'],
  ...['need-chat', 'need-mail', 'need-phone'].map((need): Tie => ['comes-from', 'sla-standard', need, 213, 'maren']),
  ['comes-from', 'sla-standard', 'sdp-desk', 197, 'maren'],
  ['comes-from', 'sla-nordlicht', 'sdp-desk', 110, 'maren'],
  ['covers', 'sla-standard', 'service-desk', 197, 'maren'],
];

/** From the plan to what was made of it, and what it holds off. */
const made: readonly Tie[] = [
  ['mitigates', 'sdp-desk', 'risk-load', 198, 'jonas'],
  ['closes', 'course-desk', 'can-round-the-clock', 168, 'jonas'],
  ['closes', 'course-payments', 'can-payments', 59, 'jonas'],
  ['satisfies', 'course-desk', 'need-training', 167, 'jonas'],
  ...['roster-0', 'roster-1'].flatMap((roster): readonly Tie[] => [
    ['satisfies', roster, 'need-round-the-clock', 18, 'jonas'],
    ['mitigates', roster, 'risk-night', 18, 'jonas'],
  ]),
  ['delivers', 'desk-1.0', 'need-one-system', 155, 'jonas'],
  ['delivers', 'desk-1.0', 'service-desk', 155, 'jonas'],
  ['mitigates', 'desk-1.0', 'risk-load', 155, 'jonas'],
  ...['found', 'mail'].map((key): Tie => ['verifies', `try-${key}`, 'need-one-system', 147, 'chiara']),
];

/** From what was seen to what got better, and back to what it was for. */
const proved: readonly Tie[] = [
  ['answers', 'review-1', 'happy-customers', 58, 'olivia'],
  ['implements', 'course-payments', 'improvement-training', 45, 'jonas'],
  ['moves', 'improvement-training', 'measure-fcr', 45, 'jonas'],
  ['serves', 'improvement-training', 'first-contact', 45, 'jonas'],
  ['answers', 'review-2', 'improvement-training', 8, 'olivia'],
  ['measures', 'measure-kept', 'sla-standard', 149, 'maren'],
];

const tie = async (stage: Stage, ties: readonly Tie[]): Promise<void> => {
  for (const [at, [kind, from, to, daysAgo, by]] of ties.entries()) {
    const when: When = { at: stage.calendar.at(daysAgo, `16:${String(at % 60).padStart(2, '0')}`), by };
    await stage.link(kind, from, to, when);
  }
};

/** Ties the chapters to one thread, from the objective to what was made for it. */
export const tieThePlan = (stage: Stage): Promise<void> => tie(stage, [...planned, ...made]);

/** And from there to the figures that prove it. */
export const tieTheProof = (stage: Stage): Promise<void> => tie(stage, proved);
