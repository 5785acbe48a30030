import { holdStatementsAgainstEntries } from '../../practices/strategy/finance/hold-statements-against-entries.reaction.ts';
import type { Stage } from './stage.ts';

const eur = (amount: number) => ({ amount: amount.toFixed(2), currency: 'EUR' });
const build = 'In-house, one system, training';
const callCentre = 'Call centre abroad';

/** Why the service desk was worth its money, reckoned before it was decided. */
async function makeTheCase(stage: Stage): Promise<void> {
  const { calendar } = stage;
  const when = (daysAgo: number, time: string, by: string) => ({ at: calendar.at(daysAgo, time), by });
  const year = (option: string, at: number, cost: number, benefit: number, remark?: string) => ({
    option,
    year: at,
    cost: eur(cost),
    benefit: eur(benefit),
    ...(remark && { remark }),
  });
  await stage.make(
    'case-desk',
    'business-case',
    {
      title: 'Support in-house, around the clock',
      reason: 'Every third order is placed when nobody answers, and who had help buys again more often.',
      owner: stage.id('jonas'),
      discountRate: 8,
      options: [{ name: build, description: 'Seven people more, one system, courses' }, { name: callCentre }],
      preferred: build,
      years: [
        year(build, 0, 240_000, 0, 'System, hiring, first courses'),
        year(build, 1, 460_000, 420_000, 'Half a year until the desk is full'),
        year(build, 2, 470_000, 720_000),
        year(build, 3, 470_000, 810_000),
        year(callCentre, 0, 60_000, 0),
        year(callCentre, 1, 410_000, 380_000),
        year(callCentre, 2, 410_000, 470_000),
        year(callCentre, 3, 410_000, 480_000),
      ],
    },
    when(267, '11:20', 'jonas'),
  );
  await stage.move('case-desk', 'submit', {}, when(263, '12:00', 'jonas'));
  await stage.move(
    'case-desk',
    'approve',
    {
      decisionReason: 'Pays back within the third year, and complaints cost more than they show.',
      reviewDue: calendar.day(-30),
    },
    when(260, '10:20', 'ingrid'),
  );
  await stage.link('serves', 'case-desk', 'happy-customers', when(260, '10:25', 'ingrid'));
  await stage.make(
    'case-same-day',
    'business-case',
    {
      title: 'Same-day delivery in two cities',
      reason: 'Asked for in every survey; drivers are the question.',
      service: stage.id('same-day'),
      owner: stage.id('olivia'),
      options: [{ name: 'Own riders' }, { name: 'A courier' }],
      preferred: 'A courier',
      years: [
        year('A courier', 0, 85_000, 0),
        year('A courier', 1, 310_000, 290_000),
        year('A courier', 2, 320_000, 390_000),
      ],
    },
    when(22, '15:45', 'olivia'),
  );
}

type Cost = readonly [daysAgo: number, title: string, kind: string, amount: number, service: string, supplier?: string];

/** Month by month the same, and what comes once. */
const monthly: readonly (readonly [title: string, kind: string, amount: number, service: string, supplier?: string])[] =
  [
    ['Salaries of the service desk', 'labour', 31_400, 'workplace'],
    ['Telephony and chat', 'contract', 2_180, 'phone', 'Telefonwerk'],
    ['Servers of the web shop', 'cloud', 6_940, 'web-shop', 'Nordwolke'],
  ];
const once: readonly Cost[] = [
  [128, 'Ticketing system, yearly licence', 'licence', 18_600, 'workplace', 'Open source, support by a firm'],
  [121, 'Headsets', 'consumable', 1_320, 'phone', 'Bürobedarf Leipzig'],
  [47, 'Course on payments and refunds', 'contract', 4_800, 'payment', 'Zahlwerk Akademie'],
  [31, 'Visits to Halle', 'travel', 612, 'warehouse'],
];

/** Hours that the desk worked in each month: more than planned since the autumn. */
const deskHours: readonly (readonly [daysAgo: number, hours: number])[] = [
  [180, 790],
  [150, 800],
  [120, 800],
  [90, 812],
  [60, 836],
  [30, 840],
];

