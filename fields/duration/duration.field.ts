import { z } from 'zod';
import type { FieldOf, FieldOptions, Kind } from '../../kernel/field.ts';

export type DurationField = FieldOf<'duration', string, FieldOptions>;

/** A length of time of fixed units, in the API as ISO 8601 (PT1H30M; a day is 24 hours), stored in whole seconds. */
export const duration = <const O extends FieldOptions>(options?: O): FieldOf<'duration', string, O> =>
  ({ kind: 'duration', ...options }) as FieldOf<'duration', string, O>;

const shape = /^P(?:(\d{1,6})D)?(?:T(?:(\d{1,8})H)?(?:(\d{1,9})M)?(?:(\d{1,11})S)?)?$/;

/** ISO 8601 duration → seconds; undefined when it is none. Years and months have no fixed length and are refused. */
export const secondsOf = (text: string): number | undefined => {
  const parts = shape.exec(text);
  if (!parts || text === 'P' || text.endsWith('T')) return undefined;
  const [days, hours, minutes, seconds] = parts.slice(1).map((part) => Number(part ?? 0));
  return (days ?? 0) * 86_400 + (hours ?? 0) * 3_600 + (minutes ?? 0) * 60 + (seconds ?? 0);
};

/** Seconds → ISO 8601 in hours, minutes and seconds: 5400 → PT1H30M. */
export const durationOf = (seconds: number): string => {
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60), seconds % 60];
  const written = `${hours ? `${hours}H` : ''}${minutes ? `${minutes}M` : ''}${rest ? `${rest}S` : ''}`;
  return `PT${written || '0S'}`;
};

const advice = 'must be a duration, as PT1H30M';

export const durationKind: Kind<DurationField, string> = {
  name: 'duration',
  columns: (name) => [{ name, type: 'bigint', check: `${name} >= 0` }],
  input: () =>
    z
      .string(advice)
      .max(40, advice)
      .refine((value) => secondsOf(value) !== undefined, advice)
      .overwrite((value) => durationOf(secondsOf(value) ?? 0))
      .meta({ format: 'duration' }),
  toRow: (value) => [value === null ? null : (secondsOf(value) ?? null)],
  fromRow: ([cell]) => (cell === null || cell === undefined ? null : durationOf(Number(cell))),
  operators: ['is', 'not', 'gt', 'gte', 'lt', 'lte', 'empty'],
  fromText: (text) => (secondsOf(text) === undefined ? undefined : durationOf(secondsOf(text) ?? 0)),
  toText: (value) => value,
  sortable: true,
};
