import { afterAll, beforeAll, expect, test } from 'vitest';
import { typeNamed } from '../../derive/registry.ts';
import type { Step, Story } from '../../derive/story.ts';
import { type TestReeve, testReeve } from '../../testing/reeve.ts';
import { newId } from '../database/identifier.ts';
import { replay } from './replay.ts';

let house: TestReeve;
beforeAll(async () => {
  house = await testReeve();
});
afterAll(() => house.stop());

const nine = '2026-03-02T09:00:00.000Z';
const ten = '2026-03-02T10:00:00.000Z';

const story = (id: string, steps: readonly Omit<Step, 'by'>[]): Story => ({
  id,
  source: 'test',
  sourceKey: id,
  number: null,
  steps: [{ at: nine, by: null, values: { title: id } }, ...steps.map((step) => ({ by: null, ...step }))],
});
const tell = (stories: readonly Story[]): Promise<unknown> =>
  replay(house.call(), typeNamed(house.reeve.keeper.current().registry, 'incident'), stories, { decide: true });
const linksOf = (id: string): Promise<readonly { kind: string; from: string; to: string; at: string }[]> =>
  house.reeve.database.run(
    'select kind, from_record as "from", to_record as "to", at from link where $1 in (from_record, to_record)',
    [id],
  );

test('a link told at both ends stands once, as soon as both are here, whichever comes first', async () => {
  const [part, whole] = [newId(), newId()];
  const kind = 'child-of';
  await tell([story(part, [{ at: ten, link: { kind, record: whole, direction: 'out' } }])]);
  expect(await linksOf(part)).toEqual([]);
  await tell([story(whole, [{ at: ten, link: { kind, record: part, direction: 'in' } }])]);
  expect(await linksOf(part)).toEqual([{ kind, from: part, to: whole, at: ten }]);

  const [one, other] = [newId(), newId()];
  await tell([
    story(one, [{ at: ten, link: { kind, record: other, direction: 'out' } }]),
    story(other, [{ at: ten, link: { kind, record: one, direction: 'in' } }]),
  ]);
  expect(await linksOf(one)).toEqual([{ kind, from: one, to: other, at: ten }]);
});

test('watchers who may read are readers of what is told, too', async () => {
  const person = await house.make('person', { name: 'Wanda Watcher', email: 'wanda@example.com' });
  const id = newId();
  const watchers = [{ id: newId(), person, reads: true }];
  await tell([story(id, [{ at: ten, values: { watchers } }])]);
  const readers = await house.reeve.database.run('select readers from record where id = $1', [id]);
  expect(readers).toEqual([{ readers: [person] }]);
});
