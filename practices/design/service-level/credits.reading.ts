import { secondsOf } from '../../../fields/duration/duration.field.ts';
import { reading } from '../../../kernel/reading.ts';
import type { Terms } from '../../../methods/service-level/terms.ts';
import type { agreement } from './agreement.record.ts';

/** An agreement → what it is held to, period by period, and what it credits when less was kept. */
export const credits = reading<typeof agreement>()({
  gives: 'credits',
  record: 'agreement',
  states: ['in-force', 'superseded', 'ended'],
  read: ({ zone, inForceFrom, inForceUntil, services, calendar, targets, credits: rules }): Terms => ({
    zone: zone ?? 'UTC',
    from: inForceFrom,
    until: inForceUntil,
    services: services.flatMap(({ service }) => service ?? []),
    calendar,
    targets: targets.map(({ id, metric, service, work, priority, channel, period, share, level, within }) => ({
      id,
      metric,
      service,
      work,
      priority,
      channel,
      period: period ?? 'month',
      share,
      level,
      within: secondsOf(within ?? '') ?? null,
    })),
    credits: rules.map(({ below, credit }) => ({ below, credit })),
  }),
});
