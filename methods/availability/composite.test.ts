import { describe, expect, test } from 'vitest';
import { blockAvailability, chainAvailability, hoursAYear } from './composite.ts';

describe('how likely something is there that is made of parts', () => {
  test('one after the other: the product', () => {
    expect(chainAvailability([{ availability: 0.99 }, { availability: 0.99 }])).toBeCloseTo(0.9801, 10);
    expect(chainAvailability([])).toBe(1);
  });

  test('beside each other: what is left when all fail', () => {
    expect(blockAvailability({ availability: 0.99, copies: 2 })).toBeCloseTo(0.9999, 10);
    expect(blockAvailability({ availability: 0.9, copies: 3 })).toBeCloseTo(0.999, 10);
  });

  test('two of three: 3 × 0.99² × 0.01 + 0.99³ = 99.9702 %', () => {
    expect(blockAvailability({ availability: 0.99, copies: 3, needed: 2 })).toBeCloseTo(0.999702, 10);
  });

  test('more needed than there are: never', () => {
    expect(blockAvailability({ availability: 0.99, copies: 2, needed: 3 })).toBe(0);
  });

  test('a web shop: two servers of which one is enough (99.5 %), one database (99.9 %), a line (99.95 %)', () => {
    const expected = chainAvailability([
      { availability: 0.995, copies: 2 },
      { availability: 0.999 },
      { availability: 0.9995 },
    ]);
    // 0.999975 × 0.999 × 0.9995 = 0.9984755…
    expect(expected).toBeCloseTo(0.99847553, 7);
    expect(hoursAYear(expected)).toBeCloseTo(13.35, 1);
  });
});
