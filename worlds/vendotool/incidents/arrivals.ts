import type { Calendar } from '../calendar.ts';
import type { Draw } from '../draw.ts';
import type { Topic } from '../topic.ts';

/** Something that will be reported: when, about what. Milliseconds since 1970. */
export type Arrival = { readonly at: number; readonly topic: Topic; readonly parent?: string };

const minute = 60_000;
const days = 124;

/** Incidents a day by weekday, Monday first: what piled up over the weekend comes on Monday. */
const perWeekday = [31, 21, 19, 18, 16, 6, 4] as const;

/** Shares of the hours of a working day: most before lunch, a second, lower peak after it. */
const workday = [1, 1, 0, 0, 1, 3, 8, 22, 52, 70, 62, 46, 30, 42, 52, 40, 28, 18, 12, 9, 8, 6, 4, 2] as const;
const weekend = [2, 1, 1, 1, 1, 2, 4, 6, 10, 14, 16, 16, 14, 13, 13, 12, 12, 12, 12, 12, 10, 8, 6, 3] as const;
/** On Monday the morning is what the weekend left. */
const monday = workday.map((share, hour) => (hour >= 7 && hour <= 10 ? share * 1.6 : share));

const sharesOn = (weekday: number): readonly number[] => (weekday > 5 ? weekend : weekday === 1 ? monday : workday);

const two = (value: number): string => String(value).padStart(2, '0');

const moment = (calendar: Calendar, draw: Draw, daysAgo: number): number => {
  const hour = draw.by(sharesOn(calendar.weekday(daysAgo)).map((share, at) => [at, share] as const));
  return Date.parse(calendar.planned(-daysAgo, `${two(hour)}:${two(draw.whole(0, 59))}`)) + draw.whole(0, 59) * 1_000;
};

const many = (draw: Draw, weekday: number, daysAgo: number): number => {
  const usual = (perWeekday[weekday - 1] ?? 0) * (1 + (days - daysAgo) / (4 * days));
  return Math.max(1, Math.round(usual * (0.8 + 0.4 * draw.fraction()) * 0.9));
};

/** Topics by how often they come; at the weekend mostly the shop and what watches over it. */
const weights = (topics: readonly Topic[], weekday: number): readonly (readonly [Topic, number])[] =>
  topics.map((topic) => {
    const alwaysOpen = ['web-shop', 'payment', 'managed', 'till'].includes(topic.service);
    return [topic, weekday > 5 && !alwaysOpen ? topic.weight / 4 : topic.weight] as const;
  });

/** What was reported over four months, in the order it came. */
export const arrivals = (calendar: Calendar, draw: Draw, topics: readonly Topic[]): readonly Arrival[] => {
  const all: Arrival[] = [];
  for (let daysAgo = days; daysAgo >= 0; daysAgo -= 1) {
    const weekday = calendar.weekday(daysAgo);
    const weighted = weights(topics, weekday);
    for (let left = many(draw, weekday, daysAgo); left > 0; left -= 1)
      all.push({ at: moment(calendar, draw, daysAgo), topic: draw.by(weighted) });
  }
  return all.filter(({ at }) => at < Date.parse(calendar.now) - 20 * minute);
};

/** What came in within the last hours, whatever day or hour it is: there is always somebody waiting. */
export const lately = (calendar: Calendar, draw: Draw, topics: readonly Topic[]): readonly Arrival[] =>
  [3, 11, 24, 41, 58, 87, 133, 205].map((minutes) => ({
    at: Date.parse(calendar.now) - minutes * minute,
    topic: draw.by(weights(topics, 1)),
  }));
