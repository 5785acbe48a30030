import { z } from 'zod';
import type { FieldOf, FieldOptions, Kind } from '../../kernel/field.ts';

export type QuantityOptions = FieldOptions & { readonly units: readonly string[]; readonly decimals?: number };
/** A number with its unit: 16 GB, 2.5 h. */
export type Quantity = { readonly value: number; readonly unit: string };
export type QuantityField = FieldOf<'quantity', Quantity, QuantityOptions>;

/** A measured amount in one of the declared units; it is kept in the unit it was given in. */
export const quantity = <const U extends readonly string[], const O extends FieldOptions & { decimals?: number }>(
  units: U,
  options?: O,
): FieldOf<'quantity', Quantity, O & { readonly units: U }> =>
  ({ kind: 'quantity', units, ...options }) as FieldOf<'quantity', Quantity, O & { readonly units: U }>;

const input = (field: QuantityField): z.ZodType<Quantity> =>
  z.strictObject({
    value: z
      .number('must be a number')
      .min(-1e12, 'is too small')
      .max(1e12, 'is too large')
      .overwrite((value) => Number(value.toFixed(field.decimals ?? 3))),
    unit: z.enum(field.units as readonly [string, ...string[]], `must be one of ${field.units.join(', ')}`),
  });

export const quantityKind: Kind<QuantityField, Quantity> = {
  name: 'quantity',
  columns: (name, field) => [
    { name: `${name}_value`, type: `numeric(18, ${field.decimals ?? 3})` },
    { name: `${name}_unit`, type: 'text' },
  ],
  input,
  toRow: (value) => (value === null ? [null, null] : [value.value, value.unit]),
  fromRow: ([value, unit]) =>
    value === null || value === undefined ? null : { value: Number(value), unit: String(unit) },
  operators: ['empty'],
  fromText: (text, field) => {
    const parts = /^([+-]?\d+(?:\.\d+)?) ?(\S+)$/.exec(text.trim());
    return parts && field.units.includes(parts[2] ?? '')
      ? { value: Number(parts[1]), unit: parts[2] ?? '' }
      : undefined;
  },
  toText: (value) => `${value.value} ${value.unit}`,
  sortable: false,
};
