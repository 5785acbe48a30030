import { type Calendar, localOf } from '../calendar.ts';
import type { Draw } from '../draw.ts';
import { isFree } from '../holidays.ts';
import { presenceOn, releaseOn, seasonOf } from '../season.ts';
import type { Topic } from '../topic.ts';
import { afterRelease } from '../topics/releases.ts';

/** Something that will be reported: when (milliseconds since 1970), about what. `version` is the release that did it. */
export type Arrival = { readonly at: number; readonly topic: Topic; readonly version?: string };

const minute = 60_000;
const hour = 60 * minute;

/** The story goes back so many days. */
export const days = 184;

/** Incidents a day by weekday, Monday first: what piled up over the weekend comes on Monday. */
const perWeekday = [31, 21, 19, 18, 16, 6, 4] as const;

/** Shares of the hours of a working day: most before lunch, a second, lower peak after it. */
const workday = [1, 1, 0, 0, 1, 3, 8, 22, 52, 70, 62, 46, 30, 42, 52, 40, 28, 18, 12, 9, 8, 6, 4, 2] as const;
const dayOff = [2, 1, 1, 1, 1, 2, 4, 6, 10, 14, 16, 16, 14, 13, 13, 12, 12, 12, 12, 12, 10, 8, 6, 3] as const;
/** After a weekend or a holiday the morning is what was left. */
const firstDay = workday.map((share, hour) => (hour >= 7 && hour <= 10 ? share * 1.6 : share));
/** What watches over the systems speaks up at night, when the jobs run. */
const watching = [9, 9, 12, 12, 8, 7, 5, 3, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 4, 4, 5, 6, 7, 8] as const;

const isFirst = (date: Temporal.PlainDate): boolean => !isFree(date) && isFree(date.subtract({ days: 1 }));

const sharesOn = (date: Temporal.PlainDate, { from }: Topic): readonly number[] => {
  if (from.includes('monitoring')) return watching;
  if (isFree(date)) return dayOff;
  return isFirst(date) ? firstDay : workday;
};

const two = (value: number): string => String(value).padStart(2, '0');

const momentOn = (calendar: Calendar, draw: Draw, daysAgo: number, topic: Topic): number => {
  const at = draw.by(sharesOn(calendar.date(daysAgo), topic).map((share, hour) => [hour, share] as const));
  return Date.parse(calendar.planned(-daysAgo, `${two(at)}:${two(draw.whole(0, 59))}`)) + draw.whole(0, 59) * 1_000;
};

const usualOn = (date: Temporal.PlainDate): number => {
  if (isFree(date)) return perWeekday[date.dayOfWeek > 5 ? date.dayOfWeek - 1 : 6] ?? 0;
  return perWeekday[isFirst(date) ? 0 : date.dayOfWeek - 1] ?? 0;
};

const alwaysOpen = ['web-shop', 'payment', 'managed', 'till'];

/** How often a topic comes on a day, beside the others: on days off mostly the shop and what watches over it. */
const weightOn = (topic: Topic, date: Temporal.PlainDate, daysAgo: number): number => {
  const resting = isFree(date) && !alwaysOpen.includes(topic.service) ? 0.25 : 1;
  const worn = topic.worsens ? 0.3 + 2.4 * ((days - daysAgo) / days) ** 2 : 1;
  return topic.weight * resting * worn * seasonOf(topic.service, date);
};

const weights = (topics: readonly Topic[], date: Temporal.PlainDate, daysAgo: number) =>
  topics.map((topic) => [topic, weightOn(topic, date, daysAgo)] as const);

const total = (weighted: readonly (readonly [Topic, number])[]): number =>
  weighted.reduce((sum, [, weight]) => sum + weight, 0);

/** The house grows: a quarter more by the end than in the beginning. A season adds to what is usual. */
const many = (draw: Draw, date: Temporal.PlainDate, daysAgo: number, busier: number): number => {
  const grown = 1 + (days - daysAgo) / (4 * days);
  const about = usualOn(date) * grown * presenceOn(date) * busier * 0.95;
  return Math.max(1, Math.round(about * (0.8 + 0.4 * draw.fraction())));
};

/** What a release of the shop brings: some reports within a day and a half. */
const burst = (calendar: Calendar, draw: Draw, daysAgo: number): readonly Arrival[] => {
  const version = releaseOn(calendar.date(daysAgo));
  if (!version) return [];
  const live = Date.parse(calendar.planned(-daysAgo, '06:30'));
  return Array.from({ length: draw.whole(9, 17) }, () => {
    const at = Math.round(live + draw.around(7) * hour);
    const awake = localOf(at).hour >= 7 ? at : at + 6 * hour;
    return { at: awake, topic: afterRelease, version };
  });
};

/** What was reported over half a year, in the order it came. */
export const arrivals = (
  calendar: Calendar,
  draw: Draw,
  topics: readonly Topic[],
  share: number,
): readonly Arrival[] => {
  const all: Arrival[] = [];
  const usually = topics.reduce((sum, { weight }) => sum + weight, 0);
  for (let daysAgo = days; daysAgo >= 0; daysAgo -= 1) {
    const date = calendar.date(daysAgo);
    const weighted = weights(topics, date, daysAgo);
    const busier = share * (isFree(date) ? 1 : total(weighted) / usually);
    for (let left = many(draw, date, daysAgo, busier); left > 0; left -= 1) {
      const topic = draw.by(weighted);
      all.push({ at: momentOn(calendar, draw, daysAgo, topic), topic });
    }
    all.push(...burst(calendar, draw, daysAgo));
  }
  return all.filter(({ at }) => at < Date.parse(calendar.now) - 20 * minute);
};

/** What came in within the last hours, whatever day or hour it is: there is always somebody waiting. */
export const lately = (calendar: Calendar, draw: Draw, topics: readonly Topic[]): readonly Arrival[] =>
  [3, 11, 24, 41, 58, 87, 133, 205].map((minutes) => ({
    at: Date.parse(calendar.now) - minutes * minute,
    topic: draw.by(topics.map((topic) => [topic, topic.weight] as const)),
  }));
