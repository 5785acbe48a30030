import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Booked, reconcile } from './reconcile.ts';

const booked = (id: string, document: string | null, day: string, units: number): Booked => ({
  id,
  document,
  day,
  units,
});

test('by voucher, then by amount and day; what is left is on one side only', () => {
  const theirs = [
    booked('t1', 'R-1', '2026-03-02', 70_000),
    booked('t2', 'R-2', '2026-03-05', 10_000),
    booked('t3', 'r-2 ', '2026-03-05', 2_000),
    booked('t4', null, '2026-03-31', 500),
    booked('t5', 'R-9', '2026-03-20', 300),
  ];
  const ours = [
    booked('o1', 'R-1', '2026-03-03', 70_000),
    booked('o2', 'R-2', '2026-03-05', 11_000),
    booked('o3', null, '2026-03-28', 500),
    booked('o4', 'R-7', '2026-03-11', 300),
  ];
  expect(reconcile(theirs, ours)).toEqual({
    matched: 2,
    differing: [{ document: 'R-2', theirs: 12_000, ours: 11_000, difference: 1_000 }],
    onlyTheirs: [theirs[4]],
    onlyOurs: [ours[3]],
  });
});

test('the differences that are told are that of the totals, whatever was booked', () => {
  const side = fc.array(
    fc.record({
      id: fc.uuid(),
      document: fc.option(fc.constantFrom('A', 'B', 'C'), { nil: null }),
      day: fc.constantFrom('2026-03-01', '2026-03-04', '2026-03-20'),
      units: fc.integer({ min: -500, max: 500 }),
    }),
    { maxLength: 8 },
  );
  const sum = (all: readonly { readonly units: number }[]): number =>
    all.reduce((total, { units }) => total + units, 0);
  fc.assert(
    fc.property(side, side, (theirs, ours) => {
      const { differing, onlyTheirs, onlyOurs } = reconcile(theirs, ours);
      const told = differing.reduce((total, { difference }) => total + difference, 0);
      expect(told + sum(onlyTheirs) - sum(onlyOurs)).toBe(sum(theirs) - sum(ours));
      expect(reconcile(theirs, theirs)).toMatchObject({ differing: [], onlyTheirs: [], onlyOurs: [] });
    }),
  );
});
