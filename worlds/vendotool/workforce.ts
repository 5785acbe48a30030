import type { Stage } from './stage.ts';

type Holder = readonly [person: string, level: number, sinceDaysAgo: number, untilDaysAgo?: number];
type Skill = {
  readonly key: string;
  readonly name: string;
  readonly description: string;
  readonly holders: readonly Holder[];
  readonly for: readonly string[];
};

const levels = [
  'Knows what it is',
  'Solves the usual alone',
  'Solves what is unusual',
  'Teaches others',
  'Is asked by others',
].map((meaning, at) => ({ level: at + 1, meaning }));

const skills: readonly Skill[] = [
  {
    key: 'skill-payments',
    name: 'Payments',
    description: 'Cards, wallets and invoices: why a payment fails, and what helps at the first call.',
    holders: [
      ['felix', 4, 900],
      ['chiara', 3, 600],
      ['ada', 2, 38, -327],
      ['tomasz', 2, 38, -327],
      ['leyla', 2, 36, -329],
      ['jonas', 1, 400],
    ],
    for: ['payment'],
  },
  {
    key: 'skill-german',
    name: 'German on the telephone',
    description: 'Holds a call in German without asking back.',
    holders: [
      ['jonas', 5, 2000],
      ['leyla', 5, 800],
      ['tomasz', 3, 500],
    ],
    for: [],
  },
  {
    key: 'skill-wards',
    name: 'Working on a ward',
    description: 'Hygiene, patients’ data and whom to ask, for whoever looks after devices in hospitals.',
    holders: [
      ['henrik', 3, 300, -65],
      ['zofia', 2, 340, -25],
      ['ada', 2, 170, -195],
    ],
    for: ['managed'],
  },
  {
    key: 'skill-electric',
    name: 'Electrically instructed person',
    description: 'May work on devices and boards under supervision (DGUV regulation 3).',
    holders: [
      ['henrik', 2, 360, -5],
      ['zofia', 2, 370, 5],
    ],
    for: [],
  },
];

type Course = {
  readonly key: string;
  readonly title: string;
  readonly description: string;
  readonly format: 'classroom' | 'online' | 'on-the-job' | 'self-study';
  readonly duration: string;
  readonly validMonths: number;
  readonly skill: string;
  readonly team: string;
  readonly writtenDaysAgo: number;
  readonly sessions: readonly number[];
  /** Who took it: what they reached, and how many days ago; nothing yet where they are enrolled. */
  readonly participants: readonly (readonly [
    person: string,
    result: 'enrolled' | 'attended' | 'passed' | 'failed',
    daysAgo?: number,
  ])[];
};

const courses: readonly Course[] = [
  {
    key: 'course-desk',
    title: 'Service desk, first weeks',
    description: 'The ticketing system, the tone, and when to hand over.',
    format: 'classroom',
    duration: 'PT24H',
    validMonths: 24,
    skill: 'skill-german',
    team: 'desk',
    writtenDaysAgo: 170,
    sessions: [160, 150],
    participants: [
      ['tomasz', 'passed', 158],
      ['leyla', 'passed', 158],
    ],
  },
  {
    key: 'course-payments',
    title: 'Payments at first contact',
    description: 'Why a card is refused, how a wallet works, and what solves three of four calls at once.',
    format: 'classroom',
    duration: 'PT6H',
    validMonths: 12,
    skill: 'skill-payments',
    team: 'desk',
    writtenDaysAgo: 48,
    sessions: [38, 36, 4],
    participants: [
      ['ada', 'passed', 38],
      ['tomasz', 'passed', 38],
      ['leyla', 'passed', 36],
      ['jonas', 'attended', 4],
      ['priya', 'enrolled'],
    ],
  },
  {
    key: 'course-wards',
    title: 'Hygiene and privacy on wards',
    description: 'Given by Nordlicht Kliniken; without it nobody goes to a ward.',
    format: 'online',
    duration: 'PT3H',
    validMonths: 12,
    skill: 'skill-wards',
    team: 'field',
    writtenDaysAgo: 345,
    sessions: [],
    participants: [
      ['zofia', 'passed', 340],
      ['henrik', 'passed', 300],
      ['ada', 'passed', 170],
    ],
  },
  {
    key: 'course-electric',
    title: 'Electrically instructed person',
    description: 'Every year anew.',
    format: 'classroom',
    duration: 'PT8H',
    validMonths: 12,
    skill: 'skill-electric',
    team: 'field',
    writtenDaysAgo: 380,
    sessions: [370, 360],
    participants: [
      ['zofia', 'passed', 370],
      ['henrik', 'passed', 360],
    ],
  },
];

async function learnSkills(stage: Stage): Promise<void> {
  const { calendar } = stage;
  for (const { key, name, description, holders, for: services } of skills) {
    const input = {
      name,
      description,
      owner: stage.id('jonas'),
      levels,
      holders: holders.map(([person, level, since, until]) => ({
        person: stage.id(person),
        level,
        since: calendar.day(since),
        ...(until !== undefined && { until: calendar.day(until) }),
      })),
    };
    await stage.make(key, 'skill', input, { at: calendar.at(175, '09:30'), by: 'jonas' });
    for (const service of services)
      await stage.link('calls-for', service, key, { at: calendar.at(174, '09:30'), by: 'jonas' });
  }
}

async function certify(stage: Stage, course: Course, person: string, daysAgo: number, at: number): Promise<void> {
  const { calendar } = stage;
  const name = `certificate-${course.key}-${at}`;
  const ends = calendar.date(daysAgo).add({ months: course.validMonths }).toString();
  const input = {
    title: course.title,
    person: stage.id(person),
    team: stage.id(course.team),
    course: stage.id(course.key),
    skill: stage.id(course.skill),
    level: 2,
    issuedOn: calendar.day(daysAgo),
    expiresOn: ends,
  };
  await stage.make(name, 'certificate', input, { at: calendar.at(Math.min(daysAgo, 170), '16:00') });
  if (ends < calendar.day(0)) await stage.move(name, 'expire', {}, { at: calendar.at(0, '00:05') });
}

async function teach(stage: Stage): Promise<void> {
  const { calendar } = stage;
  for (const each of courses) {
    const { key, skill, team, writtenDaysAgo, sessions, participants, ...fields } = each;
    const input = {
      ...fields,
      owner: stage.id('jonas'),
      teaches: [{ skill: stage.id(skill), level: 2 }],
      sessions: sessions.map((daysAgo) => ({
        startsAt: calendar.planned(-daysAgo, '09:00'),
        endsAt: calendar.planned(-daysAgo, '15:00'),
        venue: 'Leipzig, Pleiße',
        seats: 8,
      })),
      participants: participants.map(([person, result, daysAgo]) => ({
        person: stage.id(person),
        due: calendar.day(-20),
        result,
        ...(daysAgo !== undefined && { on: calendar.day(daysAgo) }),
      })),
    };
    await stage.make(key, 'training-course', input, {
      at: calendar.at(Math.min(writtenDaysAgo, 172), '10:10'),
      by: 'jonas',
    });
    await stage.move(key, 'offer', {}, { at: calendar.at(Math.min(writtenDaysAgo, 172) - 1, '10:10'), by: 'jonas' });
    for (const [at, [person, result, daysAgo]] of participants.entries())
      if (result === 'passed' && daysAgo !== undefined) await certify(stage, each, person, daysAgo, at);
  }
}

/** Skills, the courses that teach them, and the certificates of those who passed. */
export async function train(stage: Stage): Promise<void> {
  await learnSkills(stage);
  await teach(stage);
}
