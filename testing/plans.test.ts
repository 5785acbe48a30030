import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RecordType } from '../derive/registry.ts';
import { lookedAt } from '../derive/thread-sql.ts';
import { unfinished } from '../kernel/lifecycle.ts';
import type { ListDeclaration } from '../kernel/record.ts';
import { Refusal } from '../kernel/refusal.ts';
import { practices } from '../practices/index.ts';
import type { Executor } from '../server/database/database.ts';
import { actorOf } from '../server/identity/actor.ts';
import { activity } from '../server/operations/activity.ts';
import type { Call } from '../server/operations/call.ts';
import { links } from '../server/operations/link.ts';
import { list } from '../server/operations/list-text.ts';
import { notices } from '../server/operations/notice.ts';
import { reached } from '../server/operations/reached.ts';
import { resembling, search } from '../server/operations/search.ts';
import { thread } from '../server/operations/thread.ts';
import { work } from '../server/operations/work.ts';
import { excesses, explaining, indexesAlone } from './plans/explain.ts';
import { fillAll } from './plans/fill.ts';
import { type TestReeve, testReeve } from './reeve.ts';

const rows = 2_000;
/** Of one table, in one statement: what is in hand, and a page; never all there is. */
const most = rows / 5;
const page = 25;

type Query = Readonly<Record<string, string>>;

let house: TestReeve;
let team = '';
const callers: Record<string, Call> = {};
let large: ReadonlySet<string> = new Set();

beforeAll(async () => {
  house = await testReeve();
  const { reeve } = house;
  const { registry } = reeve.keeper.current();
  const organisation = await house.make('organisation', { name: 'Customer' });
  const people = {
    agent: await house.person('Ana Agent', ['agent']),
    requester: await house.person('Rita Requester', ['requester'], { organisation }),
    'key contact': await house.person('Kai Contact', ['requester', 'key-contact'], { organisation }),
  };
  team = await house.make('team', { name: 'Desk', members: [{ person: people.agent.id }] });
  await reeve.settle();
  await reeve.database.transaction((executor) =>
    fillAll(
      executor,
      registry,
      rows,
      Object.values(people).map(({ id }) => id),
    ),
  );
  await reeve.database.run('vacuum analyze');
  for (const [name, { id }] of Object.entries(people)) {
    const actor = await actorOf(reeve.database, reeve.keeper.current(), id);
    if (actor) callers[name] = { ...house.call(), actor, channel: 'api' };
  }
  large = new Set(['record', 'search_document', ...[...registry.types.values()].map(({ table }) => table)]);
}, 120_000);
afterAll(() => house.stop());

/** Does it under a planner that takes an index where there is one, and tells what was read too much. */
async function faults(
  caller: string,
  what: (call: Call) => Promise<unknown>,
  atMost = most,
): Promise<readonly string[]> {
  const found: string[] = [];
  await house.reeve.database.transaction(async (executor: Executor) => {
    await executor.run('set local enable_seqscan = off');
    const told = explaining(executor, (_sql, plan) => void found.push(...excesses(plan, large, atMost)));
    await what({ ...(callers[caller] as Call), executor: told, inTransaction: true });
  });
  return found.map((fault) => `${caller}: ${fault}`);
}

/** Of more than sixty types, so many carry the words: all that match are weighed, and none besides. */
const matching = 1_000;

/** Even a large house has dozens of these: a list may look at all that stand. */
const few = new Set(['direction']);

/** Whoever may see few of a type's records, asks for them; whoever may see none gets none without a look. */
const everyone = ['agent', 'requester', 'key contact'];

const lists = (type: RecordType): readonly [string, ListDeclaration<string>][] =>
  Object.entries((type.declaration.lists ?? {}) as Readonly<Record<string, ListDeclaration<string>>>);

/** Every order that the list offers, both ways, and its own. */
const orders = (type: RecordType, { sort }: ListDeclaration<string>): readonly string[] => {
  const offered: readonly string[] = ['createdAt', ...(type.declaration.sorts ?? [])];
  return [...new Set([sort ?? '-createdAt', ...offered.flatMap((name) => [name, `-${name}`])])];
};

const inHand = (query: Query): boolean =>
  (query['category'] ?? '').split(',').every((category) => (unfinished as readonly string[]).includes(category));

async function pageFaults(caller: string, type: RecordType, query: Query): Promise<readonly string[]> {
  const asked = { ...query, limit: String(page), ...(inHand(query) && { count: 'true' }) };
  const found = await faults(caller, async (call) => {
    const first = await list(call, type, asked).catch((error: unknown) => {
      // A list by a field that they may not read is not offered to them.
      if (!(error instanceof Refusal)) throw error;
    });
    if (first?.next) await list(call, type, { ...asked, after: first.next });
  });
  return found.map((fault) => `${type.plural}?${new URLSearchParams(query)} as ${fault}`);
}

