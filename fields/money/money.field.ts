import { z } from 'zod';
import type { FieldOf, FieldOptions, Kind } from '../../kernel/field.ts';

/** An amount as decimal text ("12.50"), so that no client rounds it, with its ISO 4217 currency. */
export type Money = { readonly amount: string; readonly currency: string };
export type MoneyField = FieldOf<'money', Money, FieldOptions>;

/** Money: integer minor units and a currency in the table. */
export const money = <const O extends FieldOptions>(options?: O): FieldOf<'money', Money, O> =>
  ({ kind: 'money', ...options }) as FieldOf<'money', Money, O>;

/** Digits of the minor unit by ISO 4217; two where the currency is not listed. */
const digits: Readonly<Record<string, number>> = {
  BHD: 3,
  BIF: 0,
  CLP: 0,
  DJF: 0,
  GNF: 0,
  IQD: 3,
  ISK: 0,
  JOD: 3,
  JPY: 0,
  KMF: 0,
  KRW: 0,
  KWD: 3,
  LYD: 3,
  OMR: 3,
  PYG: 0,
  RWF: 0,
  TND: 3,
  UGX: 0,
  UYI: 0,
  VND: 0,
  VUV: 0,
  XAF: 0,
  XOF: 0,
  XPF: 0,
};
export const minorDigits = (currency: string): number => digits[currency] ?? 2;

/** "12.50" EUR → 1250; undefined when it is not an amount of that currency. */
export const minorUnits = ({ amount, currency }: Money): number | undefined => {
  const parts = /^(-?)(\d{1,13})(?:\.(\d{1,3}))?$/.exec(amount);
  const places = minorDigits(currency);
  const fraction = parts?.[3] ?? '';
  if (!parts || fraction.length > places) return undefined;
  const units = Number(`${parts[2]}${fraction.padEnd(places, '0')}`);
  return Number.isSafeInteger(units) ? (parts[1] ? -units : units) : undefined;
};

export const fromMinorUnits = (units: number, currency: string): Money => {
  const places = minorDigits(currency);
  const written = String(Math.abs(units)).padStart(places + 1, '0');
  const whole = written.slice(0, written.length - places);
  return { amount: `${units < 0 ? '-' : ''}${whole}${places ? `.${written.slice(-places)}` : ''}`, currency };
};

const input = (): z.ZodType<Money> =>
  z
    .strictObject({
      amount: z.string('must be an amount as text, "12.50"').max(20, 'is not an amount'),
      currency: z.string('must be a currency, as EUR').regex(/^[A-Z]{3}$/, 'must be a currency, as EUR'),
    })
    .refine((value) => minorUnits(value) !== undefined, {
      path: ['amount'],
      error: 'is not an amount of this currency',
    })
    .overwrite((value) => fromMinorUnits(minorUnits(value) ?? 0, value.currency));

export const moneyKind: Kind<MoneyField, Money> = {
  name: 'money',
  columns: (name) => [
    { name: `${name}_minor`, type: 'bigint' },
    { name: `${name}_currency`, type: 'char(3)' },
  ],
  input,
  toRow: (value) => (value === null ? [null, null] : [minorUnits(value) ?? null, value.currency]),
  fromRow: ([units, currency]) =>
    units === null || units === undefined ? null : fromMinorUnits(Number(units), String(currency)),
  operators: ['empty'],
  fromText: (text) => {
    const parts = /^(-?\d+(?:\.\d+)?) ([A-Z]{3})$/.exec(text.trim());
    const value = parts && { amount: parts[1] ?? '', currency: parts[2] ?? '' };
    return value && minorUnits(value) !== undefined
      ? fromMinorUnits(minorUnits(value) ?? 0, value.currency)
      : undefined;
  },
  toText: (value) => `${value.amount} ${value.currency}`,
  sortable: false,
};
