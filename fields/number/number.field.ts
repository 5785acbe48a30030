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

const limit = 1e15;

const input = (field: NumberField): z.ZodType<number> => {
  const decimals = field.decimals ?? 0;
  return z
    .number('must be a number')
    .min(field.least ?? -limit, `must be at least ${field.least ?? -limit}`)
    .max(field.most ?? limit, `must be at most ${field.most ?? limit}`)
    .refine(
      (value) => Number(value.toFixed(decimals)) === value,
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
  operators: ['is', 'not', 'gt', 'gte', 'lt', 'lte', 'empty'],
  fromText: (text) => (/^[+-]?\d+(\.\d+)?$/.test(text.trim()) ? Number(text) : undefined),
  toText: (value) => String(value),
  sortable: true,
};
