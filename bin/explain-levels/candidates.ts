import { clock } from '../../methods/service-clock/clock.ts';
import type { Happening, Trigger } from '../../methods/service-clock/condition.ts';
import type { Target } from '../../methods/service-clock/target.ts';
import { always, type Calendar, weekdays } from '../../methods/working-time/calendar.ts';
import { type Stretch, united } from '../../methods/working-time/timeline.ts';
import { WorkingTime } from '../../methods/working-time/working-time.ts';

/** From when to when, and what does not count: one way to measure, apart from the calendar. */
export type Way = {
  readonly starts: string;
  readonly stops: string;
  /** States in which it does not count. */
  readonly pauses: readonly string[];
};

const verbs = (...verb: string[]): Trigger => ({ verb });
const comesTo = (...states: string[]): Trigger => ({ comesTo: { field: 'state', is: states } });

const starts: Readonly<Record<string, Trigger>> = {
  'opened (stated)': verbs('opened'),
  'entered (stated)': verbs('entered'),
  'first row worked on': verbs('worked'),
};
const leaves: Trigger = comesTo('New', 'Active', 'Awaiting User Info', 'Awaiting Vendor', 'Awaiting Problem');
const stops: Readonly<Record<string, Pick<Target, 'stops' | 'resumes'>>> = {
  'closed (stated)': { stops: verbs('closed') },
  'resolved (stated), else closed': { stops: verbs('resolved', 'closed') },
  'first row resolved or closed': { stops: { anyOf: [comesTo('Resolved', 'Closed'), verbs('closed')] } },
  'last row resolved or closed': {
    stops: { anyOf: [comesTo('Resolved', 'Closed'), verbs('closed')] },
    resumes: leaves,
  },
};
const waiting = ['Awaiting User Info', 'Awaiting Vendor', 'Awaiting Problem', 'Awaiting Evidence', 'Resolved'];

/** Every choice among these, from none to all. */
const subsets = (of: readonly string[]): readonly (readonly string[])[] =>
  Array.from({ length: 2 ** of.length }, (_, choice) => of.filter((_each, place) => choice & (1 << place)));

/** Every start with every stop and every choice of pauses among the states that occur. */
export const waysOf = (states: ReadonlySet<string>): readonly Way[] =>
  Object.keys(starts).flatMap((start) =>
    Object.keys(stops).flatMap((stop) =>
      subsets(waiting.filter((state) => states.has(state))).map((pauses) => ({ starts: start, stops: stop, pauses })),
    ),
  );

const round = new WorkingTime(always);

/** The stretches of a story that count by a way: what its clock runs through. */
export const runningOf = ({
  starts: start,
  stops: stop,
  pauses,
}: Way): ((story: readonly Happening[]) => readonly Stretch[]) => {
  const target: Target = {
    starts: starts[start] ?? verbs(),
    ...(stops[stop] ?? { stops: verbs() }),
    pauses: [{ while: { field: 'state', is: pauses }, party: 'customer', reason: 'waiting' }],
    promised: () => ({ limit: null, time: round }),
    changedCountsFrom: 'start',
  };
  return (story) => {
    const [cycle] = clock(target, story, story.at(-1)?.at ?? 0);
    return united(
      (cycle?.ledger ?? []).filter(({ state }) => state === 'running').map(({ from, until }): Stretch => [from, until]),
    );
  };
};

/** A calendar with what is told of it in the table. */
export type Named = {
  readonly days: string;
  readonly hours: string;
  readonly clock: string;
  readonly holidays: string;
  readonly calendar: Calendar;
};

const span = (from: number, until: number): readonly number[] =>
  Array.from({ length: until - from + 1 }, (_, place) => from + place);

const named = (days: number, opens: number, length: number): Named => ({
  days: days === 7 ? 'every day' : `Monday to ${days === 5 ? 'Friday' : 'Saturday'}`,
  hours: length === 24 && opens === 0 ? 'whole days' : `${opens}–${(opens + length) % 24 || 24}`,
  clock: 'as written',
  holidays: 'none',
  calendar: {
    zone: 'UTC',
    week: Object.fromEntries(weekdays.slice(0, days).map((day) => [day, [[opens * 60, (opens + length) * 60]]])),
  },
});

/** Weeks of five, six and seven days, with whole days and with office hours, by the log's own clock. */
export const plainCalendars: readonly Named[] = [7, 6, 5].flatMap((days) => [
  named(days, 0, 24),
  ...span(6, 10).flatMap((opens) => span(15, 22).map((closes) => named(days, opens, closes - opens))),
]);

/** Hours at any time of the day, over midnight too, as the log's clock shows those of people far away. */
export const shiftedCalendars: readonly Named[] = [...span(0, 5), ...span(11, 23)].flatMap((opens) =>
  [8, 9, 10, 11, 12, 24].map((length) => named(5, opens, length)),
);

/** Where the hours are kept if the log's clock is UTC. */
const zones = [
  'Europe/London',
  'Europe/Berlin',
  'Europe/Athens',
  'America/Sao_Paulo',
  'America/New_York',
  'America/Los_Angeles',
  'Asia/Kolkata',
  'Asia/Singapore',
  'Australia/Sydney',
];

const countries = ['BR', 'PT', 'ES', 'FR', 'IT', 'DE', 'AT', 'CH', 'NL', 'BE', 'PL', 'SE', 'IE', 'US', 'IN', 'SG'];

/** The same hours by the clocks of other zones. */
export const elsewhere = (each: Named): readonly Named[] =>
  zones.map((zone) => ({ ...each, clock: zone, calendar: { ...each.calendar, zone } }));

/** The same hours, closed on the public holidays of other countries. */
export const onHolidays = (each: Named): readonly Named[] =>
  countries.map((country) => ({ ...each, holidays: country, calendar: { ...each.calendar, holidays: { country } } }));
