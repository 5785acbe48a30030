import type { Stage } from './stage.ts';

type Try = readonly [key: string, title: string, kind: string, action: string, expected: string];

const tries: readonly Try[] = [
  [
    'found',
    'A ticket is found again by its number',
    'function',
    'Write it in, look for its number.',
    'It is the first hit.',
  ],
  [
    'mail',
    'An answer by e-mail lands on its ticket',
    'acceptance',
    'Answer a notice by e-mail.',
    'The answer stands on the ticket.',
  ],
  [
    'crowd',
    'Sixty people work at once',
    'performance',
    'Sixty scripted agents for an hour.',
    'Nobody waits longer than a second.',
  ],
  [
    'back',
    'Back to the shared mailbox within half an hour',
    'recovery',
    'Go back by the plan.',
    'Mail is read in the mailbox again.',
  ],
];

/** Environments of the service desk, by whom they serve. */
const places = [
  ['desk-test', 'Service desk, acceptance', 'acceptance', 'leipzig'],
  ['desk-leipzig', 'Service desk, Leipzig', 'production', 'leipzig'],
  ['desk-halle', 'Service desk, Halle', 'production', 'halle'],
  ['desk-shops', 'Service desk, shops', 'production', 'shop-leipzig'],
] as const;

async function prepare(stage: Stage): Promise<void> {
  const { calendar } = stage;
  const service = stage.id('service-desk');
  for (const [key, name, kind, site] of places)
    await stage.make(
      key,
      'environment',
      { name, kind, service, site: stage.id(site), owner: stage.id('jonas') },
      { at: calendar.at(150, '10:00'), by: 'felix' },
    );
  for (const [key, title, kind, action, expected] of tries) {
    const steps = [{ action, expected }];
    const when = { at: calendar.at(148, '11:00'), by: 'chiara' };
    await stage.make(`try-${key}`, 'test-case', { title, kind, service, owner: stage.id('chiara'), steps }, when);
    await stage.move(`try-${key}`, 'release', {}, when);
  }
  await stage.make(
    'desk-1.0',
    'release',
    {
      title: 'Service desk with tickets',
      release: '1.0',
      kind: 'major',
      service,
      summary: 'One desk for chat, e-mail and telephone, with tickets instead of a shared mailbox.',
      team: stage.id('desk'),
      assignee: stage.id('felix'),
      checklist: [
        { step: 'Everybody at the desk is trained', mandatory: true, done: true },
        { step: 'Articles for the twenty most frequent questions are written', mandatory: true, done: true },
        { step: 'Night shift is staffed', mandatory: false, done: false },
      ],
    },
    { at: calendar.at(155, '14:00'), by: 'jonas' },
  );
  await stage.link('delivers', 'desk-1.0', 'sdp-desk', { at: calendar.at(155, '14:04'), by: 'jonas' });
  await stage.link('serves', 'desk-1.0', 'first-contact', { at: calendar.at(155, '14:05'), by: 'jonas' });
  await stage.link('serves', 'desk-1.0', 'response', { at: calendar.at(155, '14:06'), by: 'jonas' });
}

async function tryOut(stage: Stage): Promise<void> {
  const { calendar } = stage;
  await stage.move('desk-1.0', 'build', {}, { at: calendar.at(150, '09:00'), by: 'felix' });
  await stage.move('desk-1.0', 'test', {}, { at: calendar.at(135, '09:00'), by: 'felix' });
  for (const [key] of tries) {
    const input = {
      testCase: stage.id(`try-${key}`),
      release: stage.id('desk-1.0'),
      environment: stage.id('desk-test'),
      assignee: stage.id('wei'),
    };
    await stage.make(`run-${key}`, 'test-run', input, { at: calendar.at(134, '09:30'), by: 'chiara' });
  }
  const seen = 'After forty people lists took four seconds: an index was missing.';
  await stage.move('run-crowd', 'fail', { seen }, { at: calendar.at(132, '16:00'), by: 'wei' });
  for (const [at, [key]] of tries.entries())
    await stage.move(`run-${key}`, 'pass', { seen: 'As expected.' }, { at: calendar.at(131 - at, '15:00'), by: 'wei' });
}

