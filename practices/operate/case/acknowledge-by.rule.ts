import { rule } from '../../../kernel/rule.ts';
import type { customerCase } from './case.record.ts';
import type { Complaints } from './complaints.setting.ts';

/** Until when whoever complained must have heard that we have it: so many hours after it came (ISO 10002, 7.4: acknowledged at once). */
export const acknowledgeBy = rule<typeof customerCase>()({
  decides: 'acknowledgeBy',
  facts: (about) => ({
    variant: about.variant,
    createdAt: about.createdAt,
    complaints: about.setting<Complaints>('complaints'),
  }),
  decide: ({ variant, createdAt, complaints }) =>
    variant === 'complaint'
      ? {
          value: new Date(Date.parse(createdAt) + complaints.acknowledgeWithinHours * 3_600_000).toISOString(),
          because: 'withinHours',
        }
      : null,
});
