import type { ReadingJson, ReadingsJson } from '../../derive/figures.ts';
import type { RecordType } from '../../derive/registry.ts';
import { typeNamed } from '../../derive/registry.ts';
import { storedFrom } from '../../derive/row.ts';
import type { Figure, Measured } from '../../kernel/figure.ts';
import type { Period } from '../../methods/measuring/periods.ts';
import { stands } from '../../methods/measuring/standing.ts';
import type { Calendar } from '../../methods/working-time/calendar.ts';
import type { Stretch } from '../../methods/working-time/timeline.ts';
import { WorkingTime } from '../../methods/working-time/working-time.ts';
import { wholeRow } from '../clocks/books.ts';
import type { Executor } from '../database/database.ts';
import type { Call } from '../operations/call.ts';
import { fetchRow, linesColumns } from '../operations/load.ts';
import { titles } from '../operations/present.ts';
import { type FigureCell, figureSql } from './figure-sql.ts';
import { follow } from './follow.ts';
import { periodsAsked, type Read, readMeasure } from './reading-asked.ts';
import { apartOf, digestOf, type Kept, keep, kept, keyOf, type Told, whole } from './reading-store.ts';

/** Milliseconds that an answer waits for what happened just now to be counted. */
const patience = 1_000;
/** Values that a figure is told apart by; those with the fewest cases are left out. */
const mostGroups = 50;

/** The working time of a calendar within two moments, when one is named. */
async function openings(
  call: Call,
  { calendar }: Figure,
  periods: readonly Period[],
): Promise<readonly Stretch[] | null> {
  const reading = call.house.registry.readings.get('working-time');
  if (!calendar || !reading) return null;
  const type = typeNamed(call.house.registry, reading.record);
  const found = await fetchRow(call, type, calendar);
  if (!found) return null;
  const time = new WorkingTime(reading.read(wholeRow(found.stored)) as Calendar);
  const [from, until] = [periods[0]?.from, periods.at(-1)?.until].map((at) => Date.parse(at ?? '') / 1000);
  return time.stretches(from ?? 0, until ?? 0);
}

/** Goes through much and answers little: room to sort in, and no time spent on compiling what runs once. */
const run = (call: Call, sql: string, values: readonly unknown[]): Promise<FigureCell[]> => {
  const inRoom = async (executor: Executor): Promise<FigureCell[]> => {
    await executor.run("set local work_mem = '64MB'");
    await executor.run('set local jit = off');
    return executor.run<FigureCell>(sql, values);
  };
  return call.inTransaction ? inRoom(call.executor) : call.database.transaction(inRoom);
};

/** Nothing counted is nothing; of nothing there is no average. */
const empty = ({ takes }: Figure): number | null => (takes === 'count' || takes === 'sum' ? 0 : null);

/** Computes a figure over periods that follow one another: of each the whole, and its groups. */
export async function compute(
  call: Call,
  { figure, zone }: Measured,
  periods: readonly Period[],
): Promise<readonly Told[]> {
  if (!figure || periods.length === 0) return [];
  const edges = [...periods.map(({ from }) => from), periods.at(-1)?.until ?? ''];
  const open = await openings(call, figure, periods);
  const { sql, values } = figureSql(call, figure, { edges, zone, now: call.now }, open);
  const cells = (await run(call, sql, values)).filter(({ place }) => place >= 1 && place <= periods.length);
  return periods.flatMap((period, at) => {
    const here = cells.filter(({ place }) => place === at + 1);
    const all = here.find((cell) => cell.whole);
    return [
      { period, apart: whole, value: all?.value ?? empty(figure), cases: all?.cases ?? 0 },
      ...here
        .filter((cell) => !cell.whole)
        .map(({ key, value, cases }) => ({ period, apart: apartOf(key), value, cases })),
    ];
  });
}

/** What was told by hand: of each period the last that was said. */
export const byHand = ({ told, zone }: Measured, periods: readonly Period[]): readonly Told[] =>
  periods.map((period) => {
    const last = told
      .filter(({ on }) => {
        const at = Temporal.PlainDate.from(on).toZonedDateTime(zone).startOfDay().toInstant().epochMilliseconds;
        return at >= Date.parse(period.from) && at < Date.parse(period.until);
      })
      .toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0))
      .at(-1);
    return { period, apart: whole, value: last?.value ?? null, cases: last?.cases ?? (last ? 1 : 0) };
  });

