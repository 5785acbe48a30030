import { expect, test } from 'vitest';
import { always } from '../working-time/calendar.ts';
import { WorkingTime } from '../working-time/working-time.ts';
import { type Downtime, downIn } from './availability.ts';

const at = (moment: string): number => Date.parse(`${moment}Z`) / 1000;
const down = (from: string, until: string | null, more: Partial<Downtime> = {}): Downtime => ({
  service: 'shop',
  from: at(from),
  until: until === null ? null : at(until),
  counts: true,
  ...more,
});
const september = [at('2026-09-01T00:00:00'), at('2026-10-01T00:00:00')] as const;
const round = new WorkingTime(always);
const inSeptember = (downs: readonly Downtime[], time = round) =>
  downIn(new Map(downs.map((each, place) => [`O${place + 1}`, each])), ['shop'], september, time);

test('of a month of thirty days around the clock, 216 minutes are half a percent', () => {
  const { agreed, down: lost } = inSeptember([down('2026-09-10T10:00:00', '2026-09-10T13:36:00')]);
  expect([agreed, lost, 1 - lost / agreed]).toEqual([2_592_000, 12_960, 0.995]);
});

test('where two overlap, the time that they share counts once', () => {
  const found = inSeptember([
    down('2026-09-10T10:00:00', '2026-09-10T12:00:00'),
    down('2026-09-10T11:00:00', '2026-09-10T13:00:00'),
    down('2026-09-10T11:10:00', '2026-09-10T11:20:00'),
  ]);
  expect([found.down, found.outages]).toEqual([3 * 3600, ['O1', 'O2', 'O3']]);
});

test('outside the agreed hours nothing is lost: from 16:00 on a Friday to 9:00 on Monday, open from 8 to 17, it is two hours', () => {
  const day = [[480, 1020]] as const;
  const desk = new WorkingTime({
    zone: 'UTC',
    week: { monday: day, tuesday: day, wednesday: day, thursday: day, friday: day },
  });
  const found = inSeptember(
    [down('2026-09-11T16:00:00', '2026-09-14T09:00:00'), down('2026-09-12T08:00:00', '2026-09-12T12:00:00')],
    desk,
  );
  // Twenty-two working days of nine hours; the outage of Saturday lay outside them and is none of the cases.
  expect(found).toEqual({ agreed: 22 * 9 * 3600, down: 2 * 3600, outages: ['O1'], leftOut: 0 });
});

test('what does not count, another service and what lies beyond the month are left out; what goes on is down to the end', () => {
  const found = inSeptember([
    down('2026-09-10T10:00:00', '2026-09-10T12:00:00', { counts: false }),
    down('2026-09-10T10:00:00', '2026-09-10T12:00:00', { service: 'mail' }),
    down('2026-08-31T23:00:00', '2026-09-01T01:00:00'),
    down('2026-09-30T22:30:00', null),
  ]);
  expect(found).toMatchObject({ down: 3600 + 5400, outages: ['O3', 'O4'], leftOut: 1 });
});
