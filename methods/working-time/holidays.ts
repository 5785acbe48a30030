import { createRequire } from 'node:module';
import type Holidays from 'date-holidays';

/** Where holidays are kept: a country (ISO 3166-1, DE), and a state and region of it as far as they differ. */
export type HolidayPlace = { readonly country: string; readonly state?: string; readonly region?: string };

export type Holiday = {
  readonly day: string;
  readonly name: string;
  /** Minutes from midnight, where it does not begin with the day: Christmas Eve in Iceland, 780. */
  readonly from?: number;
};

export type HolidayPlaceFault = { readonly part: 'country' | 'state' | 'region'; readonly message: string };

const require = createRequire(import.meta.url);
let loaded:
  | { readonly Almanac: typeof Holidays; readonly known: Holidays; readonly countries: ReadonlySet<string> }
  | undefined;

/** The holidays of the world weigh some megabytes, and astronomy comes with them: they are loaded when a place is first named. */
const world = () => {
  if (loaded) return loaded;
  const Almanac = require('date-holidays') as typeof Holidays;
  const known = new Almanac();
  loaded = { Almanac, known, countries: new Set(Object.keys(known.getCountries())) };
  return loaded;
};

/** Codes of a country's states, or of a state's regions, whose holidays differ. */
export const holidayParts = (country: string, state?: string): readonly string[] => {
  const { known } = world();
  return Object.keys((state ? known.getRegions(country, state) : known.getStates(country)) ?? {});
};

/** The part of a place that the almanac does not know; null when it knows it whole. */
export const holidayPlaceFault = ({ country, state, region }: HolidayPlace): HolidayPlaceFault | null => {
  const fault = (part: HolidayPlaceFault['part'], where: string): HolidayPlaceFault => ({
    part,
    message: `There are no holidays of "${where}"; write a country as ISO 3166 does, DE, and its states too, BY.`,
  });
  if (!world().countries.has(country)) return fault('country', country);
  if (state && !holidayParts(country).includes(state)) return fault('state', `${country}-${state}`);
  if (region && !(state && holidayParts(country, state).includes(region)))
    return fault('region', `${country}-${state ?? '?'}-${region}`);
  return null;
};

const almanac = (place: HolidayPlace): Holidays => {
  const fault = holidayPlaceFault(place);
  if (fault) throw new RangeError(fault.message);
  return new (world().Almanac)(place.country, place.state ?? '', place.region ?? '');
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

const worked = (place: HolidayPlace, year: number, language: string): readonly Holiday[] => {
  const seen = new Map<string, Holiday>();
  const holidays = almanac(place).getHolidays(year, language);
  for (const holiday of holidays.filter(({ type }) => type === 'public').flatMap(daysOf)) {
    const other = seen.get(holiday.day);
    if (!other || (other.from ?? 0) > (holiday.from ?? 0)) seen.set(holiday.day, holiday);
  }
  return [...seen.values()].sort((one, other) => one.day.localeCompare(other.day));
};

// To work a year out takes 10 to 100 ms and always gives the same: what was asked is kept, up to a bound.
const kept = new Map<string, ReadonlyMap<string, Holiday>>();
const mostKept = 2_000;

const inYear = (place: HolidayPlace, year: number, language: string): ReadonlyMap<string, Holiday> => {
  const key = [place.country, place.state, place.region, year, language].join('/');
  const found = kept.get(key);
  if (found) return found;
  if (kept.size >= mostKept) kept.clear();
  const holidays = new Map(worked(place, year, language).map((holiday) => [holiday.day, holiday]));
  kept.set(key, holidays);
  return holidays;
};

/**
 * Public holidays of a place that begin in a year, movable ones worked out (Easter by Gauss, and so on, by the library
 * date-holidays), in the language asked for where it has one. One of several days is told day by day.
 */
export const publicHolidays = (place: HolidayPlace, year: number, language = 'en'): readonly Holiday[] => [
  ...inYear(place, year, language).values(),
];

/** The public holiday that a day, 2026-12-25, is at a place; null when it is none. A feast over New Year begins in the year before. */
export const holidayOn = (place: HolidayPlace, day: string, language = 'en'): Holiday | null => {
  const year = Number(day.slice(0, 4));
  const before = day.slice(5) < '01-08' ? inYear(place, year - 1, language).get(day) : undefined;
  return inYear(place, year, language).get(day) ?? before ?? null;
};
