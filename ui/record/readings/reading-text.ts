import type { ReadingsJson } from '../../../derive/figures.ts';
import type { Formats } from '../../client/format.ts';

export type Written = Pick<ReadingsJson, 'unit' | 'currency'>;

const times = { seconds: 'second', minutes: 'minute', hours: 'hour', days: 'day' } as const;

/** A figure as a person reads it: 62.5 %, 96 min, 1,240. */
export const readingText = (format: Formats, { unit, currency }: Written, value: number | null): string => {
  if (value === null) return '–';
  if (unit === 'percent') return format.number(value / 100, { style: 'percent', maximumFractionDigits: 1 });
  if (unit === 'amount') return format.number(value, { style: 'currency', currency: currency ?? 'EUR' });
  if (unit === 'number') return format.number(value, { maximumFractionDigits: 2 });
  return format.number(value, { style: 'unit', unit: times[unit], unitDisplay: 'short', maximumFractionDigits: 1 });
};
