import { afterAll, beforeAll, expect, test } from 'vitest';
import { practices } from '../practices/index.ts';
import { type TestReeve, testReeve } from '../testing/reeve.ts';
import { vendotoolOn } from './vendotool.ts';

let house: TestReeve;
beforeAll(async () => {
  house = await testReeve();
});
afterAll(() => house.stop());

test('it loads', async () => {
  const signIns = await vendotoolOn(new Date('2026-11-18T13:30:00Z')).load(house.reeve, practices);
  expect(signIns.length).toBeGreaterThan(20);
});
