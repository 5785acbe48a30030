import type { Stage } from './stage.ts';

/** A figure of an objective: told by a measure, or by hand. */
type Measure = { readonly aim: 'more' | 'less' | 'keep'; readonly baseline: number; readonly target: number } & (
  | { readonly measure: string }
  | { readonly name: string; readonly unit: string; readonly current: number }
);

type Objective = {
  readonly key: string;
  readonly title: string;
  readonly description: string;
  readonly parent?: string;
  readonly owner: string;
  readonly confidence: 'high' | 'medium' | 'low';
  readonly measures: readonly Measure[];
  readonly services: readonly string[];
};

const objectives: readonly Objective[] = [
  {
    key: 'happy-customers',
    title: 'Customers get an answer quickly, and the first one helps',
    description:
      'Complaints rose through the spring: answers are slow, and too few questions are settled at first contact. We build support in-house, with one system for all channels, a desk around the clock, and training that goes on.',
    owner: 'ingrid',
    confidence: 'medium',
    measures: [
      { measure: 'measure-satisfaction', name: 'Satisfaction after contact', aim: 'more', baseline: 53, target: 85 },
      { name: 'Customers who buy again within a year', unit: '%', aim: 'more', baseline: 31, target: 38, current: 34 },
    ],
    services: ['web-shop'],
  },
  {
    key: 'first-contact',
    title: 'Three of four questions settled at first contact',
    description: 'One team, one contact, no reopening, nothing related within seven days.',
    parent: 'happy-customers',
    owner: 'jonas',
    confidence: 'medium',
    measures: [{ measure: 'measure-fcr', aim: 'more', baseline: 30, target: 75 }],
    services: ['managed', 'workplace'],
  },
  {
    key: 'response',
    title: 'A first response in minutes, on every channel, around the clock',
    description: 'Chat within one minute, telephone within thirty seconds, e-mail within two hours.',
    parent: 'happy-customers',
    owner: 'jonas',
    confidence: 'medium',
    measures: [
      { measure: 'measure-response-e-mail', aim: 'less', baseline: 1200, target: 120 },
      { name: 'Telephone: answered within 30 s', unit: '%', aim: 'more', baseline: 62, target: 85, current: 81 },
      { name: 'Chat: first response, median', unit: 's', aim: 'less', baseline: 210, target: 60, current: 75 },
    ],
    services: ['phone', 'mail'],
  },
  {
    key: 'no-outage',
    title: 'No outage of payment that we could have seen coming',
    description: 'Certificates, capacity and renewals are watched 30 days ahead.',
    owner: 'olivia',
    confidence: 'low',
    measures: [{ measure: 'measure-outage', aim: 'less', baseline: 410, target: 60 }],
    services: ['payment'],
  },
];

/** What VendoTool means to reach, and the figures by which it sees whether it does. */
export async function setObjectives(stage: Stage): Promise<void> {
  const { calendar } = stage;
  const when = (daysAgo: number, time: string) => ({ at: calendar.at(daysAgo, time), by: 'maren' });
  for (const { key, parent, owner, confidence, measures, services, ...words } of objectives) {
    const input = {
      ...words,
      owner: stage.id(owner),
      startsOn: calendar.day(280),
      endsOn: calendar.day(-215),
      reviewDue: calendar.day(-20),
      ...(parent && { parent: stage.id(parent) }),
      measures: measures.map((each) =>
        'measure' in each ? { ...each, measure: stage.id(each.measure) } : { ...each, currentOn: calendar.day(3) },
      ),
    };
    await stage.make(key, 'objective', input, when(285, '10:00'));
    await stage.move(key, 'agree', {}, when(281, '09:30'));
    await stage.move(key, 'pursue', { confidence }, when(280, '08:30'));
    for (const each of measures)
      if ('measure' in each) await stage.link('measures', each.measure, key, when(149, '10:00'));
    for (const service of services) await stage.link('serves', service, key, when(228, '11:00'));
  }
  await stage.make(
    'green',
    'objective',
    {
      title: 'Devices live for five years instead of three',
      description: 'Repair before exchange; spare parts in stock.',
      owner: stage.id('rainer'),
    },
    when(12, '16:20'),
  );
  await stage.say(
    'first-contact',
    'The training on payments shows: more is settled at the first contact, week by week.',
    'public',
    {
      at: calendar.at(9, '15:05'),
      by: 'jonas',
    },
  );
}
