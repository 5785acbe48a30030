import type { Stage } from './stage.ts';

type Input = Readonly<Record<string, unknown>>;
type Move = readonly [daysAgo: number, by: string, verb: string, input?: Input];

const play = async (stage: Stage, name: string, path: readonly Move[]): Promise<void> => {
  for (const [daysAgo, by, verb, input = {}] of path)
    await stage.move(name, verb, input, { at: stage.calendar.at(daysAgo, '14:30'), by });
};

async function review(stage: Stage): Promise<void> {
  const { calendar } = stage;
  const held = (daysAgo: number): Input => ({
    heldOn: calendar.day(daysAgo),
    periodFrom: calendar.day(daysAgo + 60),
    periodUntil: calendar.day(daysAgo + 1),
    attendees: [
      { person: stage.id('swantje'), part: 'Nordlicht' },
      { person: stage.id('olivia'), part: 'VendoTool' },
      { person: stage.id('jonas'), part: 'Service desk' },
    ],
  });
  const measured = ['measure-fcr', 'measure-response-e-mail'];
  const about = {
    service: stage.id('managed'),
    customer: stage.id('nordlicht'),
    owner: stage.id('olivia'),
    results: measured.map((name) => ({ measure: stage.id(name) })),
  };
  const made = (daysAgo: number) => ({ at: calendar.at(daysAgo, '09:00'), by: 'olivia' });
  await stage.make('review-1', 'service-review', { title: 'First two months of the service desk', ...about }, made(75));
  await play(stage, 'review-1', [[60, 'olivia', 'hold', held(60)]]);
  await stage.act('review-1', 'take-figures', { at: calendar.at(59, '16:10'), by: 'olivia' });
  await play(stage, 'review-1', [
    [
      58,
      'olivia',
      'present',
      {
        figures: 'E-mails are answered within the hour since there is a desk; first contact is far from its mark.',
        findings: [
          { finding: 'First responses to e-mail came in time.', kind: 'good' },
          {
            finding: 'Questions about payments go from the desk to the web shop team, and take a day longer.',
            kind: 'concern',
            follows: 'Training on payments for everybody at the desk.',
          },
        ],
        nextReview: calendar.day(10),
      },
    ],
    [55, 'swantje', 'accept'],
  ]);
  await stage.make('review-2', 'service-review', { title: 'Four months of the service desk', ...about }, made(20));
  await play(stage, 'review-2', [[10, 'olivia', 'hold', held(10)]]);
  await stage.act('review-2', 'take-figures', { at: calendar.at(9, '16:10'), by: 'olivia' });
  await play(stage, 'review-2', [
    [
      8,
      'olivia',
      'present',
      {
        figures: 'More is settled at first contact than two months ago; it is on its way, and not there.',
        findings: [
          { finding: 'The training on payments shows; the mark is not reached yet.', kind: 'concern' },
          { finding: 'The outage of payment was told late.', kind: 'missed' },
        ],
        nextReview: calendar.day(-50),
      },
    ],
  ]);
}

async function improve(stage: Stage): Promise<void> {
  const { calendar } = stage;
  const before = await stage.figure('measure-fcr', calendar.day(120), calendar.day(61));
  const since = await stage.figure('measure-fcr', calendar.day(45), calendar.day(9));
  await stage.make(
    'improvement-training',
    'improvement',
    {
      title: 'The desk settles questions about payments itself',
      origin: 'review',
      service: stage.id('payment'),
      owner: stage.id('jonas'),
      hypothesis:
        'If everybody at the desk is trained on payments, fewer questions are handed on, as the desk knows the codes.',
    },
    { at: calendar.at(57, '10:00'), by: 'jonas' },
  );
  await stage.link('answers', 'improvement-training', 'review-1', { at: calendar.at(57, '10:01'), by: 'jonas' });
  await play(stage, 'improvement-training', [
    [54, 'jonas', 'assess', { benefit: 'high', effort: 'low', risk: 'low' }],
    [
      50,
      'maren',
      'approve',
      { figure: 'Solved at first contact', unit: '%', baseline: before, target: 75, checkOn: calendar.day(9) },
    ],
    [45, 'jonas', 'begin'],
    [
      9,
      'jonas',
      'check',
      {
        achieved: since,
        achievedOn: calendar.day(9),
        conclusion: 'The desk settles more itself. The mark is ahead of us.',
      },
    ],
    [8, 'maren', 'go-on', { checkOn: calendar.day(-50) }],
  ]);
  await stage.make(
    'improvement-certificates',
    'improvement',
    {
      title: 'No certificate ends unseen',
      origin: 'problem',
      service: stage.id('payment'),
      owner: stage.id('chiara'),
      hypothesis: 'If the end of each is watched 30 days ahead, none ends unseen.',
    },
    { at: calendar.at(45, '11:00'), by: 'chiara' },
  );
  await stage.link('answers', 'improvement-certificates', 'problem-certificate', {
    at: calendar.at(45, '11:01'),
    by: 'chiara',
  });
  await play(stage, 'improvement-certificates', [
    [44, 'chiara', 'assess', { benefit: 'high', effort: 'low', risk: 'low' }],
    [
      43,
      'olivia',
      'approve',
      { figure: 'Certificates that are watched', unit: '%', baseline: 7, target: 100, checkOn: calendar.day(14) },
    ],
    [42, 'chiara', 'begin'],
    [
      14,
      'chiara',
      'check',
      { achieved: 100, achievedOn: calendar.day(14), conclusion: 'All 14 are watched; two were renewed in time.' },
    ],
    [12, 'olivia', 'embed'],
  ]);
  await stage.make(
    'improvement-chat',
    'improvement',
    { title: 'Chat answers known questions by itself at night', service: stage.id('chat'), owner: stage.id('priya') },
    { at: calendar.at(6, '02:40'), by: 'priya' },
  );
}

