import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Bead, ThreadJson } from '../../derive/thread.types.ts';
import { type Client, type TestReeve, testReeve } from '../../testing/reeve.ts';

let house: TestReeve;
let ana: Client;
let rita: Client;
let desk: Client;
const ids: Record<string, string> = {};

const number = async (type: string, id: string): Promise<string> =>
  String((await desk.get(`/api/${type}/${id}`)).body['number']);
const linked = (from: string, kind: string, to: string): Promise<unknown> =>
  desk.post(`/api/${from}/links`, { kind, to });
const threadOf = async (who: Client, at: string, query = ''): Promise<ThreadJson> => {
  const answer = await who.get(`/api/${at}/thread${query}`);
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  return answer.body as unknown as ThreadJson;
};
const titles = (beads: readonly Bead[] | undefined): readonly string[] => (beads ?? []).map(({ title }) => title);
const named = (beads: readonly Bead[] | undefined, title: string): Bead =>
  (beads ?? []).find((bead) => bead.title === title) as Bead;

beforeAll(async () => {
  house = await testReeve();
  desk = await house.person('Maren Admin', ['administrator']);
  ana = await house.person('Ana Agent', ['agent'], { language: 'de' });
  rita = await house.person('Rita Requester', ['requester']);
  const make = async (name: string, type: string, plural: string, input: Record<string, unknown>): Promise<void> => {
    ids[name] = await house.make(type, input);
    ids[`${name}#`] = await number(plural, ids[name]);
  };
  await make('happy', 'objective', 'objectives', { title: 'Happy customers', owner: desk.id });
  await make('fast', 'objective', 'objectives', {
    title: 'Answers within an hour',
    parent: ids['happy'],
    measures: [
      { name: 'First response', unit: 'min', aim: 'less', baseline: 300, target: 60, current: 45 },
      { name: 'Settled at first contact', unit: '%', aim: 'more', target: 70, current: 52.5 },
    ],
  });
  await make('mail', 'service', 'services', { name: 'E-mail', owner: desk.id });
  await make('server', 'configuration-item', 'configuration-items', { name: 'mail01', variant: 'server' });
  await make('grave', 'incident', 'incidents', {
    title: 'No mail at all',
    service: ids['mail'],
    impact: 'high',
    urgency: 'high',
    requester: rita.id,
  });
  await make('work', 'work-order', 'work-orders', {
    title: 'New disk',
    configurationItem: ids['server'],
    actualCost: { amount: '120.50', currency: 'EUR' },
  });
  await linked(`services/${ids['mail']}`, 'serves', String(ids['fast#']));
  await linked(`services/${ids['mail']}`, 'depends-on', String(ids['server#']));
}, 60_000);
afterAll(() => house.stop());

