import type { Stage } from './stage.ts';

type Line = Readonly<Record<string, unknown>>;

const round = { counted: 'around-the-clock' } as const;
const response = (within: string, share: number, more: Line = {}): Line => ({
  metric: 'first-response',
  within,
  share,
  ...more,
});
const resolution = (priority: string, within: string, share: number, more: Line = {}): Line => ({
  metric: 'resolution',
  work: 'incident',
  priority,
  within,
  share,
  ...more,
});

/** Whoever has it hears before the end, who leads at the end, and whoever keeps the agreement behind it. */
const steps: readonly Line[] = [
  { at: 75, does: 'notify-assignee' },
  { at: 100, does: 'notify-team-lead' },
  { at: 120, does: 'notify-owner' },
];

/** What everybody may rely on who has no agreement of their own; by the way in which they come. */
const standard = (stage: Stage): readonly Line[] => [
  response('PT5M', 90, { channel: 'phone', ...round }),
  response('PT2M', 80, { channel: 'chat' }),
  response('PT4H', 90, { channel: 'e-mail' }),
  response('PT2H', 90, { channel: 'portal' }),
  response('PT15M', 95, { priority: 'P1', work: 'incident', ...round }),
  { metric: 'next-response', within: 'PT8H', share: 85 },
  resolution('P1', 'PT4H', 95, round),
  resolution('P2', 'PT8H', 90),
  resolution('P3', 'PT36H', 90),
  resolution('P4', 'PT80H', 85),
  { metric: 'fulfilment', work: 'request', within: 'PT60H', share: 90 },
  { metric: 'satisfaction', measure: stage.id('measure-satisfaction'), share: 80 },
];

/** Three hospitals: what is grave is looked after at night too, and how it stands is told every hour. */
const ofHospitals = (stage: Stage): readonly Line[] => [
  response('PT2M', 90, { channel: 'phone', ...round }),
  response('PT1M', 90, { channel: 'chat' }),
  response('PT2H', 90, { channel: 'e-mail' }),
  response('PT1H', 90, { channel: 'portal' }),
  response('PT10M', 98, { priority: 'P1', work: 'incident', ...round, origin: 'Tender 2025, 3.4' }),
  { metric: 'update', work: 'incident', priority: 'P1', within: 'PT1H', share: 90, ...round },
  resolution('P1', 'PT2H', 95, { ...round, origin: 'Tender 2025, 3.5' }),
  resolution('P2', 'PT6H', 90),
  resolution('P3', 'PT24H', 90),
  resolution('P4', 'PT60H', 85),
  { metric: 'availability', service: stage.id('managed'), share: 99.5, period: 'quarter' },
];

type Agreement = {
  readonly key: string;
  readonly variant?: 'service-level' | 'operational-level' | 'underpinning';
  readonly title: string;
  readonly scope: string;
  readonly provider?: string;
  readonly customer?: string;
  readonly owner?: string;
  readonly hours: string;
  readonly services?: readonly string[];
  readonly targets: readonly Line[];
  readonly more?: Line;
  /** Who said yes for whoever is promised, and how many days ago it came into force. */
  readonly agreedBy?: string;
  readonly since?: number;
};

const managed = 'Workplaces and tablets that VendoTool looks after, at all sites of the customer.';