describe('no statement reads a whole table', () => {
  // Declarations alone decide what is tried: a list that a practice adds is among them.
  for (const { record } of practices.flatMap(({ records }) => records)) {
    test(`the lists of ${record.name}, in every order offered`, async () => {
      const type = house.reeve.keeper.current().registry.types.get(record.name) as RecordType;
      const found: string[] = [];
      if (few.has(type.name)) return;
      for (const [, declared] of lists(type))
        for (const sort of orders(type, declared))
          for (const caller of everyone) found.push(...(await pageFaults(caller, type, { ...declared.where, sort })));
      expect(found).toEqual([]);
    }, 60_000);
  }

  test('a team’s queue, in every order offered', async () => {
    const found: string[] = [];
    for (const type of house.reeve.keeper.current().registry.types.values()) {
      if (!type.header['team'] || !type.lifecycle) continue;
      const where = { [type.header['team']]: team, category: unfinished.join(',') };
      for (const sort of orders(type, { columns: [] }))
        found.push(...(await pageFaults('agent', type, { ...where, sort })));
    }
    expect(found).toEqual([]);
  }, 60_000);

  test('my work, search, what resembles, notices, and what hangs on a record', async () => {
    const type = house.reeve.keeper.current().registry.types.get('incident') as RecordType;
    const some = `${type.prefix}-100010`;
    const found: string[] = [];
    for (const caller of everyone) {
      found.push(...(await faults(caller, (call) => work(call))));
      found.push(...(await faults(caller, (call) => search(call, { q: 'word77 thing99' }), matching)));
      found.push(...(await faults(caller, (call) => search(call, { q: some }), matching)));
      found.push(...(await faults(caller, (call) => resembling(call, 'incident', 'word77 thing99', 8), matching)));
      found.push(...(await faults(caller, (call) => notices(call))));
    }
    found.push(...(await faults('agent', (call) => list(call, type, { q: 'word77 thing99' }))));
    found.push(...(await faults('agent', (call) => activity(call, type, some, {}))));
    found.push(...(await faults('agent', (call) => links(call, type, some))));
    expect(found).toEqual([]);
  }, 60_000);

  test('the thread of anything, of a service on which all else hangs too', async () => {
    const found: string[] = [];
    for (const { name, prefix } of house.reeve.keeper.current().registry.types.values())
      for (const caller of everyone) {
        const type = house.reeve.keeper.current().registry.types.get(name) as RecordType;
        const ask = (depth: string) => (call: Call) =>
          thread(call, type, `${prefix}-100001`, { depth }).catch((error: unknown) => {
            if (!(error instanceof Refusal)) throw error;
          });
        found.push(...(await faults(caller, ask('1'), lookedAt * 12)));
        // Far off it looks at so many everywhere that only whole tables tell: whoever sees most, for all.
        if (caller === 'agent') found.push(...(await faults(caller, ask('4'), Number.POSITIVE_INFINITY)));
      }
    expect(found).toEqual([]);
  }, 60_000);

  test('where links of several kinds lead from many records at once', async () => {
    const starts = await house.reeve.database.run<{ id: string }>('select id from configuration_item limit 20');
    const up = [
      { kind: 'depends-on', direction: 'in' },
      { kind: 'part-of', direction: 'out' },
    ] as const;
    const ids = starts.map(({ id }) => id);
    expect(await faults('agent', (call) => reached(call, ids, up))).toEqual([]);
  });

  test('whoever may see records in several ways reads a page of each, and no more', async () => {
    const type = house.reeve.keeper.current().registry.types.get('incident') as RecordType;
    const asked = { sort: '-createdAt', limit: '10' };
    for (const caller of ['requester', 'key contact'])
      expect(await faults(caller, (call) => list(call, type, asked), 11)).toEqual([]);
  });

  test('what is only counted is counted in the index, not in the rows', async () => {
    const counted: string[] = [];
    await house.reeve.database.transaction(async (executor) => {
      await executor.run('set local enable_bitmapscan = off');
      const told = explaining(executor, (_sql, plan) => void counted.push(...indexesAlone(plan)));
      await work({ ...(callers['agent'] as Call), executor: told, inTransaction: true });
    });
    expect(counted).toEqual(expect.arrayContaining(['record_assignee_unfinished', 'record_team_unfinished']));
  });

  test('what is asked again and again is planned once', async () => {
    const type = house.reeve.keeper.current().registry.types.get('incident') as RecordType;
    const planned = await house.reeve.database.transaction(async (executor) => {
      for (let time = 0; time < 8; time += 1) {
        const as = (caller: string): Call => ({ ...(callers[caller] as Call), executor, inTransaction: true });
        await work(as('agent'));
        await list(as('agent'), type, { team, category: 'open,waiting', sort: 'priority,createdAt' });
        await list(as('requester'), type, { sort: '-createdAt' });
        await thread(as('agent'), type, `${type.prefix}-100010`, {});
      }
      return executor.run(
        `select statement from pg_prepared_statements
         where custom_plans >= 8 and statement not like 'explain %' and statement not like 'select count%'`,
      );
    });
    expect(planned).toEqual([]);
  });

  test('a list that has to read everything is found out', async () => {
    const type = house.reeve.keeper.current().registry.types.get('incident') as RecordType;
    expect(await pageFaults('agent', type, { sort: 'description' })).not.toEqual([]);
    expect(await pageFaults('agent', type, { sort: '-createdAt', title: 'like:nothing has this' })).not.toEqual([]);
  });
});
