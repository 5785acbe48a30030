import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { untilReadable } from '../../testing/readable.ts';
import { type TestReeve, testReeve } from '../../testing/reeve.ts';
import { type Database, openDatabase } from '../database/database.ts';
import { update } from '../operations/update.ts';
import type { Consumer } from './consumer.ts';
import { eventsAfter } from './outbox.ts';
import { drain } from './reader.ts';

describe('those who hear the stream together', () => {
  let house: TestReeve;
  let database: Database;

  beforeAll(async () => {
    house = await testReeve();
    database = openDatabase(house.reeve.database.url, 4);
    await database.run('create table said (consumer text, record uuid, what text)');
  });
  afterAll(async () => {
    await database.end();
    await house.stop();
  });

  const incident = async (title: string): Promise<string> => {
    const id = await house.make('incident', { title, requester: null });
    await untilReadable(database);
    return id;
  };
  /** Notes what it hears of these records. */
  const noting = (name: string, records: readonly string[], more: Partial<Consumer> = {}): Consumer => ({
    name,
    hears: ({ record }) => records.includes(record),
    handle: async (executor, { record, what }) =>
      void (await executor.run('insert into said values ($1, $2, $3)', [name, record, what])),
    ...more,
  });
  const heard = async (name: string): Promise<readonly string[]> =>
    (await database.run<{ record: string }>('select record from said where consumer = $1 order by ctid', [name])).map(
      ({ record }) => record,
    );

  test('what a consumer heard while it had a place of its own, it does not hear again; the others hear it', async () => {
    const made = [await incident('One'), await incident('Two'), await incident('Three')];
    const all = await eventsAfter(database, { xid: '0', id: 0 }, 1_000);
    for (const [name, at] of [
      ['behind', 0],
      ['ahead', 1],
    ] as const) {
      const place = all.find(({ event }) => event.record === made[at])?.position;
      await database.run('insert into consumer (name, xid, id) values ($1, $2::xid8, $3)', [
        name,
        place?.xid,
        place?.id,
      ]);
    }
    const listening = { name: 'carried over', consumers: [noting('behind', made), noting('ahead', made)] };
    await drain(database, listening);
    expect(await heard('behind')).toEqual(made.slice(1));
    expect(await heard('ahead')).toEqual(made.slice(2));
    expect(await database.run(`select name from consumer where name in ('behind', 'ahead')`)).toEqual([]);
    await drain(database, listening);
    expect(await heard('behind')).toEqual(made.slice(1));
  });

  test('one that fails on a record holds up neither the others nor its own other records', async () => {
    const made = [await incident('Bad'), await incident('Good')];
    const failing = noting('failing', made, {
      handleAll: async (executor, events) => {
        for (const event of events) await failing.handle(executor, event);
      },
      handle: async (executor, { record, what }) => {
        await executor.run('insert into said values ($1, $2, $3)', ['failing', record, what]);
        if (record === made[0]) await executor.run('select 1 / 0 where $1 = 1', [1]);
      },
    });
    await drain(database, { name: 'one fails', consumers: [failing, noting('sound', made)] });
    expect(await heard('failing')).toEqual(made.slice(1));
    expect(await heard('sound')).toEqual(made);
    const parked = await database.run<{ consumer: string; record: string }>('select consumer, record from parked');
    expect(parked).toEqual([{ consumer: 'failing', record: made[0] }]);
  });

  test('what is wanted all at once comes in order, once', async () => {
    const made = [await incident('First'), await incident('Second'), await incident('Third')];
    const readings: string[][] = [];
    const whole = noting('whole', made, {
      handleAll: async (_executor, events) => void readings.push(events.map(({ record }) => record)),
    });
    await drain(database, { name: 'all at once', consumers: [whole] });
    expect(readings).toEqual([made]);
  });

  test('processes that read at once share the work: each event is handled once', async () => {
    const made = await Promise.all(Array.from({ length: 20 }, (_, at) => incident(`Shared ${at}`)));
    const other = openDatabase(database.url, 2);
    const listening = { name: 'shared', consumers: [noting('sharing', made)] };
    const read = async (from: Database): Promise<void> => {
      for (let round = 0; round < 5; round += 1) await drain(from, listening);
    };
    await Promise.all([read(database), read(other), read(database)]);
    await other.end();
    expect((await heard('sharing')).toSorted()).toEqual(made.toSorted());
  });

  test('what one of them tells, the others hear as well', async () => {
    const id = await incident('Told on');
    const call = house.call();
    const type = call.house.registry.types.get('incident');
    if (!type) throw new Error('There are no incidents.');
    const telling = noting('telling', [], {
      hears: ({ record, what }) => record === id && what === 'created',
      handle: async (executor) =>
        void (await update({ ...call, executor, inTransaction: true }, type, id, { description: 'Told' })),
    });
    const listening = { name: 'telling', consumers: [telling, noting('listening', [id])] };
    expect(await drain(database, listening)).toBe(true);
    await vi.waitFor(async () => {
      await drain(database, listening);
      expect(await heard('listening')).toEqual([id, id]);
    }, 10_000);
  });

  test('what nobody hears costs the same few statements, however many could hear', async () => {
    const statements = async (count: number): Promise<number> => {
      let ran = 0;
      const counting: Database = {
        ...database,
        transaction: (work) =>
          database.transaction((executor) =>
            work({
              ...executor,
              run: (text, values) => {
                ran += 1;
                return executor.run(text, values);
              },
            }),
          ),
      };
      await incident('Passed over');
      const consumers = Array.from({ length: count }, (_, at) => noting(`deaf ${at}`, []));
      await drain(counting, { name: 'nobody hears', consumers });
      return ran;
    };
    await statements(1);
    expect(await statements(1)).toBe(3);
    expect(await statements(40)).toBe(3);
  });
});
