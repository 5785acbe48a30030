import { useMemo } from 'react';
import { useZone } from '../words/language.ts';
import { useWriting } from '../words/region.ts';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const steps = [
  { unit: 'second', seconds: 1, below: MINUTE },
  { unit: 'minute', seconds: MINUTE, below: HOUR },
  { unit: 'hour', seconds: HOUR, below: DAY },
  { unit: 'day', seconds: DAY, below: 14 * DAY },
  { unit: 'week', seconds: 7 * DAY, below: 60 * DAY },
  { unit: 'month', seconds: 30.44 * DAY, below: 365 * DAY },
  { unit: 'year', seconds: 365.25 * DAY, below: Number.POSITIVE_INFINITY },
] as const;

/** The short words of units, alike wherever a length of time is shown: Intl's own stick to the number and vary. */
export const unitSigns = {
  en: { day: 'd', hour: 'h', minute: 'min', second: 's' },
  de: { day: 'Tg.', hour: 'h', minute: 'min', second: 's' },
} as const;

/** Units of time have words of their own in every language; other units are signs, alike in all. */
const timeUnits: Readonly<Record<string, string>> = {
  day: 'day',
  days: 'day',
  hours: 'hour',
  minutes: 'minute',
  months: 'month',
  years: 'year',
};

const cached = <F>(make: (key: string) => F): ((key: string) => F) => {
  const known = new Map<string, F>();
  return (key) => {
    const found = known.get(key) ?? make(key);
    known.set(key, found);
    return found;
  };
};

const dateFormat = cached((key: string) => {
  const [language, zone, options] = JSON.parse(key) as [string, string, Intl.DateTimeFormatOptions];
  return new Intl.DateTimeFormat(language, { timeZone: zone, ...options });
});
const numberFormat = cached((key: string) => {
  const [language, options] = JSON.parse(key) as [string, Intl.NumberFormatOptions];
  return new Intl.NumberFormat(language, options);
});
const relativeFormat = cached((language: string) => new Intl.RelativeTimeFormat(language, { numeric: 'auto' }));

const iso = /^P(?:(\d+(?:\.\d+)?)D)?(?:T(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;

/** Seconds of an ISO 8601 duration of days, hours, minutes and seconds; undefined when it is not one. */
export const secondsOf = (duration: string): number | undefined => {
  const parts = iso.exec(duration);
  if (!parts) return undefined;
  const [days = '0', hours = '0', minutes = '0', seconds = '0'] = parts.slice(1).map((part) => part ?? '0');
  return Number(days) * DAY + Number(hours) * HOUR + Number(minutes) * MINUTE + Number(seconds);
};

/** Formats for one language and zone. Moments are RFC 3339, days YYYY-MM-DD, durations ISO 8601 or seconds. */
export const formats = (language: string, zone: string) => {
  const date = (options: Intl.DateTimeFormatOptions, inZone = zone) =>
    dateFormat(JSON.stringify([language, inZone, options]));
  const number = (value: number, options: Intl.NumberFormatOptions = {}): string =>
    numberFormat(JSON.stringify([language, options])).format(value);
  const signs = unitSigns[language.split('-')[0] === 'de' ? 'de' : 'en'];
  const unit = (value: number, name: keyof typeof signs): string => `${number(value)}\u00a0${signs[name]}`;

  /** "28 days", "1 month", "3 kWh", "80%": a number in the unit that is declared of it. */
  const inUnit = (value: number, named: string): string => {
    if (named === '%') return number(value / 100, { style: 'percent', maximumFractionDigits: 3 });
    const time = timeUnits[named];
    return time
      ? number(value, { style: 'unit', unit: time, unitDisplay: 'long' }).replace(' ', '\u00a0')
      : `${number(value)}\u00a0${named}`;
  };

  const relative = (moment: string, now: number = Date.now()): string => {
    const seconds = (Date.parse(moment) - now) / 1000;
    const step =
      steps.find((each) => Math.round(Math.abs(seconds) / each.seconds) * each.seconds < each.below) ?? steps[6];
    const amount = step.unit === 'second' ? 0 : Math.round(seconds / step.seconds);
    return relativeFormat(language).format(amount, step.unit === 'second' ? 'second' : step.unit);
  };
  const duration = (value: string | number): string => {
    const total = typeof value === 'number' ? value : secondsOf(value);
    if (total === undefined) return String(value);
    const minutes = Math.round(Math.abs(total) / MINUTE);
    const parts = [
      [Math.floor(minutes / 1440), 'day'],
      [Math.floor((minutes % 1440) / 60), 'hour'],
      [minutes % 60, 'minute'],
    ] as const;
    const shown = parts.filter(([amount]) => amount > 0).slice(0, 2);
    if (shown.length === 0) return total === 0 ? unit(0, 'minute') : `<\u00a0${unit(1, 'minute')}`;
    const text = shown.map(([amount, name]) => unit(amount, name)).join(' ');
    return total < 0 ? `−${text}` : text;
  };

  return {
    language,
    zone,
    /** "3 hours ago", "tomorrow". */
    relative,
    /** "Sat, 21 Nov 2026, 14:05". */
    absolute: (moment: string): string =>
      date({
        weekday: 'short',
        day: 'numeric',
        month: 'short',
        year: 'numeric',
        hour: '2-digit',
        minute: '2-digit',
      }).format(new Date(moment)),
    /** "14:05". */
    time: (moment: string): string => date({ hour: '2-digit', minute: '2-digit' }).format(new Date(moment)),
    /** "21 Nov 2026", of a moment in the person's zone. */
    date: (moment: string): string =>
      date({ day: 'numeric', month: 'short', year: 'numeric' }).format(new Date(moment)),
    /** "21 Nov 2026", of a civil day. */
    day: (day: string): string =>
      date({ day: 'numeric', month: 'short', year: 'numeric' }, 'UTC').format(new Date(`${day}T00:00:00Z`)),
    /** "09:30", of a clock on the wall; 24:00 is the end of the day everywhere. */
    timeOfDay: (time: string): string =>
      /^([01]\d|2[0-3]):[0-5]\d$/.test(time)
        ? date({ hour: '2-digit', minute: '2-digit' }, 'UTC').format(new Date(`1970-01-01T${time}:00Z`))
        : time,
    weekday: (moment: string): string =>
      date({ weekday: 'long', day: 'numeric', month: 'long' }).format(new Date(moment)),
    /** Of a civil day, with parts as asked: "November 2026". */
    dayAs: (day: string, options: Intl.DateTimeFormatOptions): string =>
      date(options, 'UTC').format(new Date(`${day}T00:00:00Z`)),
    duration,
    number,
    inUnit,
    /** What stands behind a number in this unit while it is written. */
    unitWord: (named: string): string => (timeUnits[named] ? inUnit(2, named).replace(/^.*\u00a0/u, '') : named),
    money: (money: { readonly amount: string; readonly currency: string }): string =>
      number(Number(money.amount), { style: 'currency', currency: money.currency }),
    percent: (share: number): string => number(share, { style: 'percent', maximumFractionDigits: 1 }),
    bytes: (size: number): string =>
      size < 1_000_000
        ? number(Math.max(1, Math.round(size / 1000)), { style: 'unit', unit: 'kilobyte' })
        : number(size / 1_000_000, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 }),
  };
};

export type Formats = ReturnType<typeof formats>;

/** Formats in the language, country and zone of whoever reads. */
export const useFormat = (): Formats => {
  const writing = useWriting();
  const zone = useZone();
  return useMemo(() => formats(writing, zone), [writing, zone]);
};
