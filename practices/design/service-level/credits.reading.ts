import { secondsOf } from '../../../fields/duration/duration.field.ts';
import { reading } from '../../../kernel/reading.ts';
import type { Terms } from '../../../methods/service-level/terms.ts';
import type { agreement } from './agreement.record.ts';

/** An agreement → what it is held to, period by period, and what it credits when less was kept. */
export const credits = reading<typeof agreement>()({
  gives: 'credits',
  record: 'agreement',
  states: ['in-force', 'superseded', 'ended'],
  read: ({ variant, zone, inForceFrom, inForceUntil, services, calendar, targets, credits: rules }): Terms => ({
    kind: (variant ?? 'service-level') as Terms['kind'],
    zone: zone ?? 'UTC',
    from: inForceFrom,
    until: inForceUntil,
    services: services.flatMap(({ service }) => service ?? []),
    targets: targets.map(({ id, metric, service, work, priority, channel, share, level, measure, ...target }) => ({
      ...{ id, metric, service, work, priority, channel, share, level, measure },
      period: target.period ?? 'month',
      within: secondsOf(target.within ?? '') ?? null,
      calendar: target.counted === 'around-the-clock' ? null : (target.calendar ?? calendar),
    })),
    credits: rules.map(({ below, credit }) => ({ below, credit })),
  }),
});
