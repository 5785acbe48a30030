import type { Step, Story } from '../../derive/story.ts';
import type { Stage } from './stage.ts';

type Item = {
  readonly key: string;
  readonly variant: string;
  readonly name: string;
  readonly supportTeam: string;
  readonly site?: string;
  readonly organisation?: string;
  readonly usedBy?: string;
  readonly more?: Readonly<Record<string, unknown>>;
  /** What becomes of it; most are in use. */
  readonly path?: readonly string[];
  readonly runsOn?: string;
  readonly dependsOn?: readonly string[];
};

const server = (key: string, address: string, processors: string, memory: number, more: Partial<Item> = {}): Item => ({
  key,
  variant: 'server',
  name: key,
  supportTeam: 'shop',
  site: 'leipzig',
  more: { address, operatingSystem: 'Debian 12', processors, memory: { value: memory, unit: 'GB' } },
  ...more,
});

const application = (
  key: string,
  name: string,
  softwareVersion: string,
  runsOn: string,
  dependsOn: readonly string[] = [],
  supportTeam = 'shop',
): Item => ({ key, variant: 'application', name, supportTeam, more: { softwareVersion }, runsOn, dependsOn });

const device = (key: string, address: string, model: string, site: string): Item => ({
  key,
  variant: 'network-device',
  name: key,
  supportTeam: 'network',
  site,
  more: { address, model },
});

const equipment = (key: string, name: string, model: string, site: string, supportTeam = 'desk'): Item => ({
  key,
  variant: 'equipment',
  name,
  supportTeam,
  site,
  more: { model },
});

const workstation = (at: number, usedBy: string, model: string, more: Partial<Item> = {}): Item => ({
  key: `nb-${usedBy}`,
  variant: 'workstation',
  name: `NB-${1000 + at}`,
  supportTeam: 'desk',
  site: 'leipzig',
  usedBy,
  more: { model, operatingSystem: 'Windows 11 Pro' },
  ...more,
});

const tablet = (key: string, name: string, organisation: string, site: string, model: string): Item => ({
  key,
  variant: 'mobile-device',
  name,
  supportTeam: 'desk',
  organisation,
  site,
  more: { model },
});

const halle = { supportTeam: 'logistics-systems', site: 'halle' };

const items: readonly Item[] = [
  server('web-01', '10.20.1.11', '2 × AMD EPYC 9124', 128),
  server('web-02', '10.20.1.12', '2 × AMD EPYC 9124', 128),
  server('db-01', '10.20.2.11', '2 × AMD EPYC 9354', 512),
  server('db-02', '10.20.2.12', '2 × AMD EPYC 9354', 512),
  server('search-01', '10.20.1.31', 'AMD EPYC 9124', 256),
  server('wms-01', '10.30.1.11', 'Intel Xeon Gold 5416S', 128, halle),
  server('wms-02', '10.30.1.12', 'Intel Xeon Gold 5416S', 128, { ...halle, path: [] }),
  server('files-01', '10.20.3.11', 'Intel Xeon Silver 4410Y', 64, { supportTeam: 'desk' }),
  server('fax-01', '10.20.3.90', 'Intel Xeon E3-1220', 8, { supportTeam: 'network' }),
  server('shop-2012', '10.20.9.2', 'Intel Xeon E5-2620', 32, { path: ['commission', 'retire'] }),
  {
    key: 'shop-db',
    variant: 'database',
    name: 'shop (PostgreSQL)',
    supportTeam: 'shop',
    more: { softwareVersion: '16.4' },
    runsOn: 'db-01',
    dependsOn: ['db-02'],
  },
  {
    key: 'wms-db',
    variant: 'database',
    name: 'wms (PostgreSQL)',
    supportTeam: 'logistics-systems',
    more: { softwareVersion: '15.8' },
    runsOn: 'wms-01',
  },
  application('shop-app', 'Web shop', '8.14.2', 'web-01', ['shop-db', 'search-app', 'pay-app', 'www-cert']),
  application('pay-app', 'Payment gateway client', '3.2.0', 'web-02', ['shop-db', 'pay-cert']),
  application('search-app', 'Product search', '2.19.0', 'search-01'),
  application('partner-app', 'Partner portal', '1.9.4', 'web-02', ['shop-db']),
  application('wms-app', 'Warehouse management', '11.3', 'wms-01', ['wms-db'], 'logistics-systems'),
  application('label-app', 'Label printing', '4.0.7', 'wms-01', ['wms-app'], 'logistics-systems'),
  application('till-app', 'Till program', '6.8', 'web-01', ['shop-db'], 'desk'),
  application('erp-app', 'Bookkeeping', '2026.1', 'files-01', [], 'desk'),
  {
    key: 'www-cert',
    variant: 'certificate',
    name: 'www.vendotool.example',
    supportTeam: 'shop',
    more: { issuer: 'Example Trust R3' },
  },
  {
    key: 'pay-cert',
    variant: 'certificate',
    name: 'pay.vendotool.example',
    supportTeam: 'shop',
    more: { issuer: 'Example Trust R3' },
  },
  {
    key: 'mail-cert',
    variant: 'certificate',
    name: 'mail.vendotool.example',
    supportTeam: 'network',
    more: { issuer: 'Example Trust R3' },
  },
  device('core-lej', '10.0.0.1', 'Aruba CX 8325', 'leipzig'),
  device('sw-lej-1', '10.0.1.1', 'Aruba CX 6300M', 'leipzig'),
  device('sw-lej-2', '10.0.1.2', 'Aruba CX 6300M', 'leipzig'),
  device('fw-lej', '10.0.0.254', 'FortiGate 200F', 'leipzig'),
  device('sw-hal-1', '10.30.0.1', 'Aruba CX 6300M', 'halle'),
  device('ap-hal-07', '10.30.8.7', 'Aruba AP-635', 'halle'),
  device('ap-hal-12', '10.30.8.12', 'Aruba AP-635', 'halle'),
  device('rt-dresden', '10.40.0.1', 'LANCOM 1906VA', 'shop-dresden'),
  equipment('till-1', 'Till 1, Leipzig', 'Epson TM-m30III', 'shop-leipzig'),
  equipment('till-2', 'Till 2, Leipzig', 'Epson TM-m30III', 'shop-leipzig'),
  equipment('till-3', 'Till 1, Dresden', 'Epson TM-m30III', 'shop-dresden'),
  equipment('print-2', 'Printer, second floor', 'Kyocera TASKalfa 3554ci', 'leipzig'),
  equipment('print-4', 'Printer, fourth floor', 'Kyocera TASKalfa 3554ci', 'leipzig'),
  equipment('label-7', 'Label printer, packing table 7', 'Zebra ZT411', 'halle', 'logistics-systems'),
  equipment('label-9', 'Label printer, packing table 9', 'Zebra ZT411', 'halle', 'logistics-systems'),
  equipment('belt-2', 'Sorting belt 2', 'Interroll MCP', 'halle', 'field'),
  equipment('ward-print', 'Printer, ward 4B', 'Kyocera ECOSYS M3645', 'hamburg'),
  tablet('ward-tab-1', 'Ward tablet 4B-1', 'nordlicht', 'hamburg', 'Galaxy Tab Active5'),
  tablet('ward-tab-2', 'Ward tablet 4B-2', 'nordlicht', 'hamburg', 'Galaxy Tab Active5'),
  tablet('site-tab-1', 'Site tablet Brixen 1', 'brenner', 'brixen', 'Toughpad FZ-G2'),
  tablet('site-tab-2', 'Site tablet Brixen 2', 'brenner', 'brixen', 'Toughpad FZ-G2'),
  workstation(1, 'rita', 'ThinkPad T14 Gen 5'),
  workstation(2, 'ben', 'MacBook Pro 14'),
  workstation(3, 'anke', 'ThinkPad T14 Gen 5'),
  workstation(4, 'giulia', 'ThinkPad L13', { site: 'shop-leipzig' }),
  workstation(5, 'murat', 'ThinkPad T14 Gen 4', { site: 'halle' }),
  workstation(6, 'ada', 'ThinkPad T14 Gen 5'),
  workstation(7, 'chiara', 'MacBook Pro 16'),
  workstation(8, 'paul', 'ThinkPad T14 Gen 3', { path: ['commission', 'store'] }),
];

