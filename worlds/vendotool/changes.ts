import { releaseOn } from './season.ts';
import type { Stage } from './stage.ts';

type Texts = Readonly<Record<string, string>>;
/** A day and the time of day from when to when; days lie back, ahead when negative. */
type Window = readonly [daysAgo: number, from: string, until: string];
type Change = {
  readonly key: string;
  readonly texts: Texts;
  readonly service: string;
  readonly item?: string;
  readonly serves: string;
  readonly by: string;
  readonly team: string;
  readonly risk: readonly [likelihood: string, impact: string];
  readonly kind?: 'emergency';
  readonly window: Window;
  /** Days before the window at which it was written down; weeks before, unless said otherwise. */
  readonly ahead?: number;
  readonly approvers: readonly string[];
  readonly until: 'approval' | 'scheduled' | 'closed';
  readonly outcome?: 'successful' | 'failed' | 'backed-out' | 'with-issues';
  readonly lessons?: string;
  readonly causes?: string;
};

const changes = ({ calendar }: Stage): readonly Change[] => {
  const sunday = calendar.lastMonday + 1;
  return [
    {
      key: 'second-database',
      texts: {
        title: 'A second host for the shop’s database',
        reason: 'When db-01 stands, the shop stands.',
        implementationPlan: 'Set up the copy, let it catch up for two days, switch over on Sunday morning.',
        testPlan: 'Switched over and back twice in the acceptance environment.',
        backOutPlan: 'Switch back to db-01; it stays untouched for a week.',
        verification: 'An order and a payment by each way.',
      },
      ...{ service: 'web-shop', item: 'db-01', serves: 'no-outage', by: 'chiara', team: 'shop' },
      risk: ['low', 'high'],
      window: [78, '05:00', '08:00'],
      approvers: ['olivia', 'rainer'],
      until: 'closed',
      outcome: 'successful',
      lessons: 'Two hours earlier done than planned.',
    },
    {
      key: 'telephone-queues',
      texts: {
        title: 'Queues of the telephone system by language',
        reason: 'Every third caller is put through to somebody who speaks their language.',
        implementationPlan: 'Three queues instead of one; announcements recorded anew.',
        backOutPlan: 'Load the saved configuration of the day before.',
        communicationPlan: 'The desk is told a week before, Nordlicht and Brenner by their contacts.',
      },
      ...{ service: 'phone', serves: 'response', by: 'samuel', team: 'network' },
      risk: ['medium', 'low'],
      window: [31, '20:00', '21:30'],
      approvers: ['rainer'],
      until: 'closed',
      outcome: 'with-issues',
      lessons: 'The Italian announcement was missing until the morning: have it heard by somebody who speaks it.',
    },
    {
      key: 'gateway-3.3',
      texts: {
        title: 'Payment gateway client 3.3.0',
        reason: 'Pagonet ends the support of 3.2 with the quarter.',
        implementationPlan: 'Replace the client on web-02, restart pay-app.',
        testPlan: 'Ten payments by each method in the acceptance environment.',
        backOutPlan: 'Put 3.2.0 back, restart pay-app: ten minutes.',
        verification: 'A payment by each method.',
      },
      ...{ service: 'payment', item: 'pay-app', serves: 'no-outage', by: 'wei', team: 'shop' },
      risk: ['medium', 'high'],
      window: [sunday, '22:00', '23:00'],
      approvers: ['olivia', 'rainer'],
      until: 'closed',
      outcome: 'failed',
      lessons:
        'Ten payments do not show a connection that stays open with each. The trial now runs a thousand, and what goes live on Sunday evening is watched until Monday noon.',
      causes: 'cause monday',
    },
    {
      key: 'gateway-back',
      texts: {
        title: 'Back to payment gateway client 3.2.0',
        reason: 'Version 3.3.0 keeps a connection open with every payment; nobody can order.',
        implementationPlan: 'Put 3.2.0 back, restart pay-app.',
        backOutPlan: 'Pay by invoice only, as since 10:10.',
      },
      ...{ service: 'payment', item: 'pay-app', serves: 'no-outage', by: 'felix', team: 'shop' },
      risk: ['low', 'high'],
      kind: 'emergency',
      window: [calendar.lastMonday, '10:20', '10:45'],
      ahead: 0,
      approvers: ['rainer'],
      until: 'closed',
      outcome: 'successful',
      lessons: 'Ten minutes, as planned.',
    },
    {
      key: 'certificates-by-themselves',
      texts: {
        title: 'Certificates renew themselves',
        reason: 'Two outages in a year because nobody read the reminder.',
        implementationPlan: 'Set up the renewal on web-01 and web-02, let it run once by hand.',
        backOutPlan: 'Turn the renewal off; the present certificates run for another 300 days.',
      },
      ...{ service: 'payment', item: 'pay-cert', serves: 'no-outage', by: 'chiara', team: 'shop' },
      risk: ['low', 'medium'],
      window: [-4, '05:30', '06:30'],
      approvers: ['rainer'],
      until: 'scheduled',
    },
    {
      key: 'pool',
      texts: {
        title: 'Twice the connections for the shop’s database',
        reason: 'On Monday all 400 were taken within half an hour.',
        implementationPlan: 'Raise the limit to 800, restart the database.',
        testPlan: 'A thousand payments at once in the acceptance environment.',
        backOutPlan: 'Set the limit back, restart.',
      },
      ...{ service: 'web-shop', item: 'shop-db', serves: 'no-outage', by: 'wei', team: 'shop' },
      risk: ['medium', 'medium'],
      window: [-4, '06:00', '07:00'],
      ahead: 2,
      approvers: ['olivia'],
      until: 'approval',
    },
  ];
};

