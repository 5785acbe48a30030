import { afterAll, beforeAll, describe, test } from 'vitest';
import { type TestReeve, testReeve } from '../reeve.ts';
import { rows } from './rows.ts';

/** Performs a row of the mission, on a Reeve of its own with nothing in it. What it lacks is said in its name, and not claimed. */
export const shown = (id: string, perform: (house: TestReeve) => Promise<void>): void => {
  const row = rows.find((each) => each.id === id);
  if (!row || row.notYet) throw new Error(`${id} is no row of the mission that can be performed: see rows.ts.`);
  describe(`${id} ${row.row}`, () => {
    let house: TestReeve;
    beforeAll(async () => {
      house = await testReeve();
    });
    afterAll(() => house.stop());
    test(row.lacks.length === 0 ? row.shownWhen : `partly; lacks ${row.lacks.join('; ')}`, () => perform(house));
  });
};
