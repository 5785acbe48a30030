import { describe, expect, test } from 'vitest';
import { chance } from '../../../server/http/testing/random.ts';
import { slopeOf } from './slope.ts';

/** A process that swings between collections and grows by so much an hour. */
const sawtooth = (growth: number, seconds = 900) => {
  const by = chance(7);
  return Array.from({ length: seconds }, (_, at) => ({
    atSeconds: at,
    value: 200 + (at % 23) + by.next() * 10 + (growth * at) / 3_600,
  }));
};

describe('the slope of memory', () => {
  test('is that of a line, with certainty', () => {
    const line = Array.from({ length: 100 }, (_, at) => ({ atSeconds: at * 36, value: 5 * at }));
    expect(slopeOf(line).perHour).toBeCloseTo(500, 6);
    expect(slopeOf(line).plusMinus).toBeCloseTo(0, 6);
  });

  test('of what does not grow has nothing within its interval', () => {
    const { perHour, plusMinus } = slopeOf(sawtooth(0));
    expect(Math.abs(perHour)).toBeLessThan(plusMinus);
  });

  test('of what grows by 100 an hour is seen within a quarter of an hour', () => {
    const { perHour, plusMinus } = slopeOf(sawtooth(100));
    expect(perHour - plusMinus).toBeGreaterThan(0);
    expect(Math.abs(perHour - 100)).toBeLessThan(plusMinus * 2);
  });

  test('of too little is not made up', () => expect(slopeOf(sawtooth(0, 3)).perHour).toBeNaN());
});
