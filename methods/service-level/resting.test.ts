import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { limitOf, type Own, type Rest } from './resting.ts';

const hour = 3_600;
const rest = (more: Partial<Rest>): Rest => ({
  ...{ part: 'line', metric: 'resolution', work: null, priority: null, within: null, share: null, around: true },
  ...more,
});
const own = (more: Partial<Own>): Own => ({ ...rest(more), standsStill: false, ...more });
const there = (share: number) => rest({ metric: 'availability', share });

describe('how often a service can be promised to be there', () => {
  test('a line of 99.9 % and payments of 99.5 %, both needed: 99.4005 %', () => {
    const rests = [there(99.9), there(99.5)];
    expect(limitOf(own({ metric: 'availability', share: 99.5 }), rests)).toEqual({
      ...{ best: 99.4005, because: 'product', holds: false, by: rests },
    });
    expect(limitOf(own({ metric: 'availability', share: 99.4 }), rests)).toMatchObject({ holds: true });
  });

  test('never more than the weakest of what it rests on, and less with each that is added', () => {
    const shares = fc.array(fc.integer({ min: 500, max: 1000 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(shares, fc.integer({ min: 500, max: 1000 }), (some, more) => {
        const bestOf = (those: readonly number[]): number =>
          limitOf(
            own({ metric: 'availability', share: 50 }),
            those.map((each) => there(each / 10)),
          )?.best ?? 100;
        expect(bestOf(some)).toBeLessThanOrEqual(Math.min(...some) / 10);
        expect(bestOf([...some, more])).toBeLessThanOrEqual(bestOf(some));
      }),
    );
  });
});

describe('how soon something can be promised', () => {
  const four = rest({ priority: 'P1', within: 4 * hour });
  const day = rest({ within: 24 * hour });

  test('not sooner than the supplier promises for the same priority, whatever else they promise more widely', () => {
    const grave = (within: number) => limitOf(own({ priority: 'P1', within }), [four, day]);
    expect(grave(2 * hour)).toEqual({ best: 4 * hour, because: 'longest', holds: false, by: [four] });
    expect(grave(4 * hour)).toMatchObject({ holds: true });
    expect(limitOf(own({ priority: 'P2', within: 8 * hour }), [four, day])).toMatchObject({
      best: 24 * hour,
      by: [day],
    });
    const other = { ...day, part: 'another line' };
    expect(limitOf(own({ priority: 'P1', within: 8 * hour }), [four, other])).toMatchObject({ by: [other] });
  });

  test('not around the clock where the supplier counts in service hours', () => {
    const office = rest({ within: hour, around: false });
    expect(limitOf(own({ within: 8 * hour }), [office])).toMatchObject({ best: null, because: 'hours', holds: false });
    expect(limitOf(own({ within: 8 * hour, around: false }), [office])).toMatchObject({ holds: true });
  });

  test('as one likes where no supplier is needed, or the time stands still while they have it', () => {
    expect(limitOf(own({ metric: 'first-response', within: 60 }), [{ ...day, metric: 'first-response' }])).toBeNull();
    expect(limitOf(own({ within: hour, standsStill: true }), [day])).toBeNull();
    expect(limitOf(own({ within: hour, work: 'request' }), [{ ...day, work: 'incident' }])).toBeNull();
    expect(limitOf(own({ within: hour }), [])).toBeNull();
  });
});
