// How long questions of working time take: node bin/bench-working-time.ts
import { clock } from '../methods/service-clock/clock.ts';
import type { Happening } from '../methods/service-clock/condition.ts';
import type { Target } from '../methods/service-clock/target.ts';
import type { Calendar } from '../methods/working-time/calendar.ts';
import type { Stretch } from '../methods/working-time/timeline.ts';
import { WorkingTime } from '../methods/working-time/working-time.ts';

const questions = 1_000_000;
const year = 365 * 86_400;
const start = Date.UTC(2026, 0, 1) / 1000;
const hours = [
  [480, 720],
  [750, 1020],
] as const;
const office: Calendar = {
  zone: 'Europe/Berlin',
  week: { monday: hours, tuesday: hours, wednesday: hours, thursday: hours, friday: [[480, 840]] },
};
const calendar = { ...office, holidays: { country: 'DE', state: 'BY' } };
const time = new WorkingTime(calendar);

/** Moments all over the year, the same in every run. */
const moments = Float64Array.from({ length: questions + 1 }, (_, place) => start + ((place * 7_919_963) % year));
const momentAt = (place: number): number => moments[place] ?? start;

function timed(name: string, times: number, ask: (place: number) => number): void {
  let sum = 0;
  const began = process.cpuUsage();
  for (let place = 0; place < times; place += 1) sum += ask(place);
  const { user, system } = process.cpuUsage(began);
  const seconds = (user + system) / 1e6;
  const each = (seconds / times) * 1e6;
  console.info(
    `${name.padEnd(46)} ${times.toLocaleString('en-GB').padStart(9)} × ${each.toFixed(2).padStart(9)} µs = ${seconds.toFixed(2)} s of CPU (sum ${Math.round(sum)})`,
  );
}

const pauses = (place: number): readonly Stretch[] =>
  [3, 1, 2].map((hour) => [momentAt(place) + hour * 3_000, momentAt(place) + hour * 3_000 + 5_000]);

timed('a calendar with holidays laid out', 20, () => new WorkingTime(calendar).between(start, start + year));
timed('between two moments', questions, (place) => time.between(momentAt(place), momentAt(place + 1)));
timed('between, with three pauses', questions, (place) =>
  time.between(momentAt(place), momentAt(place) + 86_400, pauses(place)),
);
timed('after so many hours', questions, (place) => time.after(momentAt(place), 36_000));
timed('after, with three pauses', questions, (place) => time.after(momentAt(place), 36_000, pauses(place)));
timed('open, and when next', questions, (place) => time.nextOpening(momentAt(place)));

const target = (changedCountsFrom: Target['changedCountsFrom']): Target => ({
  starts: { begins: true },
  stops: { comesTo: { field: 'state', is: ['resolved'] } },
  pauses: [{ while: { field: 'state', is: ['waiting'] }, party: 'customer', reason: 'requester' }],
  promised: ({ priority }) => ({ limit: priority === 'high' ? 50_000_000 : 100_000_000, time }),
  changedCountsFrom,
});
/** A record with so many entries, which waits and whose priority changes all the time. */
const story = (length: number): readonly Happening[] =>
  Array.from({ length }, (_, place) => ({
    at: start + place * 600,
    facts: { state: place % 3 === 2 ? 'waiting' : 'assigned', priority: place % 50 < 2 ? 'high' : 'low' },
  }));
for (const length of [50, 500, 5_000])
  for (const from of ['start', 'now'] as const) {
    const told = story(length);
    timed(`a clock over ${length} entries, changes from ${from}`, 5_000 / length, () =>
      clock(target(from), told, start + year).reduce((sum, { used }) => sum + used, 0),
    );
  }
