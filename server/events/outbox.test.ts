import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testDatabase } from '../../testing/database.ts';
import { type Database, openDatabase } from '../database/database.ts';
import { endOfStream, eventsAfter, inTurn } from './outbox.ts';

const row = (place: number, record: string, seq: number) =>
  ({ xid: '7', place, record, content: { what: 'said', visibility: 'public', seq } }) as unknown as Parameters<
    typeof inTurn
  >[0][number];

test('events of one record stand in the order of its versions, in the places they have; the others stay where they are', () => {
  const told = inTurn([row(1, 'a', 3), row(2, 'b', 1), row(3, 'a', 2), row(4, 'c', 9), row(5, 'a', 4)]);
  expect(told.map(({ place, record, content }) => [place, record, content.seq])).toEqual([
    [1, 'a', 2],
    [2, 'b', 1],
    [3, 'a', 3],
    [4, 'c', 9],
    [5, 'a', 4],
  ]);
});

describe('the stream', () => {
  let database: Database;
  let drop: () => Promise<void>;

  beforeAll(async () => {
    const made = await testDatabase();
    drop = made.drop;
    database = openDatabase(made.url, 1);
    for (const xid of ['100', '99', '9', '10'])
      await database.run(
        `insert into outbox (xid, event, name, type, record, at, content) values ($1::xid8, gen_random_uuid(), 'incident.created', 'incident', gen_random_uuid(), now(), '{"what": "created"}')`,
        [xid],
      );
  });
  afterAll(async () => {
    await database.end();
    await drop();
  });

  test('goes by the number of the transaction, not by its digits', async () => {
    const all = await eventsAfter(database, { xid: '0', id: 0 }, 10);
    expect(all.map(({ position }) => position.xid)).toEqual(['9', '10', '99', '100']);
    expect((await eventsAfter(database, { xid: '9', id: 3 }, 1)).map(({ position }) => position.xid)).toEqual(['10']);
    expect((await endOfStream(database)).xid).toBe('100');
  });

  test('is read along its index, whatever stands before the place', async () => {
    const plan = await database.transaction(async (executor) => {
      await executor.run('set local enable_seqscan = off');
      const read: string[] = [];
      const told = {
        ...executor,
        run: async <T>(sql: string, values?: readonly unknown[]): Promise<T[]> => {
          const rows = await executor.run<{ 'QUERY PLAN': string }>(`explain ${sql}`, values);
          read.push(rows.map((row) => row['QUERY PLAN']).join('\n'));
          return [];
        },
      };
      await eventsAfter(told, { xid: '0', id: 0 }, 10);
      await endOfStream(told);
      return read;
    });
    for (const each of plan) expect(each).toMatch(/Index (Only )?Scan.*using outbox_order/);
    for (const each of plan) expect(each).not.toContain('Sort');
  });
});
