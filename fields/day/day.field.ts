import { z } from 'zod';
import type { FieldOf, FieldOptions, Kind } from '../../kernel/field.ts';

export type DayField = FieldOf<'day', string, FieldOptions>;

/** A civil date, 2026-11-21: a birthday, a review date. It has no time and no zone. Years 1000 to 9999. */
export const day = <const O extends FieldOptions>(options?: O): FieldOf<'day', string, O> =>
  ({ kind: 'day', ...options }) as FieldOf<'day', string, O>;

/** Whether it is a day that the calendar has: 2026-02-30 is not. */
export const isDay = (text: string): boolean => {
  const parts = /^([1-9]\d{3})-(\d\d)-(\d\d)$/.exec(text);
  if (!parts) return false;
  const [year, month, date] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return month >= 1 && month <= 12 && date >= 1 && date <= new Date(Date.UTC(year, month, 0)).getUTCDate();
};

/** A day in a filter as seen from `today`: today, +30d, -2w. */
export const relativeDay = (text: string, today: string): string | undefined => {
  if (text === 'today') return today;
  const parts = /^([+-])(\d{1,5})([dw])$/.exec(text);
  if (!parts) return undefined;
  const days = Number(parts[2]) * (parts[3] === 'w' ? 7 : 1) * (parts[1] === '-' ? -1 : 1);
  return Temporal.PlainDate.from(today).add({ days }).toString();
};

export const dayKind: Kind<DayField, string> = {
  name: 'day',
  columns: (name) => [{ name, type: 'date' }],
  input: () =>
    z.string('must be a day, as 2026-11-21').refine(isDay, 'must be a day, as 2026-11-21').meta({ format: 'date' }),
  toRow: (value) => [value],
  fromRow: ([cell]) => (cell as string | null) ?? null,
  written: 'plain',
  operators: ['is', 'not', 'gt', 'gte', 'lt', 'lte', 'empty'],
  fromText: (text) => (isDay(text) ? text : undefined),
  toText: (value) => value,
  sortable: true,
};
