import { z } from 'zod';
import type { FieldOf, FieldOptions, Kind } from '../../kernel/field.ts';
import { timeOfDayFromText } from './time-of-day-text.ts';

export type TimeOfDayField = FieldOf<'time-of-day', string, FieldOptions>;

/** What a clock on the wall shows, to the minute, as 09:30; 24:00 is the end of the day. It has no date and no zone. */
export const timeOfDay = <const O extends FieldOptions>(options?: O): FieldOf<'time-of-day', string, O> =>
  ({ kind: 'time-of-day', ...options }) as FieldOf<'time-of-day', string, O>;

const shape = /^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/;

/** Whether it is a time of day as the API writes it: 09:30, not 9:30 nor 24:01. */
export const isTimeOfDay = (text: string): boolean => shape.test(text);

/** 09:30 → 570: minutes since midnight. */
export const minutesOfDay = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

const advice = 'must be a time of day, as 09:30';

export const timeOfDayKind: Kind<TimeOfDayField, string> = {
  name: 'time-of-day',
  columns: (name) => [{ name, type: 'time', check: `extract(second from "${name}") = 0` }],
  input: () => z.string(advice).regex(shape, advice).meta({ format: 'time-of-day' }),
  toRow: (value) => [value],
  // PostgreSQL writes 09:30:00.
  fromRow: ([cell]) => (typeof cell === 'string' ? cell.slice(0, 5) : null),
  operators: ['is', 'not', 'gt', 'gte', 'lt', 'lte', 'empty'],
  fromText: (text) => timeOfDayFromText(text) ?? undefined,
  toText: (value) => value,
  sortable: true,
};