const moment = ({ calendar }: Stage, daysAgo: number, time: string): string =>
  daysAgo < 0 ? calendar.planned(-daysAgo, time) : calendar.at(daysAgo, time);

const later = (at: string, minutes: number): string => new Date(Date.parse(at) + minutes * 60_000).toISOString();

/** Those who must agree are asked one after the other; the last one is left with it while it waits. */
async function ask(stage: Stage, each: Change, at: string): Promise<void> {
  for (const [step, approver] of each.approvers.entries()) {
    const name = `${each.key} ${approver}`;
    const input = {
      title: each.texts['title'],
      approver: stage.id(approver),
      requester: stage.id(each.by),
      step: step + 1,
      due: later(at, 3 * 24 * 60),
    };
    await stage.make(name, 'approval', input, { at: later(at, step * 40) });
    await stage.link('decides-on', name, each.key, { at: later(at, step * 40) });
    if (each.until !== 'approval')
      await stage.move(name, 'approve', {}, { at: later(at, step * 40 + 30), by: approver });
  }
  if (each.until !== 'approval')
    await stage.move(each.key, 'approve', {}, { at: later(at, each.approvers.length * 40) });
}

async function carryOut(stage: Stage, each: Change, start: string, end: string): Promise<void> {
  await stage.move(each.key, 'begin', {}, { at: start, by: each.by });
  await stage.move(each.key, 'finish', { outcome: each.outcome }, { at: later(end, -10), by: each.by });
  await stage.move(
    each.key,
    'close',
    { lessons: each.lessons },
    { at: later(end, each.kind ? 240 : 1500), by: 'rainer' },
  );
}

async function tell(stage: Stage, each: Change): Promise<void> {
  const [daysAgo, from, until] = each.window;
  const [start, end] = [moment(stage, daysAgo, from), moment(stage, daysAgo, until)];
  const ahead = each.ahead ?? Math.max(daysAgo, 0) + 9;
  const began = each.kind
    ? later(start, -55)
    : stage.calendar.at(daysAgo < 0 ? Math.min(ahead, 9) : Math.max(ahead, daysAgo + 9), '09:20');
  const [likelihood, impact] = each.risk;
  const input = {
    ...each.texts,
    kind: each.kind ?? 'normal',
    ...{ requester: stage.id(each.by), assignee: stage.id(each.by), team: stage.id(each.team) },
    ...{ service: stage.id(each.service), likelihood, impact, plannedStart: start, plannedEnd: end },
  };
  await stage.make(each.key, 'change', input, { at: began, by: each.by });
  await stage.link('serves', each.key, each.serves, { at: later(began, 1), by: each.by });
  if (each.item) await stage.link('affects', each.key, each.item, { at: later(began, 2), by: each.by });
  await stage.move(each.key, 'assess', {}, { at: later(began, 5), by: each.by });
  await stage.move(each.key, 'present', {}, { at: later(began, 10), by: each.by });
  await ask(stage, each, later(began, 12));
  if (each.until === 'closed') await carryOut(stage, each, start, end);
  if (each.causes) await stage.link('causes', each.key, each.causes, { at: later(end, 12 * 60), by: 'felix' });
}

