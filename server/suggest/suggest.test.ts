import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { typeNamed } from '../../derive/registry.ts';
import type { StandingsJson, SuggestionsJson } from '../../derive/suggestions.ts';
import { type Client, type TestReeve, testReeve } from '../../testing/reeve.ts';
import { newId } from '../database/identifier.ts';
import { follow } from '../measure/follow.ts';
import { replay } from '../operations/replay.ts';
import { learn } from './learn.ts';

let house: TestReeve;
let ana: Client;
let rita: Client;
let ada: Client;
let network: string;
let desk: string;

const things = ['printer', 'monitor', 'keyboard', 'mouse', 'laptop', 'phone', 'badge'];
const day = 86_400_000;

/** Finished incidents: those with a vpn or a router went to Network; whose impact is high is a matter of chance. */
const tell = async (from: number, until: number): Promise<void> => {
  const stories = Array.from({ length: until - from }, (_, index) => {
    const at = from + index;
    const net = at % 3 === 0;
    const title = net ? `${at % 2 ? 'vpn' : 'router'} of ${things[at % 7]} is slow` : `${things[at % 7]} is broken`;
    const values = {
      title,
      requester: rita.id,
      team: net ? network : desk,
      impact: (at * 7919) % 5 === 0 ? 'high' : 'medium',
    };
    const moment = (hours: number): string =>
      new Date(Date.parse('2024-01-01') + at * (day / 4) + hours * 3_600_000).toISOString();
    const end = { resolution: 'Done', resolutionCode: 'solved', classification: net ? 'Connections' : 'Things' };
    const id = newId();
    return {
      id,
      source: 'told',
      sourceKey: id,
      number: null,
      steps: [
        { at: moment(0), by: rita.id, values },
        { at: moment(2), by: ana.id, verb: 'resolve', values: end },
      ],
    };
  });
  await replay(house.call(), typeNamed(registry(), 'incident'), stories, { decide: false });
  await follow(house.reeve.database, registry(), 20_000);
};
const registry = () => house.reeve.keeper.current().registry;
const suggested = async (values: Record<string, unknown>, by = ana): Promise<SuggestionsJson['items']> => {
  const { status, body } = await by.post('/api/incidents/suggestions', { values });
  expect(status, JSON.stringify(body)).toBe(200);
  return (body as unknown as SuggestionsJson).items;
};
const standing = async (field: string) =>
  ((await ada.get('/api/suggestions')).body as unknown as StandingsJson).items.find(
    (item) => item.type === 'incident' && item.field === field,
  );

beforeAll(async () => {
  house = await testReeve();
  ana = await house.person('Ana', ['agent']);
  ada = await house.person('Ada', ['administrator']);
  rita = await house.person('Rita', ['requester']);
  [network, desk] = [await house.make('team', { name: 'Network' }), await house.make('team', { name: 'Desk' })];
  await tell(0, 120);
  await learn(house.reeve.database, registry());
});
afterAll(() => house.stop());

describe('learned from what was finished', () => {
  test('nothing is offered before it has been seen to be better', async () => {
    expect(await suggested({ title: 'vpn is slow' })).toEqual([]);
    expect(await standing('team')).toMatchObject({ seen: 20, offered: false });
  });

  test('what is surely better than the usual guess is offered, what is not stays off', async () => {
    await tell(120, 400);
    await learn(house.reeve.database, registry());
    const team = await standing('team');
    expect(team).toMatchObject({ seen: 300, offered: true });
    expect(team?.first).toBeGreaterThan(0.95);
    expect(team?.majority).toBeCloseTo(2 / 3, 1);
    expect(await standing('impact')).toMatchObject({ offered: false });
  });

  test('offers come with their reasons, counted', async () => {
    const items = await suggested({ title: 'My VPN does not connect' });
    const team = items.find(({ field }) => field === 'team')?.values[0];
    expect(team).toMatchObject({ value: network, label: 'Network' });
    // Every third of 400, half of them: 67 with "vpn", all of which went there.
    expect(team?.because[0]).toEqual({ field: 'title', text: 'vpn', count: 67, of: 67 });
    expect(items.find(({ field }) => field === 'classification')?.values[0]).toMatchObject({ value: 'Connections' });
  });

  test('on a record what is given already is not offered again', async () => {
    const { body } = await ana.post('/api/incidents', { title: 'The router is slow', team: desk });
    const answer = await ana.post('/api/incidents/suggestions', { number: body['number'] });
    expect((answer.body as unknown as SuggestionsJson).items.map(({ field }) => field)).toEqual(['classification']);
  });

  test('learning twice teaches nothing twice', async () => {
    expect(await learn(house.reeve.database, registry())).toBe(0);
    const [row] = await house.reeve.database.run<{ n: number }>(
      `select sum(count)::int as n from lesson where type = 'incident' and field = 'team' and feature = 0`,
    );
    expect(row?.n).toBe(400);
  });
});

describe('within what one may', () => {
  test('who may not write a field is offered nothing for it, and who may not see how it stands is told so', async () => {
    expect((await suggested({ title: 'vpn' }, rita)).map(({ field }) => field)).toEqual([]);
    expect((await rita.get('/api/suggestions')).status).toBe(403);
  });

  test('words are kept as hashes, and a value that was put away is not offered', async () => {
    const rows = await house.reeve.database.run<Record<string, unknown>>('select * from lesson limit 500');
    expect(JSON.stringify(rows)).not.toContain('vpn');
    await ada.delete(`/api/teams/${network}`);
    const items = await suggested({ title: 'My VPN does not connect' });
    expect(items.find(({ field }) => field === 'team')?.values ?? []).not.toContainEqual(
      expect.objectContaining({ value: network }),
    );
  });

  test('a text that only others wrote is not told', async () => {
    await house.reeve.database.run(
      `update incident set classification = 'Secret of A' where classification = 'Connections'`,
    );
    const items = await suggested({ title: 'My VPN does not connect' });
    expect(items.find(({ field }) => field === 'classification')?.values ?? []).not.toContainEqual(
      expect.objectContaining({ value: 'Connections' }),
    );
  });
});
