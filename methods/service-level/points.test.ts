import { expect, it } from 'vitest';
import { pointsText } from './points.ts';

it('how far a share moved is told in points, in the words of the reader', () => {
  const told = (locale: string) => [0.005, 0.01, -0.1234, 0, -0.0001].map((change) => pointsText(locale, change));
  expect(told('en-GB')).toEqual([
    '+0.5\u00a0points',
    '+1\u00a0point',
    '-12.3\u00a0points',
    '0\u00a0points',
    '0\u00a0points',
  ]);
  expect(told('de-DE')).toEqual([
    '+0,5\u00a0Punkte',
    '+1\u00a0Punkt',
    '-12,3\u00a0Punkte',
    '0\u00a0Punkte',
    '0\u00a0Punkte',
  ]);
});
