import { readFilter } from '../filter/filter-text.ts';
import { addDays, type Day } from './days.ts';

/** From when to when a calendar asks, as moments; the days shown and a day around them for the zones. */
export type Bounds = { readonly from: string; readonly to: string };

const UNIT_MS = { m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 } as const;
const relative = /^([+-])(\d+)([mhdw])$/;

const momentOf = (value: string, now: number): string => {
  const [, sign, count, unit] = relative.exec(value) ?? [];
  const ms = Number(`${sign}${count}`) * UNIT_MS[(unit ?? 'd') as keyof typeof UNIT_MS];
  const at = sign ? now + ms : Date.parse(value);
  return Number.isNaN(at) ? value : new Date(at).toISOString();
};

/** The days shown, cut by what the sentence already says of the same field; null when it leaves none. */
export const boundsOf = (days: readonly Day[], said: string | undefined, now: number): Bounds | null => {
  const from = new Date(`${addDays(days[0] ?? '', -1)}T00:00:00Z`).toISOString();
  const to = new Date(`${addDays(days.at(-1) ?? '', 2)}T00:00:00Z`).toISOString();
  if (said === undefined || said === 'not:empty') return { from, to };
  const { operator, values } = readFilter(said);
  const value = momentOf(values[0] ?? '', now);
  if (operator === 'gt' || operator === 'gte') return { from: value > from ? value : from, to };
  if (operator === 'lt' || operator === 'lte') return { from, to: value < to ? value : to };
  return null;
};
