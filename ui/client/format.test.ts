import { expect, test } from 'vitest';
import { formats, secondsOf } from './format.ts';

const en = formats('en-GB', 'Europe/Berlin');
const de = formats('de', 'Europe/Berlin');
const now = Date.parse('2026-11-21T12:00:00Z');

test('moments are said relative to now, in words that a person uses', () => {
  expect(en.relative('2026-11-21T11:59:40Z', now)).toBe('now');
  expect(en.relative('2026-11-21T10:00:00Z', now)).toBe('2 hours ago');
  expect(en.relative('2026-11-21T11:00:10Z', now)).toBe('1 hour ago');
  expect(de.relative('2026-11-22T13:00:00Z', now)).toBe('morgen');
});

test('absolute moments stand in the person’s zone', () => {
  expect(en.absolute('2026-11-21T23:30:00Z')).toContain('22 Nov 2026');
  expect(en.day('2026-11-21')).toBe('21 Nov 2026');
});

test('a time of day is written as the language writes it, in no zone', () => {
  expect(en.timeOfDay('09:30')).toBe('09:30');
  expect(formats('en-US', 'America/New_York').timeOfDay('17:05')).toMatch(/^05:05\sPM$/);
  expect(en.timeOfDay('24:00')).toBe('24:00');
});

test('durations are two parts at most', () => {
  expect(secondsOf('P1DT2H3M4S')).toBe(93_784);
  expect(secondsOf('two hours')).toBeUndefined();
  expect(en.duration('PT26H30M')).toBe('1\u00a0d 2\u00a0h');
  expect(en.duration(-5_400)).toBe('−1\u00a0h 30\u00a0min');
  expect(de.duration('PT26H30M')).toBe('1\u00a0Tg. 2\u00a0h');
  expect(en.duration(0)).toBe('0\u00a0min');
  expect(en.duration(20)).toBe('<\u00a01\u00a0min');
});

test('money carries its currency as the language writes it', () => {
  expect(de.money({ amount: '1234.50', currency: 'EUR' })).toBe('1.234,50\u00a0€');
});

test('a number stands in its unit: times in words of the language, the rest in signs', () => {
  const told = ({ inUnit }: typeof en) => [
    inUnit(28, 'days'),
    inUnit(1, 'months'),
    inUnit(1_500, 'kWh'),
    inUnit(90, '%'),
  ];
  expect(told(en)).toEqual(['28\u00a0days', '1\u00a0month', '1,500\u00a0kWh', '90%']);
  expect(told(de)).toEqual(['28\u00a0Tage', '1\u00a0Monat', '1.500\u00a0kWh', '90\u00a0%']);
  expect([de.unitWord('days'), en.unitWord('hours'), de.unitWord('GB')]).toEqual(['Tage', 'hours', 'GB']);
});
