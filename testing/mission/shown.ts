import { afterAll, beforeAll, describe, test } from 'vitest';
import { type TestReeve, testReeve } from '../reeve.ts';
import { rows } from './rows.ts';

/** A row of the mission by its id, and the name of the test that performs it: what it lacks is said there, and not claimed. */
export const performing = (id: string): { readonly row: string; readonly name: string } => {
  const row = rows.find((each) => each.id === id);
  if (!row || row.notYet) throw new Error(`${id} is no row of the mission that can be performed: see rows.ts.`);
  const name = row.lacks.length === 0 ? row.shownWhen : `partly; lacks ${row.lacks.join('; ')}`;
  return { row: `${id} ${row.row}`, name };
};

/** Performs a row of the mission, on a Reeve of its own with nothing in it. */
export const shown = (id: string, perform: (house: TestReeve) => Promise<void>): void => {
  const { row, name } = performing(id);
  describe(row, () => {
    let house: TestReeve;
    beforeAll(async () => {
      house = await testReeve();
    });
    afterAll(() => house.stop());
    test(name, () => perform(house));
  });
};
