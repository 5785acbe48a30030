import { rule } from '../../../kernel/rule.ts';
import type { certificate } from './certificate.record.ts';

/** As many months after it was issued as the course says; without a course, or one for life, it does not run out. */
export const expiresOn = rule<typeof certificate>()({
  decides: 'expiresOn',
  whenEmpty: true,
  facts: (about) => ({
    issuedOn: about.own('issuedOn'),
    months: about.behind<'course', number | string>('course', 'validMonths'),
  }),
  decide: ({ issuedOn, months }) =>
    issuedOn && months
      ? {
          value: Temporal.PlainDate.from(issuedOn)
            .add({ months: Number(months) })
            .toString(),
          because: 'courseMonths',
        }
      : null,
});