async function decide(stage: Stage): Promise<void> {
  const { calendar } = stage;
  const votedAt = calendar.at(123, '10:30');
  await stage.move(
    'desk-1.0',
    'decide',
    {
      goLiveAt: calendar.at(120, '06:00'),
      backOutPlan: 'Mail goes to the shared mailbox again; tickets of the day are sent there as a list.',
      backOutTrigger: 'More than twenty tickets wait for an hour, or mail is lost.',
      votes: [
        { area: 'Service desk', person: stage.id('jonas'), vote: 'go', votedAt },
        { area: 'Operation', person: stage.id('karin'), vote: 'go', votedAt },
        {
          area: 'Night shift',
          person: stage.id('priya'),
          vote: 'no-go',
          remark: 'Two of us are missing at night; people will wait until the morning.',
          votedAt,
        },
        { area: 'Business', person: stage.id('ingrid'), vote: 'go', votedAt },
      ],
    },
    { at: calendar.at(124, '09:00'), by: 'felix' },
  );
  await stage.move('desk-1.0', 'clear', {}, { at: calendar.at(123, '11:00'), by: 'felix' });
}

type Rollout = readonly [key: string, place: string, daysAgo: number, fails?: string];
const rollouts: readonly Rollout[] = [
  ['to-test', 'desk-test', 134],
  ['to-leipzig', 'desk-leipzig', 120],
  ['to-halle', 'desk-halle', 118, 'Telephones in the hall did not register with the new queue.'],
  ['to-halle-again', 'desk-halle', 116],
  ['to-shops', 'desk-shops', 115],
];

async function rollOut(stage: Stage, [key, place, daysAgo, fails]: Rollout): Promise<void> {
  const { calendar } = stage;
  const site = places.find(([name]) => name === place)?.[1] ?? place;
  const when = (time: string) => ({ at: calendar.at(daysAgo, time), by: 'wei' });
  const steps = ['Forward mail', 'Move telephones to the queue', 'Take in a ticket by each channel'];
  const resultAt = (at: number): string => (fails && at === 1 ? 'failed' : fails && at > 1 ? 'skipped' : 'done');
  await stage.make(
    key,
    'deployment',
    {
      title: `1.0 → ${site}`,
      release: stage.id('desk-1.0'),
      environment: stage.id(place),
      plannedStart: calendar.at(daysAgo, '06:00'),
      plannedEnd: calendar.at(daysAgo, '08:00'),
      assignee: stage.id('wei'),
      steps: steps.map((step) => ({ step })),
    },
    { at: calendar.at(daysAgo + 1, '15:00'), by: 'felix' },
  );
  await stage.move(key, 'begin', {}, when('06:00'));
  const done = {
    steps: steps.map((step, at) => ({
      step,
      result: resultAt(at),
      at: calendar.at(daysAgo, `0${6 + Math.min(at, 1)}:30`),
    })),
  };
  if (!fails) return stage.move(key, 'finish', done, when('07:40'));
  await stage.move(key, 'fail', { ...done, failure: fails }, when('07:10'));
  await stage.move(key, 'roll-back', {}, when('07:50'));
}

/** How the service desk came into being: tested, voted on, rolled out site by site, and looked after until it stood. */
export async function buildTheDesk(stage: Stage): Promise<void> {
  const { calendar } = stage;
  await prepare(stage);
  const [first, ...others] = rollouts;
  if (first) await rollOut(stage, first);
  await tryOut(stage);
  await decide(stage);
  const [leipzig, ...rest] = others;
  if (leipzig) await rollOut(stage, leipzig);
  await stage.move(
    'desk-1.0',
    'go-live',
    { earlyLifeUntil: calendar.day(90) },
    { at: calendar.at(120, '08:00'), by: 'felix' },
  );
  for (const each of rest) await rollOut(stage, each);
  const conclusion =
    'Three sites in five days; Halle at the second try, as its telephones had been forgotten in the trial.';
  await stage.move('desk-1.0', 'close', { conclusion }, { at: calendar.at(89, '16:00'), by: 'felix' });
}
