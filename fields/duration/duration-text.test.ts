import { describe, expect, it } from 'vitest';
import { durationFromText } from './duration-text.ts';

describe('a duration as people write it', () => {
  it.each([
    ['1h 30m', 'PT1H30M'],
    ['90', 'PT1H30M'],
    ['1:30', 'PT1H30M'],
    ['1,5 h', 'PT1H30M'],
    ['2 Std. 15 Min.', 'PT2H15M'],
    ['2d', 'PT48H'],
    ['PT4H', 'PT4H'],
    ['45 s', 'PT45S'],
    ['1\u00a0Tg. 2\u00a0h', 'PT26H'],
    ['1\u00a0h 30\u00a0min', 'PT1H30M'],
  ])('%s is %s', (text, iso) => {
    expect(durationFromText(text)).toBe(iso);
  });

  it.each(['', 'soon', '1h and a bit', 'P1Y', 'P'])('%s is none', (text) => {
    expect(durationFromText(text)).toBeNull();
  });
});
