import { assert, constantFrom, dictionary, integer, property, uniqueArray } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { betterBy } from './mcnemar.ts';
import { entropy, mostFrequent, rank } from './voting.ts';
import { wordsOf } from './words.ts';

describe('voting', () => {
  // Ten examples: six of Desk, four of Network. "vpn" stood on three, all Network; "login" on five, three of them Desk.
  const totals = new Map([
    ['Desk', 6],
    ['Network', 4],
  ]);
  const counts = [
    { feature: 'vpn', value: 'Network', count: 3 },
    { feature: 'login', value: 'Desk', count: 3 },
    { feature: 'login', value: 'Network', count: 2 },
  ];

  test('worked by hand: shares drawn to the prior, weighed by the uncertainty they take away', () => {
    const [first, second] = rank(['vpn', 'login', 'unheard'], counts, totals);
    const all = entropy([0.6, 0.4]);
    const vpn = (1 - entropy([0.6 / 4, 3.4 / 4]) / all) ** 2;
    const login = Math.max(0, 1 - entropy([3.6 / 6, 2.4 / 6]) / all) ** 2;
    expect(first?.value).toBe('Network');
    expect(first?.score).toBeCloseTo((vpn * 3.4) / 4 + (login * 2.4) / 6 + 0.004, 10);
    expect(second?.score).toBeCloseTo((vpn * 0.6) / 4 + (login * 3.6) / 6 + 0.006, 10);
    expect(first?.votes[0]).toMatchObject({ feature: 'vpn', count: 3, of: 3 });
  });

  test('where nothing tells, the most frequent is first; where nothing is known, there is nothing', () => {
    expect(rank(['unheard'], counts, totals).map(({ value }) => value)).toEqual(['Desk', 'Network']);
    expect(rank(['vpn'], counts, new Map())).toEqual([]);
    expect(mostFrequent(totals)).toBe('Desk');
    expect(mostFrequent(new Map())).toBeUndefined();
  });

  test('every value is ranked once, by scores between 0 and the number of features', () => {
    const value = constantFrom('a', 'b', 'c');
    assert(
      property(
        dictionary(value, integer({ min: 1, max: 50 }), { minKeys: 1 }),
        uniqueArray(constantFrom('x', 'y', 'z')),
        (all, features) => {
          const found = features.flatMap((feature) =>
            Object.keys(all).map((each, at) => ({ feature, value: each, count: at })),
          );
          const ranked = rank(features, found, new Map(Object.entries(all)));
          expect(ranked.map((one) => one.value).toSorted()).toEqual(Object.keys(all).toSorted());
          for (const { score } of ranked) expect(score).toBeGreaterThanOrEqual(0);
          for (const { score } of ranked) expect(score).toBeLessThanOrEqual(features.length + 0.01);
        },
      ),
    );
  });
});

test('words are taken as they sound: no case, no accents, no numbers, each once', () => {
  expect(wordsOf('Der Drucker in Büro 12 druckt nicht: DRUCKER Nr. x!')).toEqual([
    'der',
    'drucker',
    'in',
    'buro',
    'druckt',
    'nicht',
    'nr',
  ]);
  expect(wordsOf('')).toEqual([]);
});

test('one method is surely better when it alone is right often enough', () => {
  expect(betterBy(0, 0)).toBe(0);
  expect(betterBy(30, 10)).toBeCloseTo(20 / Math.sqrt(40), 10);
  expect(betterBy(10, 30)).toBeLessThan(0);
});
