import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Spent, variances } from './variance.ts';

const hours = (element: string, quantity: number, units: number): Spent => ({ element, unit: 'h', quantity, units });

test('a hundred hours at 50 planned, 120 at 55 came: 600 by price, 1,000 by volume', () => {
  expect(variances([hours('Agents', 100, 5_000)], [hours('Agents', 120, 6_600)])).toEqual([
    { element: 'Agents', unit: 'h', planned: 5_000, actual: 6_600, price: 600, volume: 1_000, mix: 0, other: 0 },
  ]);
});

test('as many hours at the planned prices, more of the dear ones: all of it is mix', () => {
  const planned = [hours('Agents', 80, 4_000), hours('Specialists', 20, 2_000)];
  const actual = [hours('Agents', 60, 3_000), hours('Specialists', 40, 4_000)];
  const found = variances(planned, actual);
  expect(found.map(({ price, volume, mix }) => [price, volume, mix])).toEqual([
    [0, 0, -1_000],
    [0, 0, 2_000],
  ]);
});

test('what was not planned, or is not counted, is told apart', () => {
  const licence: Spent = { element: 'Licence', unit: null, quantity: null, units: 300 };
  expect(variances([licence], [{ ...licence, units: 450 }, hours('Night', 2, 90)])).toMatchObject([
    { element: 'Licence', other: 150, price: 0 },
    { element: 'Night', planned: 0, other: 90 },
  ]);
});

test('the parts come to the difference; at planned prices nothing is price, in the planned mix nothing is mix', () => {
  const spent = fc.array(
    fc.record({
      element: fc.constantFrom('a', 'b', 'c'),
      unit: fc.constantFrom('h', 'piece'),
      quantity: fc.integer({ min: 1, max: 500 }),
      units: fc.integer({ min: 0, max: 100_000 }),
    }),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(spent, spent, fc.integer({ min: 2, max: 5 }), (planned, actual, times) => {
      for (const { planned: before, actual: after, price, volume, mix, other } of variances(planned, actual))
        expect(price + volume + mix + other).toBe(after - before);
      const more = planned.map((each) => ({ ...each, quantity: each.quantity * times, units: each.units * times }));
      for (const { price, mix } of variances(planned, more)) expect([Math.abs(price), Math.abs(mix)]).toEqual([0, 0]);
    }),
  );
});
