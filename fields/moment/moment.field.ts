import { z } from 'zod';
import type { FieldOf, FieldOptions, Kind } from '../../kernel/field.ts';

export type MomentField = FieldOf<'moment', string, FieldOptions>;

/** A point in time, to the millisecond. In memory and in the API it is RFC 3339 in UTC, so that text order is time order. */
export const moment = <const O extends FieldOptions>(options?: O): FieldOf<'moment', string, O> =>
  ({ kind: 'moment', ...options }) as FieldOf<'moment', string, O>;

const shape = /^[1-9]\d{3}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/;

/** An RFC 3339 moment with any offset → the same in UTC with milliseconds; undefined when it is none. Years 1000 to 9999. */
export const momentFrom = (text: string): string | undefined => {
  if (!shape.test(text)) return undefined;
  const date = new Date(text);
  if (Number.isNaN(date.getTime())) return undefined;
  const written = date.toISOString();
  // Date rolls 30 February over into March; a moment that does not keep its own day is refused.
  const sameDay = text.endsWith('Z') ? written.slice(0, 10) === text.slice(0, 10) : isRealDay(text.slice(0, 10));
  return sameDay && written.length === 24 ? written : undefined;
};

const isRealDay = (text: string): boolean => new Date(`${text}T00:00:00Z`).toISOString().slice(0, 10) === text;

const units: Readonly<Record<string, number>> = { m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 };

/** A relative moment in a filter: -7d, +2h, from `now`. Units: m minutes, h hours, d days of 24 hours, w weeks. */
export const relativeMoment = (text: string, now: string): string | undefined => {
  const parts = /^([+-])(\d{1,5})([mhdw])$/.exec(text);
  const unit = parts && units[parts[3] ?? ''];
  if (!parts || !unit) return undefined;
  const shift = Number(parts[2]) * unit * (parts[1] === '-' ? -1 : 1);
  return new Date(Date.parse(now) + shift).toISOString();
};

export const momentKind: Kind<MomentField, string> = {
  name: 'moment',
  columns: (name) => [{ name, type: 'timestamptz' }],
  input: () =>
    z
      .string('must be a moment, as 2026-11-21T09:30:00Z')
      .max(40, 'must be a moment, as 2026-11-21T09:30:00Z')
      .refine((value) => momentFrom(value) !== undefined, 'must be a moment, as 2026-11-21T09:30:00Z')
      .overwrite((value) => momentFrom(value) ?? value)
      .meta({ format: 'date-time' }),
  toRow: (value) => [value],
  fromRow: ([cell]) => (cell as string | null) ?? null,
  written: 'plain',
  operators: ['is', 'not', 'gt', 'gte', 'lt', 'lte', 'empty'],
  fromText: (text) =>
    momentFrom(text) ?? (/^\d{4}-\d\d-\d\d$/.test(text) ? momentFrom(`${text}T00:00:00Z`) : undefined),
  toText: (value) => value,
  sortable: true,
};
