import { isDay } from '../fields/day/day.field.ts';
import { momentFrom } from '../fields/moment/moment.field.ts';
import { momentAt } from '../fields/moment/moment-zone.ts';

/** A written moment → RFC 3339 in UTC; undefined when it is none. */
export type ReadMoment = (text: string) => string | undefined;

const tokens: Readonly<Record<string, string>> = {
  yyyy: '(?<year>\\d{4})',
  MM: '(?<month>\\d{2})',
  M: '(?<month>\\d{1,2})',
  dd: '(?<day>\\d{2})',
  d: '(?<day>\\d{1,2})',
  HH: '(?<hour>\\d{2})',
  H: '(?<hour>\\d{1,2})',
  mm: '(?<minute>\\d{2})',
  ss: '(?<second>\\d{2})',
};

const token = /yyyy|MM|M|dd|d|HH|H|mm|ss|[^a-zA-Z]/g;

/** Which letters a pattern may have; the sentence that says so where it has others, null where it is right. */
export const patternFault = (pattern: string): string | null =>
  pattern === 'iso' || (pattern.match(token)?.join('') === pattern && pattern.includes('yyyy'))
    ? null
    : `"${pattern}" is not a pattern of moments: write "iso", or yyyy, MM or M, dd or d, HH or H, mm, ss with the signs between them.`;

const shapeOf = (pattern: string): RegExp =>
  new RegExp(`^${pattern.replace(token, (part) => tokens[part] ?? `\\${part}`)}$`);

const padded = (text: string | undefined): string => (text ?? '0').padStart(2, '0');

const most = 20_000;

/** How far a zone's clock is ahead on a day, when it is so the whole day; undefined on a day on which clocks are changed. */
const aheadOn = (day: string, zone: string): number | undefined => {
  const start = momentAt(day, '00:00', zone);
  const end = momentAt(day, '23:59', zone);
  if (!start || !end) return undefined;
  const minutes = (Date.parse(end) - Date.parse(start)) / 60_000;
  return minutes === 1_439 ? Date.parse(`${day}T00:00:00Z`) - Date.parse(start) : undefined;
};

/** Reads moments as a mapping says they are written. The days of a log repeat, so their offsets are remembered. */
export const momentReader = (pattern: string, zone: string): ReadMoment => {
  if (pattern === 'iso') return momentFrom;
  const shape = shapeOf(pattern);
  const offsets = new Map<string, number | undefined>();
  const offsetOf = (day: string): number | undefined => {
    if (!offsets.has(day)) {
      if (offsets.size > most) offsets.clear();
      offsets.set(day, aheadOn(day, zone));
    }
    return offsets.get(day);
  };
  return (text) => {
    const parts = shape.exec(text.trim())?.groups;
    if (!parts) return undefined;
    const day = `${parts['year']}-${padded(parts['month'])}-${padded(parts['day'])}`;
    const [hour, minute, second] = [padded(parts['hour']), padded(parts['minute']), padded(parts['second'])];
    if (!isDay(day) || hour > '23' || minute > '59' || second > '59') return undefined;
    const ahead = zone === 'UTC' ? 0 : offsetOf(day);
    if (ahead === 0) return `${day}T${hour}:${minute}:${second}.000Z`;
    if (ahead !== undefined) return new Date(Date.parse(`${day}T${hour}:${minute}:${second}Z`) - ahead).toISOString();
    const exact = momentAt(day, `${hour}:${minute}`, zone);
    return exact ? new Date(Date.parse(exact) + Number(second) * 1_000).toISOString() : undefined;
  };
};
