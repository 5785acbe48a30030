import { expect, test } from 'vitest';
import { cronFor } from './jobs.ts';

test('a job runs as often as it says', () => {
  expect(cronFor(5)).toBe('*/5 * * * *');
  expect(cronFor(60)).toBe('0 */1 * * *');
  expect(cronFor(720)).toBe('0 */12 * * *');
  expect(cronFor(1440)).toBe('0 0 * * *');
});

test('a rhythm that the clock cannot keep is refused, with those it can', () => {
  for (const minutes of [0, 45, 90, 1000, 2880]) expect(() => cronFor(minutes)).toThrow(/every \d+ minutes/);
});