async function conform(stage: Stage): Promise<void> {
  const { calendar } = stage;
  const audit = {
    audit: 'Internal audit, autumn',
    auditedOn: calendar.day(38),
    auditor: 'Paul Becker',
    owner: stage.id('olivia'),
  };
  const when = { at: calendar.at(37, '16:00'), by: 'maren' };
  await stage.make(
    'finding-review',
    'audit-finding',
    {
      ...audit,
      title: 'Agreements with suppliers are not reviewed',
      clause: '8.3.4.1',
      kind: 'minor-nonconformity',
      evidence: 'None of the three contracts seen (Pagonet, Kabelwerk, Lumen) was reviewed within the last year.',
      due: calendar.day(10),
    },
    when,
  );
  await stage.make(
    'finding-desk',
    'audit-finding',
    {
      ...audit,
      title: 'Every incident of the sample says why it has its priority',
      clause: '8.6.1',
      kind: 'strength',
      evidence:
        '25 incidents of September, taken by chance: priority decided by the matrix in 24, by hand with a reason in one.',
    },
    when,
  );
  await play(stage, 'finding-desk', [[36, 'maren', 'close']]);
  await stage.make(
    'nonconformity-review',
    'nonconformity',
    {
      title: 'Agreements with suppliers are not reviewed',
      gravity: 'minor',
      standard: 'ISO/IEC 20000-1:2018',
      clause: '8.3.4.1',
      owner: stage.id('olivia'),
    },
    { at: calendar.at(35, '10:00'), by: 'maren' },
  );
  await stage.link('answers', 'nonconformity-review', 'finding-review', { at: calendar.at(35, '10:01'), by: 'maren' });
  await play(stage, 'nonconformity-review', [
    [30, 'olivia', 'put-right', { correction: 'All three contracts were reviewed, with their figures of the year.' }],
    [
      26,
      'olivia',
      'plan',
      {
        rootCause: 'Nobody was named who keeps a contract, and no day was set.',
        correctiveAction: 'Each contract has an owner and a day of review, of which the owner is reminded.',
        due: calendar.day(12),
      },
    ],
    [13, 'olivia', 'carry-out', { checkOn: calendar.day(-75) }],
  ]);
  await play(stage, 'finding-review', [
    [25, 'olivia', 'answer', { response: 'See the nonconformity: owners and days of review for every contract.' }],
  ]);
}

/** The need is met when the figure says so. */
async function verify(stage: Stage): Promise<void> {
  const { calendar } = stage;
  const minutes = await stage.figure('measure-response-e-mail', calendar.day(119), calendar.day(41));
  const evidence = `${minutes} minutes until half of the e-mails were answered, from the day the desk went live until today.`;
  await play(stage, 'need-mail', [[40, 'jonas', 'realise', { evidence }]]);
}

/** How VendoTool looks at its services with its customers, and what gets better by it. */
export async function getBetter(stage: Stage): Promise<void> {
  await stage.count();
  await review(stage);
  await verify(stage);
  await improve(stage);
  await conform(stage);
}
