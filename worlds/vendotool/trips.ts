import type { Stage } from './stage.ts';

type Trip = {
  readonly order: string;
  readonly who: string;
  readonly on: number;
  readonly from: string;
  readonly until: string;
  /** When they set off, arrived and left; nothing yet of what is ahead. */
  readonly times?: readonly [string, string, string];
  readonly outcome?: 'done' | 'part-missing';
  readonly findings?: string;
  readonly sequence?: number;
  readonly distance?: number;
};

const trips: readonly Trip[] = [
  {
    order: 'visit-1',
    who: 'henrik',
    on: 22,
    from: '10:00',
    until: '12:00',
    times: ['06:10', '10:05', '10:40'],
    outcome: 'part-missing',
    findings: 'The belt is worn. None in the van, although stock said one.',
    distance: 784,
  },
  {
    order: 'visit-1',
    who: 'henrik',
    on: 20,
    from: '10:00',
    until: '12:00',
    times: ['06:20', '10:10', '11:20'],
    outcome: 'done',
    findings: 'Belt and rollers changed, fifty test pages.',
    sequence: 2,
    distance: 784,
  },
  {
    order: 'visit-2',
    who: 'zofia',
    on: 8,
    from: '06:00',
    until: '09:00',
    times: ['05:20', '06:00', '08:40'],
    outcome: 'done',
    findings: 'Cleaned, light barriers set, E-41 did not come again.',
    distance: 74,
  },
  { order: 'visit-3', who: 'henrik', on: -1, from: '09:00', until: '10:00' },
  { order: 'visit-4', who: 'zofia', on: -2, from: '08:00', until: '14:00' },
];

async function travel(stage: Stage): Promise<void> {
  const { calendar } = stage;
  for (const [at, { order, who, on, from, until, times, outcome, findings, sequence, distance }] of trips.entries()) {
    const name = `trip-${at + 1}`;
    const input = {
      workOrder: stage.id(order),
      team: stage.id('field'),
      assignee: stage.id(who),
      appointmentStartAt: calendar.planned(-on, from),
      appointmentEndAt: calendar.planned(-on, until),
      ...(sequence && { sequence }),
    };
    await stage.make(name, 'visit', input, { at: calendar.at(Math.max(on + 1, 1), '15:00') });
    if (!times) continue;
    const when = (step: number) => ({ at: calendar.at(on, times[step] ?? '09:00'), by: who });
    await stage.move(name, 'travel', {}, when(0));
    await stage.move(name, 'arrive', {}, when(1));
    await stage.move(name, 'finish', { outcome, findings, distance }, when(2));
  }
}

const parts = [
  { key: 'part-belt', name: 'Transfer belt, ward printers', partNumber: 'LX-TB-4410', price: '118.00', minimum: 2 },
  { key: 'part-cutter', name: 'Cutter, till printers', partNumber: 'TP-CU-20', price: '24.50', minimum: 4 },
  { key: 'part-mount', name: 'Wall mount for tablets', partNumber: 'WM-10-H', price: '39.90', minimum: 8 },
  {
    key: 'part-tablet',
    name: 'Rugged tablet 10, exchange device',
    partNumber: 'RT-10-X',
    price: '640.00',
    minimum: 2,
    serialTracked: true,
  },
] as const;

/** What lies where: part, place, how many, and how many of those are promised. */
const stocks = [
  ['part-belt', 'leipzig', 6, 0],
  ['part-belt', 'henrik', 1, 0],
  ['part-cutter', 'leipzig', 3, 0],
  ['part-cutter', 'zofia', 4, 1],
  ['part-mount', 'leipzig', 24, 8],
  ['part-tablet', 'leipzig', 3, 1],
] as const;

async function store(stage: Stage): Promise<void> {
  const { calendar } = stage;
  for (const { key, price, ...fields } of parts) {
    const input = { ...fields, price: { amount: price, currency: 'EUR' } };
    await stage.make(key, 'part', input, { at: calendar.at(120, '08:20'), by: 'beate' });
  }
  for (const [at, [part, place, onHand, reserved]] of stocks.entries()) {
    const where = place === 'leipzig' ? { site: stage.id(place) } : { keeper: stage.id(place), minimum: 1 };
    const name = `stock-${at + 1}`;
    const input = { part: stage.id(part), ...where, onHand: onHand + 2 };
    await stage.make(name, 'stock', input, { at: calendar.at(119, '08:20'), by: 'beate' });
    const counted = { onHand, reserved, countedOn: calendar.day(15) };
    await stage.change(name, counted, { at: calendar.at(15, '16:30'), by: 'beate' });
  }
}

/** Each trip of the field service, and what lies in its store and vans. */
export async function drive(stage: Stage): Promise<void> {
  await travel(stage);
  await store(stage);
}
