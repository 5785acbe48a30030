import { showWhatIsPromised } from '../../practices/design/catalogue/show-what-is-promised.reaction.ts';
import { join } from './people.ts';
import type { Stage } from './stage.ts';

const person = (name: string, jobTitle: string) =>
  ({ name, of: 'vendotool', jobTitle, roles: ['agent'], language: 'de' }) as const;

const houses = [
  {
    team: {
      key: 'facilities',
      name: 'Facilities',
      description: 'Buildings, keys, heating and furniture at all sites.',
    },
    lead: person('Grit Lehmann', 'Facility manager'),
    service: {
      key: 'building',
      name: 'Buildings and workplaces',
      summary: 'Doors that open, rooms that are warm, desks that fit.',
    },
    item: {
      key: 'door-card',
      name: 'Door card',
      summary: 'Gets you into the house, from a day and until another.',
      expectedDelivery: 'P1D',
    },
  },
  {
    team: {
      key: 'people-services',
      name: 'People Services',
      description: 'Contracts, pay, and the first days of somebody new.',
    },
    lead: person('Hakan Şahin', 'HR officer'),
    service: {
      key: 'employment',
      name: 'Employment and pay',
      summary: 'Contracts, payslips, certificates of employment, and a good first day.',
    },
    item: {
      key: 'first-days',
      name: 'First days of a new colleague',
      summary: 'Contract, introduction and a companion for the first weeks.',
      expectedDelivery: 'P5D',
    },
  },
] as const;

const leads = { facilities: 'grit', 'people-services': 'hakan' } as const;

async function found(stage: Stage): Promise<void> {
  const { calendar } = stage;
  for (const { team, lead, service, item } of houses) {
    const who = await join(stage, lead, { at: calendar.at(300, '10:05'), by: 'maren' });
    const { key, ...words } = team;
    const members = [{ person: stage.id(who), lead: true }];
    await stage.make(
      key,
      'team',
      { ...words, calendar: stage.id('office-hours'), members },
      { at: calendar.at(220, '11:00'), by: 'maren' },
    );
    const { key: serviceKey, ...offered } = service;
    const input = { ...offered, owner: stage.id(who), supportTeam: stage.id(key), criticality: 'medium' };
    await stage.make(serviceKey, 'service', input, { at: calendar.at(219, '14:00'), by: who });
    for (const [at, verb] of ['charter', 'publish'].entries())
      await stage.move(serviceKey, verb, {}, { at: calendar.at(210 - at * 20, '15:30'), by: who });
    const { key: itemKey, ...fields } = item;
    const order = {
      ...fields,
      service: stage.id(serviceKey),
      owner: stage.id(who),
      fulfilledBy: stage.id(key),
      form: 'other',
      approval: 'none',
    };
    await stage.make(itemKey, 'catalogue-item', order, { at: calendar.at(150, '13:00'), by: who });
    await stage.move(itemKey, 'publish', { reviewDue: calendar.day(-90) }, { at: calendar.at(149, '09:40'), by: who });
  }
}

/** What colleagues may rely on from those who look after the house, and after them. */
async function promise(stage: Stage): Promise<void> {
  const { calendar } = stage;
  const by = 'maren';
  const input = {
    variant: 'service-level',
    title: 'In the house: buildings, employment and pay',
    scope: 'What facilities and people services do for everybody who works at VendoTool.',
    provider: stage.id('vendotool'),
    customer: stage.id('vendotool'),
    owner: stage.id('rainer'),
    calendar: stage.id('office-hours'),
    zone: 'Europe/Berlin',
    services: ['building', 'employment'].map((service) => ({ service: stage.id(service) })),
    targets: [
      { metric: 'first-response', within: 'PT4H', share: 90 },
      { metric: 'resolution', work: 'incident', within: 'PT18H', share: 85 },
      { metric: 'fulfilment', work: 'request', within: 'PT45H', share: 90 },
    ],
  };
  const agreed = {
    agreedOn: calendar.day(120),
    agreedForProviderBy: stage.id('maren'),
    agreedForCustomerBy: stage.id('ingrid'),
    reviewDue: calendar.day(-60),
  };
  await stage.make('sla-house', 'agreement', input, { at: calendar.at(140, '11:15'), by });
  await stage.move('sla-house', 'propose', { inForceFrom: calendar.day(110) }, { at: calendar.at(130, '11:15'), by });
  await stage.move('sla-house', 'agree', agreed, { at: calendar.at(120, '11:15'), by });
  await stage.move('sla-house', 'begin', {}, { at: calendar.at(110, '11:15'), by });
}