/** What the bookkeeping posted around two months ago; one line of it nobody entered yet. */
async function openTheBooks(stage: Stage): Promise<void> {
  const { calendar } = stage;
  const at = { at: calendar.at(20, '11:30'), by: 'paul' };
  const postings = [
    { day: calendar.day(60), kind: 'labour', account: '6020', amount: eur(31_400) },
    { day: calendar.day(60), kind: 'contract', account: '6805', amount: eur(2_180) },
    { day: calendar.day(60), kind: 'cloud', account: '6830', amount: eur(6_940) },
    { day: calendar.day(47), kind: 'contract', account: '6821', amount: eur(4_800) },
    { day: calendar.day(46), kind: 'overhead', account: '6855', amount: eur(18), remark: 'Charges of the bank' },
  ];
  const period = { startsOn: calendar.day(75), endsOn: calendar.day(45) };
  await stage.make(
    'books',
    'books-statement',
    { title: `Cost centre 4711, until ${period.endsOn}`, ...period, postings },
    at,
  );
  await stage.react(holdStatementsAgainstEntries, 'books', { at: calendar.at(20, '11:31') });
}

/** What may be spent on support this year, and what was. */
export async function keepTheBooks(stage: Stage): Promise<void> {
  await makeTheCase(stage);
  const { calendar } = stage;
  const when = (daysAgo: number, time = '10:10') => ({ at: calendar.at(daysAgo, time), by: 'paul' });
  const plan = [
    { kind: 'labour', element: 'Desk', quantity: 9_600, unit: 'h', amount: eur(376_800) },
    { kind: 'licence', amount: eur(20_000) },
    { kind: 'contract', amount: eur(30_000), remark: 'Telephony and courses' },
    { kind: 'cloud', amount: eur(78_000) },
    { kind: 'consumable', amount: eur(2_000) },
    { kind: 'travel', amount: eur(1_500) },
  ];
  await stage.make(
    'budget-support',
    'budget',
    {
      title: 'Support and web shop, twelve months',
      owner: stage.id('maren'),
      organisation: stage.id('it'),
      startsOn: calendar.day(190),
      endsOn: calendar.day(-175),
      plan,
    },
    when(215),
  );
  await stage.move('budget-support', 'propose', {}, when(212));
  await stage.move('budget-support', 'approve', {}, { at: calendar.at(205, '09:30'), by: 'ingrid' });
  await stage.link('funds', 'budget-support', 'happy-customers', when(205, '09:35'));
  let count = 0;
  const enter = async ([daysAgo, title, kind, amount, service, supplier]: Cost): Promise<string> => {
    count += 1;
    const key = `cost-${count}`;
    const input = {
      title,
      kind,
      amount: eur(amount),
      day: calendar.day(daysAgo),
      budget: stage.id('budget-support'),
      service: stage.id(service),
      ...(kind === 'labour' && { element: 'Desk', unit: 'h', quantity: deskHours.find(([at]) => at === daysAgo)?.[1] }),
      ...(supplier && { supplier, document: `R-${2_000 + count}` }),
    };
    await stage.make(key, 'cost-entry', input, when(daysAgo));
    return key;
  };
  const months = deskHours.flatMap(([daysAgo]) => monthly.map((each): Cost => [daysAgo, ...each]));
  for (const cost of [...months, ...once]) await stage.move(await enter(cost), 'post', {}, when(cost[0], '15:00'));
  const twice = await enter([29, 'Visits to Halle', 'travel', 612, 'warehouse']);
  await stage.move(twice, 'post', {}, when(29, '15:00'));
  await stage.move(
    twice,
    'reverse',
    { reversalReason: 'Entered twice; see the entry of two days before.' },
    when(27, '09:10'),
  );
  const ordered = await enter([8, 'Answers by machine: pilot', 'cloud', 5_200, 'chat', 'Nordwolke']);
  await stage.move(ordered, 'commit', {}, when(8, '15:00'));
  await openTheBooks(stage);
}
