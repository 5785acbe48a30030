import Holidays from 'date-holidays';
import type { Calendar, Opening } from './calendar.ts';

/** Where holidays are kept: a country (ISO 3166-1, DE), and a state and region of it as far as they differ. */
export type HolidayPlace = { readonly country: string; readonly state?: string; readonly region?: string };

export type Holiday = { readonly day: string; readonly name: string };

const almanac = ({ country, state, region }: HolidayPlace): Holidays => {
  const made = region
    ? new Holidays(country, state ?? '', region)
    : state
      ? new Holidays(country, state)
      : new Holidays(country);
  if (Object.keys(made.getCountries()).includes(country)) return made;
  throw new RangeError(`There are no holidays of "${country}"; write a country as ISO 3166 does, DE.`);
};

/**
 * Public holidays of a place in a year, movable ones worked out (Easter by Gauss, and so on, by the library date-holidays), in the
 * language asked for where it has one.
 */
export const publicHolidays = (place: HolidayPlace, year: number, language = 'en'): readonly Holiday[] => {
  const seen = new Map<string, Holiday>();
  for (const { date, name, type } of almanac(place).getHolidays(year, language)) {
    const day = date.slice(0, 10);
    if (type === 'public' && !seen.has(day)) seen.set(day, { day, name });
  }
  return [...seen.values()];
};

/** A calendar that is closed on the public holidays of these years. What it says of a day itself goes first. */
export const closedOnHolidays = (
  calendar: Calendar,
  place: HolidayPlace,
  years: { readonly first: number; readonly last: number },
): Calendar => {
  const days: Record<string, readonly Opening[]> = {};
  for (let year = years.first; year <= years.last; year += 1)
    for (const { day } of publicHolidays(place, year)) if (!calendar.days?.[`--${day.slice(5)}`]) days[day] = [];
  return { ...calendar, days: { ...days, ...calendar.days } };
};
