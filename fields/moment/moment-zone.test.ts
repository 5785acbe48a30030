import { describe, expect, it } from 'vitest';
import { momentAt, wallClock } from './moment-zone.ts';

describe('a moment on the clock of a zone', () => {
  it('is shown there and read back', () => {
    expect(wallClock('2026-11-21T23:30:00.000Z', 'Europe/Berlin')).toEqual({ day: '2026-11-22', time: '00:30' });
    expect(momentAt('2026-11-22', '00:30', 'Europe/Berlin')).toBe('2026-11-21T23:30:00.000Z');
  });

  it('in the hour that is skipped is the moment after the jump', () => {
    expect(momentAt('2026-03-29', '02:30', 'Europe/Berlin')).toBe('2026-03-29T01:30:00.000Z');
  });

  it('in the hour that comes twice is the first', () => {
    expect(momentAt('2026-10-25', '02:30', 'Europe/Berlin')).toBe('2026-10-25T00:30:00.000Z');
  });

  it('that is none is null', () => {
    expect(momentAt('', '10:00', 'Europe/Berlin')).toBeNull();
  });
});
