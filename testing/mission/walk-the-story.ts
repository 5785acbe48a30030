import { expect } from 'vitest';
import type { ReadingJson, ReadingsJson } from '../../derive/figures.ts';
import type { Bead, ThreadJson } from '../../derive/thread.types.ts';
import type { Client, TestReeve } from '../reeve.ts';

/** The figures of the periods in which something happened: the story stands on a day of its own, readings go on until today. */
export const told = (readings: readonly ReadingJson[]): readonly number[] =>
  readings.flatMap(({ value }) => (value === null ? [] : [value]));

/** Walks through VendoTool's story by its links, one at a time, as somebody who may read it. */
export const walkTheStory = async (house: TestReeve, maren: Client): Promise<void> => {
  const address = ({ type, number }: Pick<Bead, 'type' | 'number'>): string =>
    `/api/${house.reeve.keeper.current().registry.types.get(type)?.plural}/${number}`;
  // One link further along the thread, from a record to one that hangs on it.
  const on = async (from: Pick<Bead, 'type' | 'number'>, type: string, title: RegExp): Promise<Bead> => {
    const { body } = await maren.get(`${address(from)}/thread?direction=down&depth=1&each=50`);
    const beads = (body as unknown as ThreadJson).down?.beads ?? [];
    const bead = beads.find((each) => each.type === type && title.test(each.title));
    expect(
      bead,
      `${from.number} → ${type}: ${beads.map((each) => `${each.type} ${each.title}`).join(', ')}`,
    ).toBeDefined();
    return bead as Bead;
  };

  // From a complaint to what was found and wanted, and on to what was designed, built, tested and promised.
  const complaints = (await maren.get('/api/cases?variant=complaint&sort=createdAt&limit=1')).body['items'] as Bead[];
  const assessment = await on({ ...complaints[0], type: 'case' } as Bead, 'assessment', /complain/);
  const objective = await on(assessment, 'objective', /first contact/);
  const need = await on(objective, 'requirement', /^One system/);
  const design = await on(need, 'service-design', /desk/i);
  const release = await on(design, 'release', /Service desk/);
  expect(await maren.get(address(release))).toMatchObject({ body: { state: 'closed', release: '1.0' } });
  await on(need, 'test-case', /found again/);
  await on(design, 'agreement', /standard/);

  // To what was made better since, and to the figures that prove it: of the objective, of the review, and of the improvement.
  const improvement = await on(objective, 'improvement', /payments/);
  const review = await on(improvement, 'service-review', /Four months/);
  const measure = await on(objective, 'measure', /first contact/);
  const readings = async (key: string): Promise<readonly number[]> => {
    const { body } = await maren.get(`/api/measures/${key}/readings`);
    return told((body as unknown as ReadingsJson).readings);
  };
  const mean = (all: readonly number[]): number => all.reduce((sum, each) => sum + each, 0) / all.length;
  const months = await readings(measure.number);
  expect(mean(months.slice(-2)), String(months)).toBeGreaterThan(mean(months.slice(0, 2)) + 10);
  const { record } = (await maren.get(`${address(objective)}/thread`)).body as unknown as ThreadJson;
  expect(record.figures).toMatchObject([{ name: measure.title, target: 75 }]);
  const results = (await maren.get(address(review))).body['results'] as readonly { name: string; value: number }[];
  expect(results[0]).toMatchObject({ name: 'Solved at first contact', value: expect.any(Number) });
  const { baseline } = (await maren.get(address(improvement))).body as unknown as { baseline: number };
  expect(results[0]?.value).toBeGreaterThan(baseline);
};