const shopTemplate = {
  title: 'Release of the web shop',
  reason: 'What was built and tested in four weeks goes live.',
  implementationPlan: 'web-01 out of rotation, deploy, try an order, back in; then web-02.',
  testPlan: 'The trial orders of the acceptance environment.',
  backOutPlan: 'Deploy the release before; the database stays compatible with it.',
  verification: 'An order by each way to pay.',
  checklist: [
    { step: 'Customer care knows what is new', mandatory: true },
    { step: 'An order was tried on each host', mandatory: true },
  ],
};

/** The releases of the web shop: a standard change every fourth Wednesday. */
async function releaseTheShop(stage: Stage): Promise<void> {
  const { calendar } = stage;
  const shared = { service: stage.id('web-shop'), team: stage.id('shop') };
  await stage.make(
    'shop-release',
    'change-template',
    { ...shopTemplate, ...shared, owner: stage.id('felix') },
    { at: calendar.at(190, '10:00'), by: 'felix' },
  );
  const { checklist, ...plans } = shopTemplate;
  await stage.move(
    'shop-release',
    'agree',
    { reviewDue: calendar.day(-60) },
    { at: calendar.at(188, '10:00'), by: 'rainer' },
  );
  for (let daysAgo = 176; daysAgo >= 1; daysAgo -= 1) {
    const version = releaseOn(calendar.date(daysAgo));
    if (!version) continue;
    const key = `shop ${version}`;
    const when = (day: number, time: string) => ({ at: calendar.at(day, time), by: 'felix' });
    await stage.make(
      key,
      'change',
      {
        ...{
          ...plans,
          ...shared,
          kind: 'standard',
          byTemplate: stage.id('shop-release'),
          requester: stage.id('felix'),
        },
        title: `Release ${version} of the web shop`,
        assignee: stage.id('chiara'),
        ...{ likelihood: 'medium', impact: 'low' },
        plannedStart: calendar.at(daysAgo, '05:00'),
        plannedEnd: calendar.at(daysAgo, '06:30'),
        checklist: checklist.map((line) => ({ ...line, done: true })),
      },
      when(daysAgo + 6, '14:00'),
    );
    await stage.link('serves', key, 'happy-customers', when(daysAgo + 6, '14:02'));
    await stage.move(key, 'schedule', {}, when(daysAgo + 6, '14:05'));
    await stage.move(key, 'begin', {}, when(daysAgo, '05:00'));
    const lessons = `Three small faults were noticed after it and put right with ${version}.1.`;
    await stage.move(key, 'finish', { outcome: 'with-issues', lessons }, when(daysAgo, '06:20'));
    await stage.move(key, 'close', {}, { at: calendar.at(Math.max(daysAgo - 2, 0), '11:00'), by: 'rainer' });
  }
}

/** What was changed in half a year and what is planned, among it what went wrong. */
export async function changeThings(stage: Stage): Promise<void> {
  const { calendar } = stage;
  await releaseTheShop(stage);
  for (const each of changes(stage)) await tell(stage, each);
  await stage.make(
    'closing-of-the-year',
    'freeze',
    {
      title: 'No changes to payment around the big sale',
      reason: 'A fifth of the year’s orders come in these days.',
      starts: calendar.planned(3, '00:00'),
      ends: calendar.planned(9, '00:00'),
      owner: stage.id('rainer'),
      holds: [{ service: stage.id('payment') }],
    },
    { at: calendar.at(20, '10:00'), by: 'rainer' },
  );
}
