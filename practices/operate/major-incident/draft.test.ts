import { expect, test } from 'vitest';
import { spoken } from './draft.ts';

test('a moment is said by its time alone on its own day, and with its date on any other, in the zone of who writes', () => {
  const evening = '2026-11-29T23:32:00.000Z';
  const next = '2026-11-30T00:02:00.000Z';
  expect(spoken(evening, evening, 'en', 'UTC')).toBe('23:32');
  expect(spoken(next, evening, 'en', 'UTC')).toBe('30 November, 00:02');
  expect(spoken(next, evening, 'de', 'UTC')).toBe('30. November, 00:02');
  expect(spoken(next, evening, 'en', 'Europe/Berlin')).toBe('01:02');
  expect(spoken(null, evening, 'en', 'UTC')).toBeUndefined();
});

test('the same day of another year is another day', () => {
  expect(spoken('2025-11-29T08:00:00.000Z', '2026-11-29T23:32:00.000Z', 'en', 'UTC')).toBe('29 November 2025, 08:00');
});
