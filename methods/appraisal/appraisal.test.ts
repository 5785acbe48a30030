import { describe, expect, test } from 'vitest';
import { netByYear, netPresentValue, paybackYears, returnOnInvestment, type YearFlow } from './appraisal.ts';

/** Net sums by year as costs and benefits, in cents. */
const flows = (...nets: number[]): readonly YearFlow[] =>
  nets.map((net, year) => ({ year, cost: Math.max(0, -net * 100), benefit: Math.max(0, net * 100) }));

describe('net present value', () => {
  test('of the office building of Brealey and Myers: 350,000 now, 400,000 in a year, at 7 %', () => {
    expect(netPresentValue(flows(-350_000, 400_000), 7)).toBe(23_831_78);
  });

  test('of their three projects at 10 %: the payback rule would take B, which loses money', () => {
    const value = (...nets: number[]) => Math.round(netPresentValue(flows(...nets), 10) / 100);
    expect(value(-2_000, 500, 500, 5_000)).toBe(2_624);
    expect(value(-2_000, 500, 1_800, 0)).toBe(-58);
    expect(value(-2_000, 1_800, 500, 0)).toBe(50);
  });

  test('at no interest is the plain sum, and several lines of a year are one', () => {
    const twice = [...flows(-100, 60), { year: 1, cost: 0, benefit: 6_000 }];
    expect(netByYear(twice)).toEqual([-10_000, 12_000]);
    expect(netPresentValue(twice, 0)).toBe(2_000);
  });
});

describe('payback', () => {
  test('comes within the year that the book names', () => {
    expect(paybackYears(flows(-2_000, 500, 500, 5_000))).toBe(2.2);
    expect(paybackYears(flows(-2_000, 500, 1_800, 0))).toBe(1.8);
    expect(paybackYears(flows(-2_000, 1_800, 500, 0))).toBe(1.4);
  });

  test('never comes where too little comes back, or a later year takes it again', () => {
    expect(paybackYears(flows(-1_000, 300, 300))).toBeNull();
    expect(paybackYears(flows(-1_000, 1_500, -800))).toBeNull();
    expect(paybackYears(flows(-1_000, 1_500, -800, 600))).toBe(2.5);
    expect(paybackYears([])).toBeNull();
  });

  test('is there from the beginning where nothing has to be spent', () => {
    expect(paybackYears(flows(0, 100))).toBe(0);
  });
});

test('return on investment of the sales training of Phillips: 71,760 for 32,984 is 118 %', () => {
  const training = [{ year: 0, cost: 32_984_00, benefit: 71_760_00 }];
  expect(Math.round(returnOnInvestment(training) ?? 0)).toBe(118);
  expect(returnOnInvestment([{ year: 1, cost: 0, benefit: 100 }])).toBeNull();
});
