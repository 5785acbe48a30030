import type { Stage } from './stage.ts';

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
const working = weekdays.slice(0, 5);

/** Contacts by hour of a working day, and what share of them comes on a day of the weekend. */
type Shape = { readonly from: number; readonly contacts: readonly number[]; readonly weekend: number };

const hoursOf = ({ from, contacts, weekend }: Shape): readonly Readonly<Record<string, unknown>>[] =>
  weekdays.flatMap((weekday) =>
    contacts
      .map((many, at) => ({
        weekday,
        hour: from + at,
        contacts: Number((many * (working.includes(weekday as (typeof working)[number]) ? 1 : weekend)).toFixed(1)),
      }))
      .filter(({ contacts: many }) => many > 0),
  );

const demands = [
  {
    title: 'Calls to the service desk',
    channel: 'phone',
    handling: 'PT6M30S',
    share: 80,
    within: 'PT30S',
    atOnce: 1,
    hours: hoursOf({ from: 7, contacts: [3, 8, 12, 11, 9, 7, 8, 9, 8, 6, 4, 3], weekend: 0.15 }),
  },
  {
    title: 'Chats in the shop',
    channel: 'chat',
    handling: 'PT9M',
    share: 80,
    within: 'PT1M',
    atOnce: 2,
    hours: hoursOf({ from: 8, contacts: [1, 2, 3, 3, 4, 4, 3, 3, 3, 4, 5, 5, 4, 2], weekend: 0.7 }),
  },
  {
    title: 'Mail to the service desk',
    channel: 'e-mail',
    handling: 'PT7M',
    share: 90,
    within: 'PT4H',
    atOnce: 1,
    hours: hoursOf({ from: 6, contacts: [2, 4, 9, 8, 6, 5, 4, 5, 5, 4, 3, 2], weekend: 0.2 }),
  },
] as const;

const shifts = [
  {
    key: 'shift-early',
    name: 'Early',
    begins: '06:30',
    ends: '15:00',
    weekdays: working,
    channels: ['phone', 'e-mail'],
  },
  { key: 'shift-late', name: 'Late', begins: '12:30', ends: '21:00', weekdays: working, channels: ['phone', 'chat'] },
  { key: 'shift-night', name: 'Night', begins: '21:00', ends: '06:30', weekdays, channels: ['phone'] },
  {
    key: 'shift-weekend',
    name: 'Weekend',
    begins: '09:00',
    ends: '15:00',
    weekdays: ['saturday', 'sunday'],
    channels: ['phone', 'chat'],
  },
] as const;

type Shift = (typeof shifts)[number];

/** Who works what, week by week: the night goes round, and nobody has two weekends running. */
const turns: readonly (readonly (readonly [person: string, shift: Shift['key']])[])[] = [
  [
    ['ada', 'shift-early'],
    ['tomasz', 'shift-early'],
    ['leyla', 'shift-late'],
    ['priya', 'shift-night'],
  ],
  [
    ['priya', 'shift-early'],
    ['leyla', 'shift-early'],
    ['tomasz', 'shift-late'],
    ['ada', 'shift-night'],
  ],
];
const weekends: readonly string[] = ['tomasz', 'priya'];

const days = {
  'shift-night': [0, 1, 2, 3],
  'shift-early': [0, 1, 2, 3, 4],
  'shift-late': [0, 1, 2, 3, 4],
  'shift-weekend': [5, 6],
};

const planOf = (stage: Stage, week: number, monday: number): readonly Readonly<Record<string, unknown>>[] => {
  const turn = [...(turns[week % 2] ?? []), [weekends[week % 2] ?? 'tomasz', 'shift-weekend'] as const];
  return turn.flatMap(([person, key]) => {
    const worked = shifts.find((shift) => shift.key === key) ?? shifts[0];
    // Whoever has the weekend has the Friday before it off.
    const own = days[key].filter((at) => !(at === 4 && person === weekends[week % 2]));
    return own.map((at) => ({
      person: stage.id(person),
      day: stage.calendar.day(monday - at),
      shift: stage.id(key),
      from: worked.begins,
      until: worked.ends,
    }));
  });
};

async function forecast(stage: Stage): Promise<void> {
  const { calendar } = stage;
  for (const [at, demand] of demands.entries()) {
    const input = {
      ...demand,
      team: stage.id('desk'),
      owner: stage.id('jonas'),
      origin: 'Counted over the last twelve weeks, with a tenth on top for the weeks before Christmas.',
    };
    await stage.make(`demand-${at}`, 'demand', input, { at: calendar.at(166, '11:00'), by: 'jonas' });
    const term = { validFrom: calendar.day(160), validUntil: calendar.day(-60) };
    await stage.move(`demand-${at}`, 'use', term, { at: calendar.at(165, '11:00'), by: 'jonas' });
  }
}

/** Who will not be there next week, who learns something later, and who asks. */
const absences = [
  { title: 'In the mountains', person: 'leyla', kind: 'leave', from: 3, days: 2, decided: 'approve' },
  { title: 'Course on the new telephone', person: 'ada', kind: 'training', from: 15, days: 1, decided: 'approve' },
  { title: 'My sister marries', person: 'priya', kind: 'leave', from: 25, days: 3, decided: null },
] as const;

async function leave(stage: Stage, nextMonday: number): Promise<void> {
  const { calendar } = stage;
  for (const [at, { title, person, kind, from, days: long, decided }] of absences.entries()) {
    const first = nextMonday - from;
    const input = {
      title,
      person: stage.id(person),
      kind,
      firstDay: calendar.day(first),
      lastDay: calendar.day(first - long + 1),
    };
    await stage.make(`absence-${at}`, 'absence', input, { at: calendar.at(9, '10:20'), by: person });
    if (decided) await stage.move(`absence-${at}`, decided, {}, { at: calendar.at(8, '16:00'), by: 'jonas' });
  }
}

/** The demand that was counted, the shifts that follow from it, and the rosters of last week, this week and the next. */
export async function roster(stage: Stage): Promise<void> {
  const { calendar } = stage;
  await forecast(stage);
  for (const { key, ...fields } of shifts) {
    await stage.make(
      key,
      'shift',
      { ...fields, team: stage.id('desk') },
      { at: calendar.at(164, '11:00'), by: 'jonas' },
    );
  }
  const thisMonday = (calendar.date(0).dayOfWeek + 6) % 7;
  await leave(stage, thisMonday - 7);
  for (const [week, monday] of [thisMonday + 7, thisMonday, thisMonday - 7].entries()) {
    const name = `roster-${week}`;
    const firstDay = calendar.day(monday);
    const input = {
      title: `Service desk, week of ${firstDay}`,
      team: stage.id('desk'),
      owner: stage.id('jonas'),
      zone: 'Europe/Berlin',
      firstDay,
      lastDay: calendar.day(monday - 6),
      // The next one is not planned by hand: what could be proposed is shown on it.
      plan: week < 2 ? planOf(stage, week, monday) : [],
    };
    await stage.make(name, 'roster', input, { at: calendar.at(20, '15:10'), by: 'jonas' });
    if (week < 2) await stage.move(name, 'publish', {}, { at: calendar.at(19, '15:10'), by: 'jonas' });
    if (week === 0) await stage.move(name, 'close', {}, { at: calendar.at(0, '07:50'), by: 'jonas' });
  }
}
