import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Field } from '../kernel/field.ts';
import { kinds } from './kinds.ts';
import { fromMinorUnits, minorUnits } from './money/money.field.ts';

const fields: Readonly<Record<string, Field & Record<string, unknown>>> = {
  text: { kind: 'text' },
  choice: { kind: 'choice', choices: ['low', 'high', 'middle'] },
  choices: { kind: 'choices', choices: ['a', 'b', 'c'] },
  'yes-no': { kind: 'yes-no' },
  number: { kind: 'number', decimals: 2 },
  reference: { kind: 'reference', to: 'person' },
  day: { kind: 'day' },
  moment: { kind: 'moment' },
  'time-of-day': { kind: 'time-of-day' },
  duration: { kind: 'duration' },
  money: { kind: 'money' },
  quantity: { kind: 'quantity', units: ['kg', 't'] },
  place: { kind: 'place' },
};

const currency = fc.constantFrom('EUR', 'JPY', 'BHD', 'USD');
const values: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  text: fc
    .string({ maxLength: 100 })
    .filter((text) => /^[\x21-\x7e](?:[ \x21-\x7e]*[\x21-\x7e])?$/.test(text) && !text.includes('  ')),
  choice: fc.constantFrom('low', 'high', 'middle'),
  choices: fc.subarray(['a', 'b', 'c'], { minLength: 1 }),
  'yes-no': fc.boolean(),
  number: fc.integer({ min: -1e9, max: 1e9 }).map((value) => value / 100 || 0),
  reference: fc.uuid({ version: 7 }),
  day: fc
    .date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
  moment: fc
    .date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString()),
  'time-of-day': fc
    .nat(1440)
    .map((at) => `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`),
  duration: fc.nat(1e8).map((seconds) => kinds['duration']?.fromRow([seconds], {})),
  money: fc.tuple(fc.maxSafeInteger(), currency).map(([units, code]) => fromMinorUnits(Math.trunc(units / 1000), code)),
  quantity: fc.record({
    value: fc.integer({ min: -1e6, max: 1e6 }).map((value) => value / 1000 || 0),
    unit: fc.constantFrom('kg', 't'),
  }),
  place: fc.constantFrom({ address: 'Main street 1' }, { address: 'Pier 2', latitude: 53.5, longitude: 9.9 }),
};

describe.each(Object.keys(kinds))('%s', (name) => {
  const kind = kinds[name];
  const field = fields[name];
  const value = values[name];
  if (!kind || !field || !value) throw new Error(`The kind ${name} has no examples here. Add some.`);

  test('input → row → value is the same value', () => {
    fc.assert(
      fc.property(value, (given) => {
        const parsed = kind.input(field).parse(given);
        const cells = kind.toRow(parsed, field);
        expect(cells).toHaveLength(kind.columns('x', field).length);
        expect(kind.fromRow(cells, field)).toEqual(given);
      }),
    );
  });

  test('what is written out is read back', () => {
    if (name === 'place') return;
    fc.assert(
      fc.property(value, (given) => {
        expect(kind.fromText(kind.toText(given, field), field)).toEqual(given);
      }),
    );
  });

  test('nothing is nothing, there and back', () => {
    expect(kind.fromRow(kind.toRow(null, field), field)).toBeNull();
  });

  test('whatever is thrown at it is taken or refused, never a fault', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.string({ unit: 'binary' })), (given) => {
        expect(typeof kind.input(field).safeParse(given).success).toBe('boolean');
        if (typeof given === 'string') expect(() => kind.fromText(given, field)).not.toThrow();
      }),
    );
  });
});

const refused = (kind: string, given: unknown, field: object = fields[kind] ?? {}): boolean =>
  !kinds[kind]?.input({ ...field, kind }).safeParse(given).success;

