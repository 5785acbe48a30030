import Holidays from 'date-holidays';
import { type Calendar, type Opening, type Weekday, weekdays } from './calendar.ts';

/** Where holidays are kept: a country (ISO 3166-1, DE), and a state and region of it as far as they differ. */
export type HolidayPlace = { readonly country: string; readonly state?: string; readonly region?: string };

export type Holiday = {
  readonly day: string;
  readonly name: string;
  /** Minutes from midnight, where it does not begin with the day: Christmas Eve in Iceland, 780. */
  readonly from?: number;
};

const refused = (where: string): RangeError =>
  new RangeError(`There are no holidays of "${where}"; write a country as ISO 3166 does, DE, and its states too, BY.`);

const almanac = ({ country, state, region }: HolidayPlace): Holidays => {
  const made = new Holidays(country, state ?? '', region ?? '');
  if (!Object.keys(made.getCountries()).includes(country)) throw refused(country);
  if (state && !Object.keys(made.getStates(country) ?? {}).includes(state)) throw refused(`${country}-${state}`);
  if (region && !(state && Object.keys(made.getRegions(country, state) ?? {}).includes(region)))
    throw refused(`${country}-${state ?? '?'}-${region}`);
  return made;
};

type Found = ReturnType<Holidays['getHolidays']>[number];

/** The days of a holiday: Eid lasts three, an afternoon off is one that begins later. */
const daysOf = ({ date, name, start, end }: Found): readonly Holiday[] => {
  const first = Temporal.PlainDate.from(date.slice(0, 10));
  const from = Number(date.slice(11, 13)) * 60 + Number(date.slice(14, 16));
  const minutes = (end.getTime() - start.getTime()) / 60_000;
  const days = Math.max(1, Math.round((from + minutes) / 1440));
  return Array.from({ length: days }, (_, after) => ({
    day: first.add({ days: after }).toString(),
    name,
    ...(from > 0 && after === 0 && { from }),
  }));
};

/**
 * Public holidays of a place in a year, movable ones worked out (Easter by Gauss, and so on, by the library date-holidays), in the
 * language asked for where it has one. One of several days is told day by day.
 */
export const publicHolidays = (place: HolidayPlace, year: number, language = 'en'): readonly Holiday[] => {
  const seen = new Map<string, Holiday>();
  const holidays = almanac(place).getHolidays(year, language);
  for (const holiday of holidays.filter(({ type }) => type === 'public').flatMap(daysOf)) {
    const known = seen.get(holiday.day);
    if (!known || (known.from ?? 0) > (holiday.from ?? 0)) seen.set(holiday.day, holiday);
  }
  return [...seen.values()].sort((one, other) => one.day.localeCompare(other.day));
};

/** What is left of a day's openings when it is free from a minute on. */
const openUntil = ({ week }: Calendar, { day, from = 0 }: Holiday): readonly Opening[] => {
  const weekday = weekdays[Temporal.PlainDate.from(day).dayOfWeek - 1] as Weekday;
  return (week[weekday] ?? [])
    .filter(([opens]) => opens < from)
    .map(([opens, closes]) => [opens, Math.min(closes, from)]);
};

/** A calendar that is closed on the public holidays of these years. What it says of a day itself goes first. */
export const closedOnHolidays = (
  calendar: Calendar,
  place: HolidayPlace,
  years: { readonly first: number; readonly last: number },
): Calendar => {
  const days: Record<string, readonly Opening[]> = {};
  for (let year = years.first; year <= years.last; year += 1)
    for (const holiday of publicHolidays(place, year))
      if (!calendar.days?.[`--${holiday.day.slice(5)}`]) days[holiday.day] = openUntil(calendar, holiday);
  return { ...calendar, days: { ...days, ...calendar.days } };
};
