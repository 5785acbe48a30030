import type { Stage } from './stage.ts';

type Service = {
  readonly key: string;
  readonly name: string;
  readonly summary: string;
  readonly owner?: string;
  readonly supportTeam?: string;
  readonly criticality: 'critical' | 'high' | 'medium' | 'low';
  readonly parent?: string;
  readonly handles?: readonly string[];
  readonly characteristics?: readonly string[];
  /** The verbs that brought it where it is today. */
  readonly path: readonly ('charter' | 'publish' | 'sunset' | 'retire' | 'decline')[];
};

const live = ['charter', 'publish'] as const;

export const services: readonly Service[] = [
  {
    key: 'service-desk',
    name: 'Service desk',
    summary: 'One place for questions, orders and complaints, around the clock.',
    owner: 'rainer',
    supportTeam: 'desk',
    criticality: 'critical',
    path: live,
  },
  {
    key: 'web-shop',
    name: 'Web shop',
    summary: 'Buying on www.vendotool.example, day and night.',
    owner: 'olivia',
    supportTeam: 'shop',
    criticality: 'critical',
    handles: ['personal'],
    characteristics: ['online-trade', 'consumers'],
    path: live,
  },
  {
    key: 'payment',
    name: 'Payment',
    summary: 'Card, invoice and wallet at the checkout.',
    owner: 'olivia',
    supportTeam: 'shop',
    criticality: 'critical',
    parent: 'web-shop',
    handles: ['personal', 'payment-card', 'financial'],
    characteristics: ['payment'],
    path: live,
  },
  {
    key: 'search',
    name: 'Product search',
    summary: 'Finding articles by word, picture and number.',
    owner: 'olivia',
    supportTeam: 'shop',
    criticality: 'high',
    parent: 'web-shop',
    path: live,
  },
  {
    key: 'warehouse',
    name: 'Warehouse management',
    summary: 'Goods in, picking and shipping in Halle.',
    owner: 'rainer',
    supportTeam: 'logistics-systems',
    criticality: 'critical',
    path: live,
  },
  {
    key: 'workplace',
    name: 'Digital workplace',
    summary: 'Computer, office programs, printing.',
    owner: 'rainer',
    supportTeam: 'desk',
    criticality: 'medium',
    path: live,
  },
  {
    key: 'mail',
    name: 'E-mail and calendar',
    summary: 'Mailboxes, calendars and rooms.',
    owner: 'rainer',
    supportTeam: 'desk',
    criticality: 'high',
    parent: 'workplace',
    handles: ['personal'],
    path: live,
  },
  {
    key: 'access',
    name: 'Accounts and access',
    summary: 'Signing in, second factor, permissions.',
    owner: 'rainer',
    supportTeam: 'desk',
    criticality: 'high',
    handles: ['personal', 'credentials'],
    path: live,
  },
  {
    key: 'net',
    name: 'Network and Wi-Fi',
    summary: 'Wired and wireless networks and remote access.',
    owner: 'rainer',
    supportTeam: 'network',
    criticality: 'high',
    path: live,
  },
  {
    key: 'phone',
    name: 'Telephony',
    summary: 'Desk and mobile telephones, the hotline’s queue.',
    owner: 'rainer',
    supportTeam: 'network',
    criticality: 'high',
    path: live,
  },
  {
    key: 'till',
    name: 'Tills in the shops',
    summary: 'Tills, card readers and receipt printers.',
    owner: 'rainer',
    supportTeam: 'desk',
    criticality: 'high',
    handles: ['payment-card'],
    path: live,
  },
  {
    key: 'managed',
    name: 'Managed devices',
    summary: 'Workplaces and tablets that we look after at customers.',
    owner: 'olivia',
    supportTeam: 'desk',
    criticality: 'high',
    path: live,
  },
  {
    key: 'partner',
    name: 'Partner portal',
    summary: 'Prices and orders for resellers.',
    owner: 'olivia',
    supportTeam: 'shop',
    criticality: 'medium',
    path: live,
  },
  {
    key: 'chat',
    name: 'Customer chat',
    summary: 'An answer within a minute, on every page of the shop.',
    owner: 'olivia',
    criticality: 'medium',
    path: ['charter'],
  },
  {
    key: 'same-day',
    name: 'Same-day delivery',
    summary: 'Ordered by noon, delivered by evening, in two cities.',
    criticality: 'medium',
    path: [],
  },
  {
    key: 'print-shop',
    name: 'Photo prints by post',
    summary: 'Did not earn its keep.',
    criticality: 'low',
    path: ['decline'],
  },
  {
    key: 'fax',
    name: 'Fax server',
    summary: 'Orders by fax; the last customers are moving away.',
    owner: 'rainer',
    supportTeam: 'network',
    criticality: 'low',
    path: [...live, 'sunset'],
  },
  {
    key: 'old-shop',
    name: 'Shop of 2012',
    summary: 'The old shop; archive of its orders only.',
    owner: 'olivia',
    supportTeam: 'shop',
    criticality: 'low',
    path: [...live, 'sunset', 'retire'],
  },
];

/** What became of the data and the users of the old shop when it ended. */
const left = {
  data: [
    {
      what: 'Orders until 2023',
      personal: true,
      becomes: 'archived',
      where: 'Archive of accounts, ten years',
      done: true,
    },
    { what: 'Baskets and visits', personal: true, becomes: 'deleted', done: true },
  ],
  users: [{ who: 'Customers of the web shop', becomes: 'successor', done: true }],
};

/** The portfolio: what is offered, what is thought of, and what is over. */
export async function openServices(stage: Stage): Promise<void> {
  for (const { key, owner, supportTeam, parent, path, ...fields } of services) {
    const input = {
      ...fields,
      ...(owner && { owner: stage.id(owner) }),
      ...(supportTeam && { supportTeam: stage.id(supportTeam) }),
      ...(parent && { parent: stage.id(parent) }),
    };
    await stage.make(key, 'service', input, { at: stage.calendar.at(240, '14:00'), by: 'maren' });
    for (const [at, verb] of path.entries())
      await stage.move(key, verb, verb === 'retire' ? left : {}, {
        at: stage.calendar.at(230 - at * 20, '15:30'),
        by: owner ?? 'maren',
      });
  }
}
