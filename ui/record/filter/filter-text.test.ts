import { describe, expect, it } from 'vitest';
import { readFilter, writeFilter } from './filter-text.ts';

describe('a filter of the query string', () => {
  it.each(['P1,P2', 'not:P1', 'gte:-7d', 'like:printer', 'is:empty', 'not:empty', 'a\\,b,c'])(
    '%s comes back',
    (text) => {
      expect(writeFilter(readFilter(text))).toBe(text);
    },
  );

  it('knows a comma inside a value', () => {
    expect(readFilter('a\\,b,c').values).toEqual(['a,b', 'c']);
  });
});
