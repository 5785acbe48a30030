import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareVersions, type Declared, fitOf, liesWithin } from './fit.ts';

const said = (more: Partial<Declared>): Declared => ({
  ...{
    technology: 'desk',
    from: null,
    until: null,
    other: 'database',
    otherFrom: null,
    otherUntil: null,
    fit: 'works',
  },
  ...more,
});

test('versions are compared number by number', () => {
  const sorted = ['3.0-rc1', '3.0.1', '9.11', '10.2', '10.2.1'];
  expect(['10.2.1', '9.11', '3.0.1', '10.2', '3.0-rc1'].toSorted(compareVersions)).toEqual(sorted);
  expect(compareVersions('v17', '17')).toBeLessThan(0);
});

test('a bound is as fine as it is written', () => {
  expect(['14.9', '15', '17.4', '18.0'].map((version) => liesWithin(version, '15', '17'))).toEqual([
    false,
    true,
    true,
    false,
  ]);
  expect(liesWithin(null, null, null)).toBe(true);
  expect(liesWithin(null, '15', null)).toBe(false);
});

test('a desk that works with databases 15 to 17, and fails with 18', () => {
  const declared = [
    said({ otherFrom: '15', otherUntil: '17' }),
    said({ otherFrom: '18', fit: 'fails' }),
    said({ technology: 'database', other: 'desk', from: '16', until: '16', fit: 'limited' }),
  ];
  const desk = { technology: 'desk', version: '2.0' };
  const fitWith = (version: string | null) => fitOf(desk, { technology: 'database', version }, declared).fit;
  // Of 16 both sides speak: the worse counts.
  expect(['14', '15.2', '16.1', '18.1', null].map(fitWith)).toEqual([
    'undeclared',
    'works',
    'limited',
    'fails',
    'undeclared',
  ]);
});

test('it is the same from either side, and one more declaration makes nothing better that somebody found to fail', () => {
  const version = fc.option(fc.integer({ min: 1, max: 20 }).map(String), { nil: null });
  const names = fc.constantFrom('desk', 'database');
  const declaration = fc
    .record({
      technology: names,
      from: version,
      until: version,
      other: names,
      otherFrom: version,
      otherUntil: version,
      fit: fc.constantFrom('works', 'limited', 'fails'),
    })
    .map((each): Declared => said(each as Partial<Declared>));
  fc.assert(
    fc.property(version, version, fc.array(declaration, { maxLength: 6 }), declaration, (a, b, declared, more) => {
      const [one, other] = [
        { technology: 'desk', version: a },
        { technology: 'database', version: b },
      ];
      expect(fitOf(one, other, declared).fit).toBe(fitOf(other, one, declared).fit);
      if (fitOf(one, other, declared).fit === 'fails') expect(fitOf(one, other, [...declared, more]).fit).toBe('fails');
    }),
  );
});
