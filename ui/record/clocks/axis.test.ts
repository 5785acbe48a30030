import { describe, expect, test } from 'vitest';
import { ticksOf } from './axis.ts';

const berlin = 'Europe/Berlin';
const scale = (from: string, until: string) => ({ from: Date.parse(from), until: Date.parse(until) });
const shown = (zone: string, from: string, until: string): string[] =>
  ticksOf(scale(from, until), zone).map(({ at }) =>
    new Intl.DateTimeFormat('en-GB', { timeZone: zone, day: '2-digit', hour: '2-digit', minute: '2-digit' }).format(at),
  );

describe('marks of the time axis', () => {
  test('stand at round times on the clock of whoever looks', () => {
    expect(shown(berlin, '2026-11-30T08:10:00Z', '2026-11-30T13:00:00Z')).toEqual([
      '30, 10:00',
      '30, 11:00',
      '30, 12:00',
      '30, 13:00',
      '30, 14:00',
    ]);
    expect(shown('Asia/Kathmandu', '2026-11-30T08:00:00Z', '2026-11-30T13:00:00Z')[0]).toBe('30, 14:00');
  });

  test('over days stand at midnights, also when a day has 23 or 25 hours', () => {
    const spring = ticksOf(scale('2026-03-28T10:00:00Z', '2026-03-31T10:00:00Z'), berlin).filter(({ day }) => day);
    expect(spring.map(({ at }) => new Date(at).toISOString())).toEqual([
      '2026-03-28T23:00:00.000Z',
      '2026-03-29T22:00:00.000Z',
      '2026-03-30T22:00:00.000Z',
    ]);
    const autumn = shown(berlin, '2026-10-23T10:00:00Z', '2026-10-28T10:00:00Z');
    expect(autumn).toEqual(['24, 00:00', '25, 00:00', '26, 00:00', '27, 00:00', '28, 00:00']);
  });

  test('the hour that comes twice is twice as long, and the one that is skipped is not there', () => {
    expect(shown(berlin, '2026-10-24T23:30:00Z', '2026-10-25T03:30:00Z')).toEqual([
      '25, 02:00',
      '25, 03:00',
      '25, 04:00',
    ]);
    expect(shown(berlin, '2026-03-28T23:30:00Z', '2026-03-29T02:30:00Z')).toContain('29, 03:00');
  });

  test('are few, however long it is', () => {
    for (const until of [
      '2026-01-01T00:10:00Z',
      '2026-01-03T00:00:00Z',
      '2026-03-01T00:00:00Z',
      '2029-01-01T00:00:00Z',
    ]) {
      const ticks = ticksOf(scale('2026-01-01T00:00:00Z', until), berlin);
      expect(ticks.length).toBeGreaterThan(0);
      expect(ticks.length).toBeLessThanOrEqual(7);
    }
  });
});
