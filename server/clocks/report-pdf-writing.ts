import { pointsText } from '../../methods/service-level/points.ts';
import type { ReportUnit } from '../../methods/service-level/report-columns.ts';
import type { ReportPeriod } from '../../methods/service-level/report-words.ts';
import type { Call } from '../operations/call.ts';
import type { titles } from '../operations/present.ts';
import type { ReportJson } from './report.ts';
import { languageOf } from './report-names.ts';
import { reportPdfWords } from './report-pdf-words.ts';

/** Letters that the typeface of our files has; names in others are not set, for boxes say nothing. */
const settable = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}]*$/u;
const pictures = /\p{Extended_Pictographic}/u;

const locales = { en: 'en-GB', de: 'de-DE' } as const;

/** How figures, periods and names are written in a file, in the language and zone of whoever asks. */
export const writing = (call: Call, report: ReportJson, named: Awaited<ReturnType<typeof titles>>) => {
  const language = languageOf(call);
  const words = { ...reportPdfWords[language] };
  const locale = locales[language];
  let unset = false;
  const legible = (text: string): boolean => settable.test(text) && !pictures.test(text);
  const date = (options: Intl.DateTimeFormatOptions) => (moment: string) =>
    new Intl.DateTimeFormat(locale, { timeZone: call.actor.zone, ...options }).format(new Date(moment));
  const number = (value: number, options: Intl.NumberFormatOptions = {}): string =>
    new Intl.NumberFormat(locale, options).format(value);
  const quarterOf = (moment: string): string => {
    const { year, month } = Temporal.Instant.from(moment).toZonedDateTimeISO(call.actor.zone);
    return words.quarter(Math.ceil(month / 3), year);
  };
  const periods: Readonly<Record<ReportPeriod, (moment: string) => string>> = {
    week: date({ day: 'numeric', month: 'short', year: 'numeric' }),
    month: date({ month: 'short', year: 'numeric' }),
    quarter: quarterOf,
    year: date({ year: 'numeric' }),
  };
  const figures: Readonly<Record<ReportUnit, (value: number) => string>> = {
    count: number,
    share: (value) => number(value, { style: 'percent', maximumFractionDigits: 1 }),
    change: (value) => pointsText(locale, value),
    seconds: (value) => words.hours(number(Math.floor(value / 3600)), number(Math.floor((value % 3600) / 60))),
  };
  /** A name, or the number of what it names where its letters cannot be set. */
  const set = (text: string, id: string): string => {
    if (legible(text)) return text;
    unset = true;
    return named[id]?.number ?? '…';
  };
  return {
    language,
    words,
    legible,
    set,
    anyUnset: () => unset,
    moment: date({ dateStyle: 'long', timeStyle: 'short' }),
    day: date({ day: 'numeric', month: 'short', year: 'numeric' }),
    period: (period: ReportPeriod, moment: string): string => periods[period](moment),
    figure: (unit: ReportUnit, value: number | null): string => (value === null ? '–' : figures[unit](value)),
    group: (key: string | null): string => {
      if (key === null) return report.by === null ? words.all : words.none;
      return set(report.groups.find((group) => group.key === key)?.label ?? key, key);
    },
  };
};
export type Writing = ReturnType<typeof writing>;