const references = (stage: Stage, names: Partial<Record<string, string | undefined>>): Record<string, string> =>
  Object.fromEntries(Object.entries(names).flatMap(([field, name]) => (name ? [[field, stage.id(name)]] : [])));

/** What became of an item, from the day on which it was put in: all of it told at once, so that many come in few statements. */
const storyOf = (stage: Stage, item: Item, place: number): Story => {
  const { calendar } = stage;
  const { key, variant, name, supportTeam, site, organisation, usedBy, more, path = ['commission'] } = item;
  const by = stage.id('rainer');
  const when = (days: number) => ({ at: calendar.at(220 - place - days, '10:45'), by });
  const values = {
    name,
    ...more,
    ...references(stage, { supportTeam, site, organisation: organisation ?? 'vendotool', usedBy, owner: 'rainer' }),
    ...(variant === 'certificate' && { validUntil: calendar.day(-20 - place) }),
    installedOn: calendar.day(219 - place),
    verifiedOn: calendar.day(30),
  };
  const moves = path.map((verb, step) => ({ ...when(1 + step * 30), verb }));
  const id = stage.name(key, 'configuration-item');
  return { id, source: 'VendoTool', sourceKey: key, number: null, variant, steps: [{ ...when(0), values }, ...moves] };
};

/** What runs on what and what depends on what, told at both ends: by the key of the item at which it is told. */
const linkSteps = (stage: Stage): readonly (readonly [key: string, step: Step])[] => {
  const how = { at: stage.calendar.at(120, '16:00'), by: stage.id('rainer') };
  const step = (kind: string, other: string, direction: 'out' | 'in'): Step => ({
    ...how,
    link: { kind, record: stage.name(other, 'configuration-item'), direction },
  });
  const ends = (kind: string, from: string, to: string) =>
    [
      [from, step(kind, to, 'out')],
      [to, step(kind, from, 'in')],
    ] as const;
  return items.flatMap(({ key, runsOn, dependsOn = [] }) => [
    ...(runsOn ? ends('runs-on', key, runsOn) : []),
    ...dependsOn.flatMap((other) => ends('depends-on', key, other)),
  ]);
};

const byTime = ({ at: one }: Step, { at: other }: Step): number => (one < other ? -1 : one > other ? 1 : 0);

/** What the services are made of, and what depends on what. */
export const install = (stage: Stage): Promise<void> => {
  const links = Map.groupBy(linkSteps(stage), ([key]) => key);
  const stories = items.map((item, place) => {
    const story = storyOf(stage, item, place);
    const told = (links.get(item.key) ?? []).map(([, step]) => step);
    return { ...story, steps: [...story.steps, ...told].toSorted(byTime) };
  });
  return stage.tell('configuration-item', stories);
};
