import { expect, test } from 'vitest';
import { within } from './within.ts';

test('the Union is its 27 members, a country is itself', () => {
  expect(within('EU')).toHaveLength(28);
  expect(['DE', 'FR', 'HR'].every((country) => within('EU').includes(country))).toBe(true);
  expect(within('EU')).not.toContain('CH');
  expect(within('CH')).toEqual(['CH']);
});
