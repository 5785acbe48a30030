import { describe, expect, test } from 'vitest';
import type { Clock } from './clocks.types.ts';
import { piecesOf, placeOf, scaleOf } from './strip.ts';

const at = (time: string): string => `2026-11-30T${time}:00.000Z`;
const strip: Clock['strip'] = [
  { from: at('06:00'), until: at('08:00'), what: 'closed' },
  { from: at('08:00'), until: at('08:00'), what: 'working' },
  { from: at('08:00'), until: at('09:00'), what: 'working' },
  { from: at('09:00'), until: at('10:00'), what: 'working' },
  { from: at('10:00'), until: at('12:00'), what: 'paused' },
];
const entry = (from: string, until: string, party: 'us' | 'customer') =>
  ({ from: at(from), until: at(until), party }) as unknown as Clock['ledger'][number];
const ledger = [entry('06:00', '10:00', 'us'), entry('10:00', '12:00', 'customer')];
const clock = { strip, ledger, began: at('06:00'), ended: null, due: at('16:00') };

describe('a strip to scale', () => {
  test('reaches from the beginning to what comes last: due, present or end', () => {
    expect(scaleOf([clock], Date.parse(at('12:00')))).toEqual({
      from: Date.parse(at('06:00')),
      until: Date.parse(at('16:00')),
    });
    const ended = { ...clock, due: null, ended: at('12:00') };
    expect(scaleOf([ended], Date.parse(at('23:00'))).until).toBe(Date.parse(at('12:00')));
  });

  test('what has only just begun still has a length', () => {
    const now = Date.parse(at('06:00'));
    const { from, until } = scaleOf([{ strip: [], due: null, began: at('06:00'), ended: null }], now);
    expect(until).toBeGreaterThan(from);
  });

  test('draws each stretch where and as long as it was, on whom it goes, and what is alike as one', () => {
    const scale = scaleOf([clock], Date.parse(at('12:00')));
    expect(
      piecesOf(clock, scale).map(({ what, party, start, size }) => [what, party, start, +size.toFixed(9)]),
    ).toEqual([
      ['closed', null, 0, 0.2],
      ['working', 'us', 0.2, 0.2],
      ['paused', 'customer', 0.4, 0.2],
    ]);
  });

  test('what lies outside stands at its edge', () => {
    const scale = scaleOf([clock], Date.parse(at('12:00')));
    expect([placeOf(scale, 0), placeOf(scale, Date.parse(at('23:00')))]).toEqual([0, 1]);
  });
});