type Ask = {
  readonly type: 'incident' | 'request';
  readonly title: string;
  readonly by: string;
  readonly service: 'building' | 'employment';
  readonly item?: 'door-card' | 'first-days';
  readonly team: keyof typeof leads;
  readonly daysAgo: number;
  readonly answer?: string;
};

const asks: readonly Ask[] = [
  {
    type: 'incident',
    title: 'Heating in the shop stays cold',
    by: 'giulia',
    service: 'building',
    team: 'facilities',
    daysAgo: 11,
    answer: 'Valve exchanged, 21 degrees since noon.',
  },
  {
    type: 'incident',
    title: 'Tor 2 schließt nicht mehr',
    by: 'murat',
    service: 'building',
    team: 'facilities',
    daysAgo: 1,
  },
  {
    type: 'request',
    title: 'Door card for the new colleague on the hotline',
    by: 'rita',
    service: 'building',
    item: 'door-card',
    team: 'facilities',
    daysAgo: 5,
    answer: 'Card 4471 lies at the porter’s.',
  },
  {
    type: 'request',
    title: 'Türkarte für die Lieferantentage',
    by: 'ben',
    service: 'building',
    item: 'door-card',
    team: 'facilities',
    daysAgo: 0,
  },
  {
    type: 'incident',
    title: 'Zuschläge der Spätschicht fehlen auf der Abrechnung',
    by: 'murat',
    service: 'employment',
    team: 'people-services',
    daysAgo: 8,
    answer: 'Nachgezahlt mit dem nächsten Lauf; Bescheid liegt im Fach.',
  },
  {
    type: 'request',
    title: 'First days of a colleague at goods in',
    by: 'murat',
    service: 'employment',
    item: 'first-days',
    team: 'people-services',
    daysAgo: 3,
  },
];

async function ask(
  stage: Stage,
  name: string,
  { type, title, by, service, item, team, daysAgo, answer }: Ask,
): Promise<void> {
  const { calendar } = stage;
  const input = {
    title,
    requester: stage.id(by),
    service: stage.id(service),
    ...(type === 'request' && { variant: 'other' }),
    ...(item && { catalogueItem: stage.id(item) }),
  };
  const who = leads[team];
  await stage.make(name, type, input, { at: calendar.at(daysAgo, '08:10'), by });
  const assign = { team: stage.id(team), assignee: stage.id(who) };
  await stage.move(name, 'assign', assign, { at: calendar.at(daysAgo, '09:15'), by: who });
  if (!answer) return;
  const when = { at: calendar.at(Math.max(0, daysAgo - 1), '13:40'), by: who };
  if (type === 'request') await stage.move(name, 'fulfil', { fulfilment: answer }, when);
  else await stage.move(name, 'resolve', { resolution: answer, resolutionCode: 'solved' }, when);
}

/** Two services outside IT, offered, agreed on and asked for like any other: the buildings, and employment. */
export async function serveTheHouse(stage: Stage): Promise<void> {
  await found(stage);
  await promise(stage);
  await stage.react(showWhatIsPromised, 'sla-house', { at: stage.calendar.at(4, '05:00') });
  for (const [at, each] of asks.entries()) await ask(stage, `house-${at + 1}`, each);
}
