import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Along, Step } from '../../kernel/context.ts';
import { type TestReeve, testReeve } from '../../testing/reeve.ts';
import { contextFor } from './context.ts';

const upwards: readonly Along[] = [
  { kind: 'depends-on', direction: 'in' },
  { kind: 'part-of', direction: 'out' },
];

let house: TestReeve;
const ids = new Map<string, string>();
const id = (name: string): string => ids.get(name) ?? '';

beforeAll(async () => {
  house = await testReeve();
  for (const name of ['disk', 'array', 'app', 'old-app', 'far-app'])
    ids.set(name, await house.make('configuration-item', { name, variant: 'other' }));
  ids.set('shop', await house.make('service', { name: 'shop' }));
  const root = await house.person('Root', ['administrator']);
  const link = async (from: string, kind: string, to: string, type = 'configuration-items') =>
    expect((await root.post(`/api/${type}/${id(from)}/links`, { kind, to: id(to) })).status).toBe(201);
  await link('disk', 'part-of', 'array');
  for (const above of ['app', 'old-app']) await link(above, 'depends-on', 'array');
  await link('far-app', 'depends-on', 'old-app');
  await link('shop', 'depends-on', 'app', 'services');
  // Round in a circle.
  await link('array', 'depends-on', 'app');
  await root.post(`/api/configuration-items/${id('old-app')}/retire`);
});
afterAll(() => house.stop());

const way = ({ title, before }: Step, steps: readonly Step[]): string =>
  `${title} < ${steps.find((each) => each.id === before)?.title ?? 'start'}`;

test('ways lead over several kinds of link at once, the nearest first; a circle ends, and what is retired leads nowhere', async () => {
  const { steps, cut } = await contextFor(house.call()).reached([id('disk')], upwards);
  const told = steps.map((step) => way(step, steps));
  expect(told.slice(0, 3)).toEqual(['disk < start', 'array < disk', 'app < array']);
  expect(told.slice(3).toSorted()).toEqual(['array < app', 'shop < app']);
  expect(cut).toBe(false);
});

test('each start has its own, and nothing is asked of none', async () => {
  const context = contextFor(house.call());
  const { steps } = await context.reached([id('disk'), id('app')], upwards);
  expect(steps.filter(({ title }) => title === 'shop').map(({ start }) => start)).toEqual(
    expect.arrayContaining([id('disk'), id('app')]),
  );
  expect(await context.reached([], upwards)).toEqual({ steps: [], cut: false });
});

test('what one may not read leads nowhere', async () => {
  const mara = { ...house.call().actor, id: id('disk'), roles: ['manager'], system: false };
  const context = contextFor({ ...house.call(), actor: mara });
  expect((await context.reached([id('disk')], upwards)).steps).toEqual([]);
});
