import { describe, expect, test } from 'vitest';
import { creditFor } from './credits.ts';

const rules = [
  { below: 99, credit: 5 },
  { below: 98, credit: 10 },
];

describe('a credit', () => {
  test('is that of the largest rule that applies, with its working', () => {
    expect(creditFor(rules, { kept: 195, missed: 5 })).toEqual({
      percent: 10,
      rule: { below: 98, credit: 10 },
      working: { kept: 195, judged: 200, share: 97.5 },
    });
    expect(creditFor(rules.toReversed(), { kept: 197, missed: 3 })).toMatchObject({ percent: 5, rule: rules[0] });
  });

  test('is nothing where enough was kept, and exactly the limit is enough', () => {
    expect(creditFor(rules, { kept: 99, missed: 1 })).toEqual({
      percent: 0,
      rule: null,
      working: { kept: 99, judged: 100, share: 99 },
    });
    expect(creditFor([{ below: 33.3, credit: 1 }], { kept: 333, missed: 667 })?.percent).toBe(0);
    expect(creditFor(rules, { kept: 98, missed: 2 })?.percent).toBe(5);
  });

  test('is not spoken of where nothing was judged or no credits were agreed', () => {
    expect(creditFor(rules, { kept: 0, missed: 0 })).toBeNull();
    expect(creditFor([], { kept: 1, missed: 9 })).toBeNull();
  });
});
