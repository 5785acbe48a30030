import type { Stage } from './stage.ts';

type Move = readonly [verb: string, by: string, input: Readonly<Record<string, string>>];
type Request = {
  readonly title: string;
  readonly item: string;
  readonly by: string;
  readonly daysAgo: number;
  readonly more?: Readonly<Record<string, unknown>>;
  readonly variant?: 'laptop-order' | 'access' | 'other';
  readonly path: readonly Move[];
};

const assign = (who: string, team = 'desk'): Move => ['assign', who, { team, assignee: who }];
const approved: readonly Move[] = [
  ['present', 'ada', {}],
  ['approve', 'jonas', { costCentre: '4711' }],
];
const fulfil = (who: string, text: string): Move => ['fulfil', who, { fulfilment: text }];
const close: Move = ['close', 'jonas', {}];

const laptop = { variant: 'laptop-order' } as const;
const access = { variant: 'access' } as const;

const requests: readonly Request[] = [
  {
    ...laptop,
    title: 'Notebook for the new colleague in accounts',
    item: 'new-notebook',
    by: 'anke',
    daysAgo: 41,
    more: { model: 'standard', accessories: ['dock', 'monitor'] },
    path: [...approved, assign('tomasz'), fulfil('tomasz', 'Handed over, signed in together.'), close],
  },
  {
    ...laptop,
    title: 'Powerful notebook for picture editing',
    item: 'new-notebook',
    by: 'ben',
    daysAgo: 9,
    more: { model: 'powerful', accessories: ['bag'] },
    path: [...approved, assign('ada'), ['wait', 'ada', { waitingFor: 'supplier' }]],
  },
  {
    ...laptop,
    title: 'Three notebooks for the shop in Dresden',
    item: 'new-notebook',
    by: 'giulia',
    daysAgo: 2,
    more: { model: 'light', quantity: 3 },
    path: [['present', 'tomasz', {}]],
  },
  {
    ...laptop,
    title: 'Notebook replacement, the hinge is broken',
    item: 'new-notebook',
    by: 'murat',
    daysAgo: 0,
    more: { model: 'standard' },
    path: [],
  },
  {
    ...access,
    title: 'Read access to "Contracts"',
    item: 'share-access',
    by: 'rita',
    daysAgo: 27,
    more: { accessLevel: 'read', justification: 'Complaints need the terms.' },
    path: [...approved, assign('leyla'), fulfil('leyla', 'Added to the group.'), close],
  },
  {
    ...access,
    title: 'Write access to "Campaigns" until the end of the year',
    item: 'share-access',
    by: 'ben',
    daysAgo: 3,
    more: { accessLevel: 'write' },
    path: [['present', 'ada', {}]],
  },
  {
    ...access,
    title: 'Administration of the shop',
    item: 'share-access',
    by: 'rita',
    daysAgo: 18,
    more: { accessLevel: 'administer' },
    path: [
      ['present', 'ada', {}],
      ['refuse', 'felix', { refusal: 'Reading is enough for customer care; please ask for that.' }],
    ],
  },
  {
    title: 'Telephone for the early shift',
    item: 'mobile',
    by: 'murat',
    daysAgo: 12,
    path: [...approved, assign('nora', 'network'), fulfil('nora', 'Telephone and card handed over in Halle.')],
  },
  {
    title: 'New colleague on the hotline, starts next month',
    item: 'new-colleague',
    by: 'rita',
    daysAgo: 5,
    path: [...approved, assign('tomasz')],
  },
  {
    title: 'Two new colleagues at goods in',
    item: 'new-colleague',
    by: 'murat',
    daysAgo: 1,
    path: [['present', 'jonas', {}]],
  },
  {
    title: 'Meeting kit for the supplier day',
    item: 'meeting-kit',
    by: 'ben',
    daysAgo: 33,
    path: [assign('ada'), fulfil('ada', 'Set up in Pleiße, fetched in the evening.'), close],
  },
  {
    title: 'Meeting kit for the works council',
    item: 'meeting-kit',
    by: 'anke',
    daysAgo: 7,
    path: [['cancel', 'ada', {}]],
  },
];

/** An order that waits for approval waits for somebody: their decision is in their work. */
async function waitForRainer(stage: Stage, name: string, { title, by, daysAgo }: Request): Promise<void> {
  const at = stage.calendar.at(daysAgo, '09:25');
  const input = {
    title,
    approver: stage.id('rainer'),
    requester: stage.id(by),
    due: stage.calendar.planned(3 - daysAgo, '17:00'),
  };
  await stage.make(`${name} approval`, 'approval', input, { at });
  await stage.link('decides-on', `${name} approval`, name, { at });
}

/** Orders of the last weeks, in every state that an order can be in. */
export async function order(stage: Stage): Promise<void> {
  for (const [at, request] of requests.entries()) {
    const { title, item, by, daysAgo, more, variant = 'other', path } = request;
    const name = `request-${at + 1}`;
    const who = stage.id(by);
    const input = {
      variant,
      title,
      catalogueItem: stage.id(item),
      requester: who,
      requestedFor: who,
      ...more,
      neededOn: stage.calendar.day(daysAgo - 14),
    };
    const hour = (step: number): string => `${String(8 + step).padStart(2, '0')}:20`;
    await stage.make(name, 'request', input, { at: stage.calendar.at(daysAgo, hour(0)), by });
    for (const [step, [verb, actor, values]] of path.entries()) {
      const named = Object.entries(values).map(([field, value]) => [
        field,
        ['team', 'assignee'].includes(field) ? stage.id(value) : value,
      ]);
      await stage.move(name, verb, Object.fromEntries(named), {
        at: stage.calendar.at(daysAgo, hour(step + 1)),
        by: actor,
      });
    }
    if (path.at(-1)?.[0] === 'present') await waitForRainer(stage, name, request);
  }
}