test.each([
  ['day', '2026-02-30'],
  ['day', '2025-02-29'],
  ['day', '1900-02-29'],
  ['day', '0999-12-31'],
  ['day', '2026-1-1'],
  ['moment', '2026-02-30T10:00:00Z'],
  ['moment', '2026-02-30T10:00:00+02:00'],
  ['moment', '2026-11-21T25:00:00Z'],
  ['moment', '2026-11-21 10:00:00'],
  ['moment', '2026-11-21T10:00:00'],
  ['time-of-day', '9:30'],
  ['time-of-day', '24:01'],
  ['time-of-day', '23:60'],
  ['time-of-day', '09:30:00'],
  ['time-of-day', 570],
  ['duration', 'P1M'],
  ['duration', 'P1Y'],
  ['duration', 'P'],
  ['duration', 'PT'],
  ['duration', '-PT1H'],
  ['duration', 'PT1.5H'],
  ['number', 1.001],
  ['number', 1e15],
  ['number', Number.NaN],
  ['number', '1'],
  ['money', { amount: '1.5', currency: 'JPY' }],
  ['money', { amount: '1.2345', currency: 'BHD' }],
  ['money', { amount: '1.234', currency: 'EUR' }],
  ['money', { amount: 1, currency: 'EUR' }],
  ['money', { amount: '1', currency: 'eur' }],
  ['quantity', { value: 1, unit: 'stone' }],
  ['place', { address: 'x', latitude: 91, longitude: 0 }],
  ['place', { address: 'x', latitude: 1 }],
  ['choices', ['a', 'a']],
  ['choice', 'LOW'],
  ['text', 'a\u0000b'],
  ['text', '\ud800'],
  ['text', 'x'.repeat(251)],
  ['reference', 'PER-1'],
  ['yes-no', 'yes'],
])('%s refuses %j', (kind, given) => expect(refused(kind, given)).toBe(true));

test('money is counted in the currency’s own small units', () => {
  expect(minorUnits({ amount: '12', currency: 'JPY' })).toBe(12);
  expect(minorUnits({ amount: '12.5', currency: 'EUR' })).toBe(1_250);
  expect(minorUnits({ amount: '12.5', currency: 'BHD' })).toBe(12_500);
  expect(fromMinorUnits(-5, 'EUR')).toEqual({ amount: '-0.05', currency: 'EUR' });
  expect(fromMinorUnits(5, 'BHD')).toEqual({ amount: '0.005', currency: 'BHD' });
  expect(fromMinorUnits(5, 'JPY')).toEqual({ amount: '5', currency: 'JPY' });
});

test('a moment with any offset is the same moment in UTC, in both hours that the clock shows twice', () => {
  const parse = (text: string): unknown => kinds['moment']?.input({}).parse(text);
  expect(parse('2026-10-25T02:30:00+02:00')).toBe('2026-10-25T00:30:00.000Z');
  expect(parse('2026-10-25T02:30:00+01:00')).toBe('2026-10-25T01:30:00.000Z');
  expect(parse('2024-02-29T23:59:59.999-11:00')).toBe('2024-03-01T10:59:59.999Z');
});

test('a day of a duration is 24 hours', () => {
  expect(kinds['duration']?.toRow('P1DT1S', {})).toEqual([86_401]);
  expect(kinds['duration']?.input({}).parse('P1DT90M')).toBe('PT25H30M');
  expect(kinds['duration']?.input({}).parse('PT0S')).toBe('PT0S');
});

test('a number out of a filter fits the column it is compared with', () => {
  expect(kinds['number']?.fromText('99999999999999999999', { kind: 'number' })).toBeUndefined();
  expect(kinds['number']?.fromText('1.5', { kind: 'number' })).toBeUndefined();
  expect(kinds['number']?.fromText(' -12 ', { kind: 'number' })).toBe(-12);
});

test('a time of day stands in the column as PostgreSQL writes it, midnight at both ends apart', () => {
  const kind = kinds['time-of-day'];
  expect(['00:00:00', '09:30:00', '24:00:00'].map((cell) => kind?.fromRow([cell], {}))).toEqual([
    '00:00',
    '09:30',
    '24:00',
  ]);
  expect(kind?.fromText('9.30 Uhr', {})).toBe('09:30');
});
