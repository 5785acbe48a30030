import { describe, expect, test } from 'vitest';
import { leastBasis, riskOf, type Went } from './prediction.ts';

const ended = (...shares: number[]): Went[] => shares.map((used) => ({ used, ended: true }));
const times = (count: number, used: number, done = true): Went[] =>
  Array.from({ length: count }, () => ({ used, ended: done }));

/** The same numbers every time (Lehmer). */
const dice = (begin: number) => {
  let seed = begin;
  return (): number => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
};

describe('the risk of a breach', () => {
  test('is the share of those that came as far and were missed, where all have ended', () => {
    const others = [...times(60, 0.2), ...times(30, 0.8), ...times(10, 1.5)];
    expect(riskOf(others, 0)).toEqual({ risk: expect.closeTo(0.1, 12), count: 100, missed: 10 });
    expect(riskOf(others, 0.5)).toEqual({ risk: expect.closeTo(0.25, 12), count: 40, missed: 10 });
  });

  test('counts those that still run for as long as they have run', () => {
    // 40 came to 0.5; 20 of them ended there, 10 are lost to sight at 0.6, and of the 10 left 5 ended at 0.9: 1/2 × 1/2.
    const others = [...times(20, 0.5), ...times(10, 0.6, false), ...times(5, 0.9), ...times(5, 1.2)];
    expect(riskOf(others, 0.5)).toEqual({ risk: expect.closeTo(0.25, 12), count: 40, missed: 5 });
  });

  test('exactly all of the time is kept; over it is missed whatever others did', () => {
    expect(riskOf(times(leastBasis, 1), 0.9)?.risk).toBe(0);
    expect(riskOf(ended(2), 1.01)).toEqual({ risk: 1, count: 1, missed: 1 });
  });

  test('is not said where too few came as far', () => {
    expect(riskOf(times(leastBasis - 1, 0.5), 0.5)).toBeNull();
    expect(riskOf(times(leastBasis, 0.5), 0.51)).toBeNull();
  });

  test('is calibrated: of those told a risk, that share is missed, also where a third of the past is still running', () => {
    const next = dice(11);
    // How long work takes falls off steadily (exponential, half of it by 0.5 of what was promised).
    const lasts = (): number => -Math.log(1 - next()) * 0.72;
    const past = Array.from({ length: 4_000 }, (): Went => {
      const [all, seen] = [lasts(), next() * 2];
      return seen < all ? { used: seen, ended: false } : { used: all, ended: true };
    });
    expect(past.filter((one) => !one.ended).length / past.length).toBeGreaterThan(0.25);
    for (const used of [0, 0.25, 0.5, 0.75, 0.9]) {
      const coming = Array.from({ length: 40_000 }, lasts).filter((all) => all > used);
      const came = coming.filter((all) => all > 1).length / coming.length;
      expect(riskOf(past, used)?.risk, `at ${used}`).toBeCloseTo(came, 1);
      expect(Math.abs((riskOf(past, used)?.risk ?? 9) - came), `at ${used}`).toBeLessThan(0.04);
    }
  });
});
