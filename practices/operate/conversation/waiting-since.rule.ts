import { rule } from '../../../kernel/rule.ts';
import type { conversation } from './conversation.record.ts';

/** Whoever gets in touch waits from the first moment, until somebody of ours is there. */
export const waitingSince = rule<typeof conversation>()({
  decides: 'waitingSince',
  whenEmpty: true,
  facts: (about) => ({
    direction: about.own('direction'),
    startedAt: about.own('startedAt'),
    answeredAt: about.own('answeredAt'),
    endedAt: about.own('endedAt'),
  }),
  decide: ({ direction, startedAt, answeredAt, endedAt }) =>
    direction === 'inbound' && startedAt && !answeredAt && !endedAt
      ? { value: startedAt, because: 'unanswered' }
      : null,
});
