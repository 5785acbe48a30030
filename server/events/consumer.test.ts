import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { untilReadable } from '../../testing/readable.ts';
import { type Client, type TestReeve, testReeve } from '../../testing/reeve.ts';
import type { Consumer } from './consumer.ts';
import { drain } from './reader.ts';

describe('a consumer of the stream', () => {
  let house: TestReeve;
  let ana: Client;
  let broken: string;
  let sound: string;
  const heard: string[] = [];
  let failing = true;

  const consumer: Consumer = {
    name: 'test',
    hears: ({ type, what }) => type === 'incident' && what !== 'transitioned',
    handle: async (executor, event) => {
      // Written with the cursor: what fails later in the batch takes it back.
      await executor.run('insert into heard values ($1, $2)', [event.record, event.content.text ?? event.what]);
      heard.push(`${event.record === broken ? 'broken' : 'sound'} ${event.what}`);
      if (failing && event.record === broken) throw new Error('The other side is away.');
    },
  };
  const kept = async (record: string): Promise<readonly string[]> =>
    (
      await house.reeve.database.run<{ what: string }>('select what from heard where record = $1 order by place', [
        record,
      ])
    ).map(({ what }) => what);

  const listen = async (): Promise<void> => {
    await untilReadable(house.reeve.database);
    await drain(house.reeve.database, { name: 'listening in a test', consumers: [consumer] });
  };

  beforeAll(async () => {
    house = await testReeve();
    ana = await house.person('Ana Agent', ['agent']);
    await house.reeve.database.run(
      'create table heard (record uuid, what text, place int generated always as identity)',
    );
    broken = String((await ana.post('/api/incidents', { title: 'Broken' })).body['id']);
    sound = String((await ana.post('/api/incidents', { title: 'Sound' })).body['id']);
    await ana.post(`/api/incidents/${broken}/activity`, { text: 'first' });
    await ana.post(`/api/incidents/${sound}/activity`, { text: 'first' });
    await ana.post(`/api/incidents/${sound}/resolve`, { resolutionCode: 'solved', resolution: 'Done' });
  });
  afterAll(() => house.stop());

  test('a record on which it fails is parked with its later events; the others go on, each once', async () => {
    await listen();
    expect(await kept(broken)).toEqual([]);
    expect(await kept(sound)).toEqual(['created', 'first']);
    const parked = await house.reeve.database.run<{ error: string }>('select error from parked order by event');
    expect(parked.map(({ error }) => error)).toEqual([
      'The other side is away.',
      'waits for an earlier event of the same record',
    ]);
  });

  test('what comes later waits behind, also when the cause is gone, until its turn', async () => {
    failing = false;
    await ana.post(`/api/incidents/${broken}/activity`, { text: 'second' });
    await listen();
    expect(await kept(broken)).toEqual([]);
    for (const text of ['first', 'second', 'third']) {
      await house.reeve.database.run(`update parked set retry_at = now() - interval '1 second'`);
      await listen();
      expect((await kept(broken)).at(-1)).toBe(text === 'first' ? 'created' : text === 'second' ? 'first' : 'second');
    }
    expect(await house.reeve.database.run('select 1 from parked')).toEqual([]);
  });

  test('it does not hear again what it has heard, and what it does not hear costs it no turn', async () => {
    const before = heard.length;
    await listen();
    expect(heard.length).toBe(before);
    expect(heard.some((each) => each.endsWith('transitioned'))).toBe(false);
  });
});
