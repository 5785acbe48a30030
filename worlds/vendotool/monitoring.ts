import type { Stage } from './stage.ts';

type Seen = {
  readonly key: string;
  readonly title: string;
  readonly host?: string;
  readonly severity: 'critical' | 'major' | 'minor' | 'warning' | 'information';
  readonly service: string;
  readonly daysAgo: number;
  readonly time: string;
  readonly cleared?: readonly [daysAgo: number, time: string];
  readonly dismissed?: string;
  readonly returns?: number;
  readonly raised?: string;
};

const seen: readonly Seen[] = [
  {
    key: 'pay/authorise',
    title: 'Check “authorise” fails from all locations',
    severity: 'critical',
    service: 'payment',
    daysAgo: 47,
    time: '10:12',
    cleared: [47, '12:29'],
    raised: 'cause certificate',
  },
  {
    key: 'shop-app/queue',
    title: 'More than 500 orders wait for the warehouse',
    severity: 'major',
    service: 'warehouse',
    daysAgo: 16,
    time: '14:20',
    cleared: [16, '14:55'],
  },
  {
    key: 'web-02/disk',
    title: 'Disk /var 91 % full',
    host: 'web-02',
    severity: 'minor',
    service: 'web-shop',
    daysAgo: 2,
    time: '03:15',
  },
  {
    key: 'ap-halle/signal',
    title: 'Access point in hall 3 comes and goes',
    severity: 'warning',
    service: 'net',
    daysAgo: 5,
    time: '06:40',
    returns: 7,
  },
  {
    key: 'fax-01/backup',
    title: 'Backup older than 48 hours',
    host: 'fax-01',
    severity: 'warning',
    service: 'net',
    daysAgo: 9,
    time: '05:00',
    dismissed: 'Fax ends this month; it is not backed up any more.',
  },
];

type Down = {
  readonly key: string;
  readonly title: string;
  readonly service: string;
  readonly kind: 'unplanned' | 'planned' | 'degraded';
  readonly component?: string;
  readonly began?: readonly [daysAgo: number, time: string];
  readonly ended?: readonly [daysAgo: number, time: string];
  readonly planned?: readonly [daysAhead: number, from: string, until: string];
  readonly usersAffected?: number;
  readonly causes?: string;
  readonly review?: { readonly daysAgo: number; readonly cause: string; readonly mitigation: string };
};

const outages = ({ calendar }: Stage): readonly Down[] => [
  {
    key: 'outage-certificate',
    title: 'Payment: no authorisation gets through',
    service: 'payment',
    kind: 'unplanned',
    component: 'pay-cert',
    began: [47, '10:00'],
    ended: [47, '12:29'],
    usersAffected: 2_300,
    causes: 'cause certificate',
    review: {
      daysAgo: 41,
      cause: 'The certificate for Pagonet ended at 10:00; nobody saw it coming.',
      mitigation: 'The end of every certificate is watched 30 days ahead, and reminders go to the team.',
    },
  },
  {
    key: 'outage-monday',
    title: 'Web shop: nobody can order or pay',
    service: 'web-shop',
    kind: 'unplanned',
    component: 'shop-db',
    began: [calendar.lastMonday, '08:04'],
    ended: [calendar.lastMonday, '10:48'],
    usersAffected: 5_100,
    causes: 'cause monday',
  },
  {
    key: 'outage-search',
    title: 'Product search answers slowly',
    service: 'search',
    kind: 'degraded',
    component: 'search-app',
    began: [30, '17:00'],
    ended: [30, '18:10'],
    review: {
      daysAgo: 27,
      cause: 'The index was rebuilt at the busiest hour.',
      mitigation: 'It is rebuilt at night, by a schedule.',
    },
  },
  {
    key: 'outage-warehouse',
    title: 'Warehouse management moves to version 11.4',
    service: 'warehouse',
    kind: 'planned',
    planned: [9, '22:00', '23:30'],
  },
];

async function see(stage: Stage, event: Seen): Promise<void> {
  const { key, daysAgo, time, cleared, dismissed, returns = 0, raised, host, ...fields } = event;
  const at = stage.calendar.at(daysAgo, time);
  await stage.make(
    `event ${key}`,
    'monitored-event',
    {
      ...fields,
      key,
      monitor: stage.id('monitor'),
      service: stage.id(fields.service),
      ...(host && { host, configurationItem: stage.id(host) }),
      ...(!cleared && { currentFor: `MON-1 ${key}` }),
      firstSeenAt: at,
      lastSeenAt: at,
      reports: returns + 1,
      returns,
      flapping: returns > 3,
    },
    { at },
  );
  if (raised) await stage.move(`event ${key}`, 'answer', { incident: stage.id(raised) }, { at });
  if (cleared) await stage.move(`event ${key}`, 'clear', {}, { at: stage.calendar.at(...cleared) });
  if (dismissed)
    await stage.move(
      `event ${key}`,
      'dismiss',
      { dismissReason: dismissed },
      { at: stage.calendar.at(daysAgo, '08:30'), by: 'karin' },
    );
}

async function goDown(stage: Stage, down: Down): Promise<void> {
  const { key, title, service, kind, component, began, ended, planned, usersAffected, causes, review } = down;
  const { calendar } = stage;
  const when = { at: began ? calendar.at(...began) : calendar.at(3, '11:00'), by: 'jonas' };
  await stage.make(
    key,
    'outage',
    {
      title,
      kind,
      service: stage.id(service),
      ...(component && { component: stage.id(component) }),
      ...(planned && {
        plannedFrom: calendar.planned(planned[0], planned[1]),
        plannedUntil: calendar.planned(planned[0], planned[2]),
      }),
    },
    when,
  );
  if (causes) await stage.link('causes', key, causes, when);
  if (began) await stage.move(key, 'begin', { beganAt: when.at }, when);
  const ends = ended && { at: calendar.at(...ended), by: 'jonas' };
  if (ends) await stage.move(key, 'end', { endedAt: ends.at, ...(usersAffected && { usersAffected }) }, ends);
  if (review) {
    const { daysAgo, ...found } = review;
    await stage.move(key, 'review', found, { at: calendar.at(daysAgo, '15:30'), by: 'olivia' });
  }
}

/** What watches VendoTool's services, what it saw, and when a service was not there. */
export async function watchOver(stage: Stage): Promise<void> {
  await stage.make(
    'monitor',
    'monitor',
    {
      name: 'Checkmk',
      description: 'Servers, databases, networks, and the shop from outside, once a minute.',
      webAddress: 'https://checks.vendotool.example',
      owner: stage.id('karin'),
      team: stage.id('network'),
      raisesFrom: 'critical',
    },
    { at: stage.calendar.at(178, '09:30'), by: 'karin' },
  );
  for (const event of seen) await see(stage, event);
  for (const down of outages(stage)) await goDown(stage, down);
}
