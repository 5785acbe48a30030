import { z } from 'zod';
import type { FieldOf, FieldOptions, Kind } from '../../kernel/field.ts';

export type NumberOptions = FieldOptions & {
  /** Digits after the point that are kept; 0 is a whole number. At most 9. */
  readonly decimals?: number;
  readonly least?: number;
  readonly most?: number;
  /** Shown behind the number: "%", "hours". */
  readonly unit?: string;
};
export type NumberField = FieldOf<'number', number, NumberOptions>;

/** A number, whole unless `decimals` says otherwise; between ±1e15, so that it survives JSON exactly. */
export const number = <const O extends NumberOptions>(options?: O): FieldOf<'number', number, O> =>
  ({ kind: 'number', ...options }) as FieldOf<'number', number, O>;

const limit = 1e15 - 1;

/** Whether the number has no more decimals than are kept, and lies where it survives JSON exactly. */
const kept = (value: number, decimals: number): boolean =>
  Math.abs(value) <= limit && Number(value.toFixed(decimals)) === value;

const input = (field: NumberField): z.ZodType<number> => {
  const decimals = field.decimals ?? 0;
  return z
    .number('must be a number')
    .min(field.least ?? -limit, `must be at least ${field.least ?? -limit}`)
    .max(field.most ?? limit, `must be at most ${field.most ?? limit}`)
    .refine(
      (value) => kept(value, decimals),
      decimals === 0 ? 'must be a whole number' : `has more than ${decimals} decimals`,
    );
};

export const numberKind: Kind<NumberField, number> = {
  name: 'number',
  columns: (name, field) => [
    { name, type: field.decimals ? `numeric(${15 + field.decimals}, ${field.decimals})` : 'bigint' },
  ],
  input,
  toRow: (value) => [value],
  fromRow: ([cell]) => (cell === null || cell === undefined ? null : Number(cell)),
  written: 'cell',
  operators: ['is', 'not', 'gt', 'gte', 'lt', 'lte', 'empty'],
  fromText: (text, field) => {
    const value = /^[+-]?\d+(\.\d+)?$/.test(text.trim()) ? Number(text) : Number.NaN;
    return kept(value, field.decimals ?? 0) ? value : undefined;
  },
  toText: (value) => String(value),
  sortable: true,
};
