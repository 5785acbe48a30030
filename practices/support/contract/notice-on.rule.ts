import { rule } from '../../../kernel/rule.ts';
import type { contract } from './contract.record.ts';

/** The last day on which notice can be given: so many days before the term is over. */
export const noticeOn = rule<typeof contract>()({
  decides: 'noticeOn',
  facts: (about) => ({ endsOn: about.own('endsOn'), noticeDays: about.own('noticeDays') }),
  decide: ({ endsOn, noticeDays }) =>
    endsOn
      ? {
          value: Temporal.PlainDate.from(endsOn)
            .subtract({ days: noticeDays ?? 0 })
            .toString(),
          because: noticeDays === null ? 'atTheEnd' : 'before',
        }
      : { value: null, because: 'noEnd' },
});
