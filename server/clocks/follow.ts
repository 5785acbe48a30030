import type { RecordType, Registry } from '../../derive/registry.ts';
import type { RecordEvent } from '../../kernel/event.ts';
import type { Database, Executor } from '../database/database.ts';
import type { Consumer } from '../events/consumer.ts';
import { callByReeve } from '../events/reactions.ts';
import type { House } from '../operations/call.ts';
import { bookNow } from './books.ts';
import { answering, clocksAnswered, takeUpExclusions } from './breaches.ts';
import { hold } from './hold.ts';
import { tellClocks } from './tell.ts';

/** Types over which clocks run. */
export const timedTypes = ({ types }: Registry): readonly RecordType[] =>
  [...types.values()].filter(({ traits }) => traits.has('timed'));

const isRead = ({ readings }: Registry, type: string): boolean =>
  [...readings.values()].some(({ record }) => record === type);

const nowInSeconds = (): number => Math.floor(Date.now() / 1000);

/** An agreement or a calendar changed: whatever was opened since it first counts is told anew, piece by piece behind the events. */
const tellAnew = (executor: Executor): Promise<unknown> =>
  executor.run(
    `insert into clock_retelling (id, after_id) values (true, null) on conflict (id) do update set after_id = null, asked = clock_retelling.asked + 1`,
  );

/** What answers for clocks and was changed by people; what Reeve opens, it told of itself. */
const answersAmong = ({ registry }: House, events: readonly RecordEvent[]): readonly string[] => {
  const type = answering(registry)?.name;
  return [...new Set(events.flatMap((event) => (event.type === type && !event.history ? event.record : [])))];
};

/** Records of these types among all of `about`. */
const byType = (types: readonly RecordType[], about: readonly { readonly type: string; readonly record: string }[]) =>
  new Map(
    types.map((type) => [type, [...new Set(about.flatMap((each) => (each.type === type.name ? each.record : [])))]]),
  );

const part = (of: ReadonlyMap<string, string> | undefined, ids: ReadonlySet<string>): ReadonlyMap<string, string> =>
  new Map([...(of ?? [])].filter(([id]) => ids.has(id)));

async function tellOf(
  database: Database,
  house: House,
  executor: Executor,
  events: readonly RecordEvent[],
): Promise<void> {
  const { registry } = house;
  if (events.some(({ type }) => isRead(registry, type))) await tellAnew(executor);
  const call = callByReeve(database, house, executor, true);
  const answers = answersAmong(house, events);
  const book = await bookNow(database, executor, registry);
  // Nothing was ever promised: there is nothing to tell, and nothing that was told.
  if (book.commitments.length === 0) return;
  const types = timedTypes(registry);
  const held = await hold(executor, byType(types, [...events, ...(await clocksAnswered(executor, answers))]));
  await takeUpExclusions(call, answers);
  for (const type of types) {
    const about = events.filter((event) => event.type === type.name);
    const fresh = new Set(about.filter(({ history }) => !history).map(({ record }) => record));
    const past = new Set(about.map(({ record }) => record).filter((record) => !fresh.has(record)));
    await tellClocks(call, book, type, part(held.get(type), fresh), nowInSeconds());
    await tellClocks(call, book, type, part(held.get(type), past), nowInSeconds(), true);
  }
}

/** What happens to these has to do with clocks: they run over it, are read from it, or it answers for them. */
const concerns = (registry: Registry, type: string): boolean => {
  const traits = registry.types.get(type)?.traits;
  return traits?.has('timed') === true || traits?.has('answerable') === true || isRead(registry, type);
};

export const clocksName = 'clocks';

/** Follows what happens, and tells how the clocks of records stand. */
export const clocksConsumer = (database: Database, house: () => House): Consumer => ({
  name: clocksName,
  hears: ({ type }) => concerns(house().registry, type),
  handle: (executor, event) => tellOf(database, house(), executor, [event]),
  handleAll: (executor, events) => tellOf(database, house(), executor, events),
});

const atOnce = 500;
const nobody = '00000000-0000-0000-0000-000000000000';

/** Tells the next records anew after an agreement changed; whether there may be more. */
const retellSome = (database: Database, house: House): Promise<boolean> =>
  database.transaction(async (executor) => {
    const [place] = await executor.run<{ after_id: string | null }>(
      'select after_id from clock_retelling where id for update skip locked',
    );
    if (!place) return false;
    const tables = timedTypes(house.registry).map(({ name, table }) => `select id, '${name}' as type from "${table}"`);
    const next = await executor.run<{ id: string; type: string }>(
      `select id, type from (${tables.join(' union all ')}) t where id > $1::uuid order by id limit ${atOnce}`,
      [place.after_id ?? nobody],
    );
    const last = next.at(-1);
    if (!last) {
      await executor.run('delete from clock_retelling where id');
      return false;
    }
    const call = callByReeve(database, house, executor, true);
    const book = await bookNow(database, executor, house.registry);
    const types = timedTypes(house.registry);
    const about = next.map(({ id, type }) => ({ record: id, type }));
    const held = await hold(executor, byType(types, about));
    for (const type of types) await tellClocks(call, book, type, held.get(type), nowInSeconds(), true);
    await executor.run('update clock_retelling set after_id = $1 where id', [last.id]);
    return true;
  });

/** Tells anew what an agreement's change may concern, for so many milliseconds at most; whether that is all. */
export async function retell(database: Database, house: House, patience: number): Promise<boolean> {
  const until = Date.now() + patience;
  while (Date.now() < until) if (!(await retellSome(database, house))) return true;
  return false;
}
