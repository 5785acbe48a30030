import { provides, type RecordType } from '../../derive/registry.ts';
import type { Clock } from '../../methods/service-level/clocks.ts';
import { clocksOf } from '../../methods/service-level/clocks.ts';
import { type Risk, riskOf, type Went } from '../../methods/service-level/prediction.ts';
import { parameters } from '../database/database.ts';
import type { Call } from '../operations/call.ts';
import { load } from '../operations/load.ts';
import { bookNow } from './books.ts';
import { seconds } from './happenings.ts';
import { refuseUntimed } from './read.ts';
import { storiesOf } from './stories.ts';

/** Like which others, the nearest first: of the same commitment, priority and team; then of fewer of these; at last of the same metric. */
const groups = ['commitment-priority-team', 'commitment-priority', 'commitment', 'metric'] as const;
export type Group = (typeof groups)[number];

export type PredictionJson = Pick<Clock, 'kind' | 'metric' | 'run'> & Risk & { readonly group: Group };

/** The latest so many tell how it goes nowadays. */
const most = 2_000;

async function others(
  call: Call,
  type: RecordType,
  record: string,
  clock: Clock,
  group: Group,
): Promise<readonly Went[]> {
  const { commitment, cycle, metric } = clock;
  const facts = cycle.ledger.at(-1)?.facts ?? {};
  const { add, values } = parameters();
  const same = [
    group === 'metric'
      ? `type = ${add(type.name, 'text')} and metric = ${add(metric, 'text')}`
      : `agreement = ${add(commitment.agreement, 'uuid')} and commitment = ${add(commitment.id, 'uuid')}`,
    ...(group.includes('priority') ? [`priority is not distinct from ${add(facts['priority'] ?? null, 'text')}`] : []),
    ...(group.endsWith('team') ? [`team is not distinct from ${add(facts['team'] ?? null, 'uuid')}`] : []),
  ];
  const latest = group === 'metric' ? 'ended_at is not null order by ended_at desc' : 'true order by began_at desc';
  return call.executor.run<Went>(
    `select used::float8 / within as used, ended_at is not null as ended from clock
     where kind = 'service-level' and within > 0 and record <> ${add(record, 'uuid')} and ${same.join(' and ')} and ${latest} limit ${most}`,
    values,
  );
}

async function predict(call: Call, type: RecordType, record: string, clock: Clock): Promise<PredictionJson | null> {
  const { kind, metric, run, cycle } = clock;
  for (const group of groups) {
    const risk = riskOf(await others(call, type, record, clock, group), cycle.used / (cycle.limit ?? 1));
    if (risk && risk.count > 0) return { kind, metric, run, ...risk, group };
  }
  return null;
}

const isOpen = ({ kind, cycle }: Clock): boolean =>
  kind === 'service-level' && cycle.ended === null && cycle.kept === null && (cycle.limit ?? 0) > 0;

/**
 * How likely the clocks of a record are to be missed, from how others like it went, with what that rests on; none where too few went
 * before. For those who provide: it counts records that a customer may not see.
 */
export async function predictions(
  call: Call,
  type: RecordType,
  key: string,
): Promise<{ readonly items: readonly PredictionJson[] }> {
  refuseUntimed(type);
  const { stored } = await load(call, type, key);
  if (!provides(call.house.registry, call.actor)) return { items: [] };
  const [story] = await storiesOf(call.executor, type, [stored.id]);
  const book = await bookNow(call.database, call.executor, call.house.registry);
  const open = clocksOf(book, story?.happenings ?? [], seconds(call.now)).filter(isOpen);
  const items: PredictionJson[] = [];
  for (const clock of open) {
    const item = await predict(call, type, stored.id, clock);
    if (item) items.push(item);
  }
  return { items };
}
