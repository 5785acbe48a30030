import { describe, expect, test } from 'vitest';
import { footprintOf } from './footprint.ts';

describe('what a service uses and emits', () => {
  test('two servers for a year, a third of a store for it', () => {
    const found = footprintOf(
      [
        // 2 × 300 W × 8,760 h = 5,256 kWh; made for 1,200 kg each, over four years: 600 kg in this one.
        {
          count: 2,
          share: 1,
          watts: 300,
          hours: 8_760,
          embodied: 1_200,
          lifeYears: 4,
          uncertainty: 0.2,
          measured: false,
        },
        // A third of 3,000 kWh as measured.
        { count: 1, share: 1 / 3, energy: 3_000, uncertainty: 0.02, measured: true },
      ],
      { years: 1, pue: 1.5, intensity: 380 },
    );
    expect(found.energy).toBeCloseTo(9_384, 6); // (5,256 + 1,000) × 1.5
    expect(found.inUse).toBeCloseTo(3_565.92, 6); // × 0.38 kg
    expect(found.embodied).toBeCloseTo(600, 6);
    expect(found.total).toBeCloseTo(4_165.92, 6);
    expect(found.uncertainty).toBeCloseTo(Math.hypot(5_256 * 0.2, 1_000 * 0.02) / 6_256, 10);
    expect(found.measuredShare).toBeCloseTo(1_000 / 6_256, 10);
  });

  test('nothing uses nothing', () => {
    expect(footprintOf([], { years: 1, pue: 1, intensity: 400 })).toMatchObject({
      total: 0,
      uncertainty: 0,
      measuredShare: 0,
    });
  });
});