/** The figures of these periods: those that are over as they were kept, the others as of now. */
async function toldOf(
  call: Call,
  { stored, measured }: Read,
  periods: readonly Period[],
): Promise<{ told: readonly Told[]; readAt: ReadonlyMap<string, string> }> {
  if (!measured.figure) return { told: byHand(measured, periods), readAt: new Map() };
  const range = [periods[0]?.from ?? '', periods.at(-1)?.until ?? ''] as const;
  const before = await kept(call.executor, stored.id, digestOf(measured), range);
  const known = new Map(before.filter(({ apart }) => apart === whole).map((one) => [one.starts_at, one.read_at]));
  const first = periods.findIndex(({ from }) => !known.has(from));
  const fresh = first < 0 ? [] : await compute(call, measured, periods.slice(first));
  return {
    told: [...before.map(toTold(periods)), ...fresh.filter(({ period }) => !known.has(period.from))],
    readAt: known,
  };
}

const toTold =
  (periods: readonly Period[]) =>
  ({ starts_at, apart, value, cases }: Kept): Told => ({
    period: periods.find(({ from }) => from === starts_at) ?? { from: starts_at, until: starts_at },
    apart,
    value,
    cases,
  });

const readingOf = (measured: Measured, now: string, one: Told, readAt: string | undefined): ReadingJson => ({
  from: one.period.from,
  until: one.period.until,
  running: one.period.until > now,
  value: one.value,
  cases: one.cases,
  stands: stands(measured, one.value),
  readAt: readAt ?? null,
});

/** Groups with a figure for each period, those with the most cases first. */
async function groupsOf(
  call: Call,
  { figure }: Measured,
  told: readonly Told[],
  periods: readonly Period[],
): Promise<ReadingsJson['groups']> {
  const sums = new Map<string, number>();
  for (const { apart, cases } of told) if (apart !== whole) sums.set(apart, (sums.get(apart) ?? 0) + cases);
  const shown = [...sums].toSorted(([, one], [, other]) => other - one).slice(0, mostGroups);
  const entry = typeNamed(call.house.registry, figure?.records ?? '').fields.get(figure?.breakdown ?? '');
  const ids = entry?.to ? shown.flatMap(([apart]) => keyOf(apart) ?? []) : [];
  const names = await titles(call, ids);
  const byPlace = new Map(told.map((one) => [`${one.period.from} ${one.apart}`, one]));
  return shown.map(([apart]) => {
    const cells = periods.map(({ from }) => byPlace.get(`${from} ${apart}`));
    const key = keyOf(apart);
    return {
      key,
      label: names[key ?? '']?.title ?? key ?? '',
      values: cells.map((cell) => cell?.value ?? null),
      cases: cells.map((cell) => cell?.cases ?? 0),
    };
  });
}

type Query = { readonly from?: string | undefined; readonly until?: string | undefined };

/** A measure's figures by period, against its target: what is over as it was read, what runs as of now. */
export async function readings(call: Call, type: RecordType, key: string, query: Query): Promise<ReadingsJson> {
  const read = await readMeasure(call, type, key);
  const { stored, measured } = read;
  const periods = periodsAsked(measured, query, call.now);
  const complete = measured.figure ? await follow(call.database, call.house.registry, patience) : true;
  const { told, readAt } = await toldOf(call, read, periods);
  const [title] = Object.values(await titles(call, [stored.id]));
  const wholes = new Map(told.filter(({ apart }) => apart === whole).map((one) => [one.period.from, one]));
  return {
    measure: { id: stored.id, number: stored.number, title: title?.title ?? '' },
    period: measured.period,
    zone: measured.zone,
    unit: measured.unit,
    currency: measured.currency,
    aim: measured.aim,
    target: measured.target,
    tolerance: measured.tolerance,
    readings: periods.flatMap(({ from }) => {
      const one = wholes.get(from);
      return one ? [readingOf(measured, call.now, one, readAt.get(from))] : [];
    }),
    breakdown: measured.figure?.breakdown ?? null,
    groups: measured.figure?.breakdown ? await groupsOf(call, measured, told, periods) : [],
    records: measured.figure?.records ?? null,
    complete,
  };
}

/** Reads the periods that are over anew, from one on, and keeps what they come to now. */
export async function readAnew(call: Call, { stored, measured }: Read, periods: readonly Period[]): Promise<void> {
  const over = periods.filter(({ until }) => until <= call.now);
  const told = await compute(call, measured, over);
  await call.database.transaction((executor) => keep(executor, stored.id, digestOf(measured), told, call.now));
}

/** Every measure of a type that is in use, whoever asks. */
export async function measuresInUse(call: Call): Promise<readonly Read[]> {
  const reading = call.house.registry.readings.get('figure');
  if (!reading) return [];
  const type = typeNamed(call.house.registry, reading.record);
  const rows = await call.executor.run<Record<string, unknown>>(
    `select ${['t.*', ...linesColumns(type)].join(', ')} from "${type.table}" t where t.state = any($1::text[]) and t.archived_at is null`,
    [reading.states],
  );
  return rows.map((row) => {
    const stored = storedFrom(type, row);
    return { stored, measured: reading.read(wholeRow(stored)) as Measured };
  });
}