describe('the thread of a record', () => {
  test('leads up from an incident to the objective, in the reader’s words', async () => {
    const { record, up } = await threadOf(ana, `incidents/${ids['grave#']}`);
    expect(record).toMatchObject({ title: 'No mail at all', depth: 0, health: 'hurt' });
    expect(up?.beads.map(({ title, depth, ties }) => [title, depth, ties[0]?.words])).toEqual([
      ['E-mail', 1, 'betrifft'],
    ]);
    const whole = await threadOf(desk, `incidents/${ids['grave#']}`, '?direction=up');
    expect(whole.up?.beads.map(({ title, depth, ties }) => [title, depth, ties[0]?.words])).toEqual([
      ['E-mail', 1, 'affects'],
      ['Answers within an hour', 2, 'serves'],
      ['Happy customers', 3, 'serves'],
    ]);
    // It hurts what it is for, all the way up.
    expect(whole.up?.beads.map(({ health }) => health)).toEqual(['hurt', 'hurt', 'hurt']);
    expect(whole).not.toHaveProperty('down');
  });

  test('leads down from the objective to figures, with how all of it is doing', async () => {
    const { record, down } = await threadOf(desk, `objectives/${ids['happy#']}`, '?direction=down&depth=5');
    expect(titles(down?.beads)).toEqual(['Answers within an hour', 'E-mail', 'No mail at all', 'mail01', 'New disk']);
    expect(named(down?.beads, 'Answers within an hour').figures).toEqual([
      { name: 'First response', value: 45, unit: 'min', target: 60, reached: true },
      { name: 'Settled at first contact', value: 52.5, unit: '%', target: 70, reached: false },
    ]);
    // The incident hurts the service, and with it what the service is for; by which it hurts is said.
    expect(named(down?.beads, 'E-mail')).toMatchObject({
      health: 'hurt',
      reasons: [{ words: 'Something under it is not well.', from: [ids['grave']] }],
      cost: [{ amount: '120.50', currency: 'EUR' }],
    });
    expect(named(down?.beads, 'No mail at all').reasons).toEqual([{ words: 'Priority P1, and not resolved yet.' }]);
    expect(named(down?.beads, 'mail01')).toMatchObject({ health: 'well', ties: [{ words: 'depends on' }] });
    expect(record).toMatchObject({ health: 'hurt', cost: [{ amount: '120.50', currency: 'EUR' }] });
  });

  test('goes as deep as asked, and says that it goes on', async () => {
    const one = await threadOf(desk, `objectives/${ids['happy#']}`, '?direction=down&depth=1');
    expect([titles(one.down?.beads), one.down?.goesOn]).toEqual([['Answers within an hour'], true]);
    const all = await threadOf(desk, `objectives/${ids['happy#']}`, '?direction=down&depth=9');
    expect(all.down?.goesOn).toBe(false);
    const refused = await desk.get(`/api/objectives/${ids['happy#']}/thread?depth=40`);
    expect(refused.status).toBe(422);
  });

  test('tells of each kind the liveliest first, and how many are left out', async () => {
    for (let at = 0; at < 4; at += 1)
      await house.make('incident', { title: `Slow ${at}`, service: ids['mail'], impact: 'low', urgency: 'low' });
    const { down } = await threadOf(desk, `services/${ids['mail#']}`, '?direction=down&depth=1&each=3');
    const incidents = down?.beads.filter(({ type }) => type === 'incident');
    expect(incidents).toHaveLength(3);
    // The oldest of them is of the first priority: what presses is never left out.
    expect(titles(incidents)).toContain('No mail at all');
    expect(down?.leftOut).toEqual([
      { bead: ids['mail'], kind: 'affects', words: 'is affected by', shown: 3, of: 5, atLeast: false },
    ]);
  });

  test('shows nobody what they may not see, does not count it, and does not lead on through it', async () => {
    const { record, up, down } = await threadOf(rita, `incidents/${ids['grave#']}`);
    // The service is a proposal: none of hers to see, and what it serves stands behind it.
    expect([record.title, titles(up?.beads), titles(down?.beads)]).toEqual(['No mail at all', [], []]);
    expect((await rita.get(`/api/services/${ids['mail#']}/thread`)).status).toBe(404);
    // An agent sees the service and its incident, and not the objective that is a proposal.
    expect(titles((await threadOf(ana, `services/${ids['mail#']}`)).up?.beads)).toEqual([]);
  });

  test('comes to its end where links lead round in a circle', async () => {
    const other = await house.make('configuration-item', { name: 'switch01', variant: 'network-device' });
    const [one, two] = [String(ids['server#']), await number('configuration-items', other)];
    await linked(`configuration-items/${one}`, 'runs-on', two);
    await linked(`configuration-items/${two}`, 'runs-on', one);
    const { down } = await threadOf(desk, `configuration-items/${one}`, '?direction=down&depth=10');
    expect(titles(down?.beads).filter((title) => title === 'switch01')).toHaveLength(1);
    expect(titles(down?.beads)).not.toContain('mail01');
  });

  test('leads through the lines of a record, keeps what was put away, and says so', async () => {
    const provider = await house.make('organisation', { name: 'Provider' });
    const agreed = await house.make('agreement', {
      variant: 'service-level',
      title: 'Mail for all',
      provider,
      services: [{ service: ids['mail'] }],
    });
    const { up } = await threadOf(desk, `agreements/${agreed}`, '?direction=up&depth=1');
    expect(up?.beads).toMatchObject([{ title: 'E-mail', ties: [{ kind: 'covers', words: 'covers' }] }]);
    await desk.delete(`/api/agreements/${agreed}`);
    const { down } = await threadOf(desk, `services/${ids['mail#']}`, '?direction=down&depth=1');
    expect(named(down?.beads, 'Mail for all')).toMatchObject({ archived: true, ties: [{ words: 'is covered by' }] });
  });
});
