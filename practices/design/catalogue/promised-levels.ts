import type { WholeRow } from '../../../kernel/reading.ts';
import { type TimeMetric, timeMetrics } from '../../../kernel/time-metric.ts';
import type { agreement } from '../service-level/agreement.record.ts';

type Agreement = WholeRow<typeof agreement>;
type Target = Agreement['targets'][number];

/** A time that everybody who orders may rely on. */
export type Level = {
  readonly metric: TimeMetric;
  readonly within: string;
  readonly share: number | null;
  readonly counted: Target['counted'];
  readonly agreement: string;
};

const isTime = (metric: string): metric is TimeMetric => (timeMetrics as readonly string[]).includes(metric);

/** It is about every order: of no single customer, kind of work, priority or way of asking. */
const isForAll = (service: string, target: Target): boolean =>
  (target.service ?? service) === service &&
  (target.work ?? 'request') === 'request' &&
  target.priority === null &&
  target.channel === null;

const covers = ({ variant, customer, provider, services }: Agreement, service: string): boolean =>
  variant === 'service-level' &&
  (customer === null || customer === provider) &&
  (services.length === 0 || services.some((line) => line.service === service));

/** What agreements promise everybody who orders something of a service. */
export const promisedLevels = (agreements: readonly Agreement[], service: string): readonly Level[] =>
  agreements
    .filter((each) => covers(each, service))
    .flatMap(({ id, targets }) =>
      targets.flatMap((target): readonly Level[] => {
        const { metric, within, share, counted } = target;
        return isTime(metric) && within !== null && isForAll(service, target)
          ? [{ metric, within, share, counted, agreement: id }]
          : [];
      }),
    );
