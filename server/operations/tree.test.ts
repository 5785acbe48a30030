import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Answer, type Client, type TestReeve, testReeve } from '../../testing/reeve.ts';
import { check, tellReport } from '../check/check.ts';

let house: TestReeve;
let ada: Client;

beforeAll(async () => {
  house = await testReeve();
  ada = await house.person('Ada', ['administrator', 'service-owner']);
});
afterAll(() => house.stop());

const named = (name: string, parent?: string): Promise<string> =>
  house.make('organisation', { name, ...(parent && { parent }) });
const move = (id: string, parent: string | null): Promise<Answer> => ada.patch(`/api/organisations/${id}`, { parent });

describe('a tree', () => {
  test('lets nothing stand below itself, and says so at the field', async () => {
    const top = await named('Top');
    const middle = await named('Middle', top);
    const bottom = await named('Bottom', middle);
    for (const [id, parent] of [
      [top, bottom],
      [top, middle],
      [middle, bottom],
      [middle, middle],
    ] as const) {
      const { status, body } = await move(id, parent);
      expect(status).toBe(422);
      expect(body['fields']).toMatchObject([{ field: 'parent', code: 'circle' }]);
      expect(body['detail']).toMatch(/^ORG-\d+ stands below ORG-\d+ already, so it cannot stand above it as well\.$/);
    }
    expect((await move(bottom, top)).status).toBe(200);
    expect((await move(middle, bottom)).status).toBe(200);
    expect((await move(middle, null)).status).toBe(200);
  });

  test('bears it that two turn it round at the same moment: one of them is refused, each time', async () => {
    for (let round = 0; round < 15; round += 1) {
      const [one, other, third] = [await named('One'), await named('Other'), await named('Third')];
      const answers = await Promise.all([move(one, other), move(other, third), move(third, one)]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 422]);
    }
  });

  test('of services and objectives is held as well, and the check knows what holds it', async () => {
    const above = await house.make('service', { name: 'Above' });
    const below = await house.make('service', { name: 'Below', parent: above });
    expect((await ada.patch(`/api/services/${above}`, { parent: below })).status).toBe(422);
    const { registry } = house.reeve.keeper.current();
    const report = async (): Promise<string> =>
      tellReport(await check(house.reeve.database, registry, { sample: 0, files: house.reeve.files })).join('\n');
    expect(await report()).not.toContain('create trigger');
    await house.reeve.database.run('drop trigger objective_circle on objective');
    expect(await report()).toContain('create trigger "objective_circle"');
  });
});