const inForce = (stage: Stage): readonly Agreement[] => [
  {
    key: 'sla-standard',
    title: 'VendoTool standard',
    scope: 'All that VendoTool’s desk looks after, for everybody who has no agreement of their own.',
    hours: 'service-hours',
    targets: standard(stage),
    agreedBy: 'ingrid',
    since: 214,
  },
  {
    key: 'sla-nordlicht',
    title: 'Managed workplaces, Nordlicht Kliniken',
    scope: managed,
    customer: 'nordlicht',
    hours: 'service-hours',
    targets: ofHospitals(stage),
    more: {
      serviceHours: 'P1 is looked after around the clock.',
      renewal: 'renews',
      noticeDays: 90,
      credits: [
        { below: 99, credit: 5 },
        { below: 98, credit: 10 },
      ],
    },
    agreedBy: 'swantje',
    since: 110,
  },
  {
    key: 'ola-network',
    variant: 'operational-level',
    title: 'Network team for the service desk',
    scope: 'What the desk hands to the network team: somebody has it within the hour, and it is done in a working day.',
    owner: 'rainer',
    hours: 'office-hours',
    targets: [
      { metric: 'ownership', work: 'incident', within: 'PT1H', share: 90 },
      resolution('P1', 'PT3H', 95, round),
      { metric: 'resolution', work: 'incident', within: 'PT9H', share: 85 },
    ],
    more: { providingTeam: stage.id('network'), receivingTeam: stage.id('desk') },
    agreedBy: 'jonas',
    since: 200,
  },
  {
    key: 'uc-kabelwerk',
    variant: 'underpinning',
    title: 'Lines and connections, Kabelwerk Netz',
    scope: 'Faults of lines to the offices, the warehouse and the shops.',
    provider: 'kabelwerk',
    customer: 'vendotool',
    owner: 'rainer',
    hours: 'around-the-clock',
    services: ['net'],
    targets: [
      resolution('P1', 'PT4H', 95, round),
      { metric: 'resolution', work: 'incident', within: 'PT24H', share: 90 },
    ],
    more: { contractNumber: 'KW-2023-1174', noticeDays: 180 },
    agreedBy: 'rainer',
    since: 210,
  },
];

/** What is being negotiated: one lies with the customer, one is written. */
const negotiated: readonly (Agreement & { readonly proposed?: number })[] = [
  {
    key: 'sla-brenner',
    title: 'Site tablets, Brenner & Söhne Bau',
    scope: managed,
    customer: 'brenner',
    hours: 'bozen-hours',
    services: ['managed'],
    targets: [
      response('PT4H', 90),
      resolution('P1', 'PT4H', 95),
      resolution('P2', 'PT8H', 90),
      resolution('P3', 'PT36H', 90),
    ],
    proposed: -30,
  },
  {
    key: 'sla-alnoor',
    title: 'Partner portal, Al-Noor Trading',
    scope: 'The partner shop, its orders and its prices.',
    customer: 'alnoor',
    hours: 'amman-hours',
    services: ['partner'],
    targets: [response('PT4H', 90), resolution('P1', 'PT6H', 90), resolution('P2', 'PT12H', 90)],
  },
];

const inputOf = (stage: Stage, each: Agreement): Line => ({
  variant: each.variant ?? 'service-level',
  title: each.title,
  scope: each.scope,
  provider: stage.id(each.provider ?? 'vendotool'),
  ...(each.customer && { customer: stage.id(each.customer) }),
  owner: stage.id(each.owner ?? 'olivia'),
  calendar: stage.id(each.hours),
  zone: 'Europe/Berlin',
  services: (each.services ?? []).map((service) => ({ service: stage.id(service) })),
  targets: each.targets,
  steps,
  ...each.more,
});

async function bring(stage: Stage, each: Agreement): Promise<void> {
  const { key, agreedBy, since } = each;
  if (!agreedBy || since === undefined) return;
  const { calendar } = stage;
  const when = (daysAgo: number) => ({ at: calendar.at(daysAgo, '11:15'), by: 'maren' });
  await stage.make(key, 'agreement', inputOf(stage, each), when(since + 25));
  await stage.move(key, 'propose', { inForceFrom: calendar.day(since) }, when(since + 20));
  const signed = {
    agreedOn: calendar.day(since + 10),
    agreedForProviderBy: stage.id('maren'),
    agreedForCustomerBy: stage.id(agreedBy),
    reviewDue: calendar.day(-40),
  };
  await stage.move(key, 'agree', signed, when(since + 10));
  await stage.move(key, 'begin', {}, when(since));
}

/** What was promised to whom, between teams and by a supplier; in force since long, or still talked about. */
export async function agree(stage: Stage): Promise<void> {
  const { calendar } = stage;
  for (const each of inForce(stage)) await bring(stage, each);
  for (const each of negotiated) {
    await stage.make(each.key, 'agreement', inputOf(stage, each), { at: calendar.at(15, '11:15'), by: 'maren' });
    if (each.proposed === undefined) continue;
    const from = { inForceFrom: calendar.day(each.proposed) };
    await stage.move(each.key, 'propose', from, { at: calendar.at(6, '11:15'), by: 'maren' });
  }
}
