import type { MeasurePeriod, Unit } from '../../../derive/measures.ts';
import type { Formats } from '../../client/format.ts';

const day = 24;

/** A figure as a person reads it: hours as a duration, from three days on in days. */
export const figureText = (format: Formats, unit: Unit, value: number | null): string => {
  if (value === null) return '–';
  if (unit === 'count') return format.number(value);
  if (unit === 'each') return format.number(value, { maximumFractionDigits: 2 });
  if (unit === 'share') return format.percent(value);
  if (value >= 3 * day)
    return format.number(value / day, { style: 'unit', unit: 'day', unitDisplay: 'narrow', maximumFractionDigits: 1 });
  return format.duration(value * 3600);
};

/** What an axis is marked in: hours become days where there are many. */
export const axisUnit = (unit: Unit, most: number): number => (unit === 'hours' && most >= 3 * day ? day : 1);

export const axisText = (format: Formats, unit: Unit, mark: number, by: number): string => {
  if (unit === 'share') return format.percent(mark);
  if (unit !== 'hours') return format.number(mark);
  return format.number(mark, { style: 'unit', unit: by === day ? 'day' : 'hour', unitDisplay: 'narrow' });
};

/** The name of a period by the moment it begins: 21 Nov, Nov 2026, Q4 2026. */
export const periodText = (format: Formats, period: MeasurePeriod, start: string, short = false): string => {
  const at = new Date(start);
  const part = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(format.language, { timeZone: format.zone, ...options }).format(at);
  if (period === 'quarter')
    return `Q${Math.ceil(Number(part({ month: 'numeric' }).replace(/\D/g, '')) / 3)} ${part({ year: 'numeric' })}`;
  if (period === 'month') return part({ month: 'short', year: short ? '2-digit' : 'numeric' });
  return part({ day: 'numeric', month: 'short', ...(!short && { year: 'numeric' }) });
};
