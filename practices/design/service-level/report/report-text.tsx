import { pointsText } from '../../../../methods/service-level/points.ts';
import type { ReportUnit } from '../../../../methods/service-level/report-columns.ts';
import type { ReportPeriod } from '../../../../methods/service-level/report-words.ts';
import type { Formats } from '../../../../ui/client/format.ts';
import { periodText } from '../../../../ui/record/figures/figure-text.ts';

/** A figure as it is read. */
export const reportText = (format: Formats, unit: ReportUnit, value: number | null): string => {
  if (value === null) return '–';
  if (unit === 'count') return format.number(value);
  if (unit === 'seconds') return format.duration(value);
  return unit === 'change' ? pointsText(format.language, value) : format.percent(value);
};

/** The name of a period by the moment it begins. */
export const reportPeriod = (format: Formats, period: ReportPeriod, start: string, short = false): string =>
  period === 'year'
    ? new Intl.DateTimeFormat(format.language, { timeZone: format.zone, year: 'numeric' }).format(new Date(start))
    : periodText(format, period, start, short);
