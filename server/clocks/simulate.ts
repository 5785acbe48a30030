import { setImmediate } from 'node:timers/promises';
import { filterSql, ownColumns } from '../../derive/filter-sql.ts';
import type { Included } from '../../derive/meta.types.ts';
import type { RecordType } from '../../derive/registry.ts';
import type { Happening } from '../../methods/service-clock/condition.ts';
import type { Book } from '../../methods/service-level/book.ts';
import type { Commitment } from '../../methods/service-level/commitment.ts';
import { type Case, type Side, type Simulation, simulation } from '../../methods/service-level/simulate.ts';
import { type Month, Tally, type Total } from '../../methods/service-level/tally.ts';
import { parameters } from '../database/database.ts';
import { allow } from '../operations/allow.ts';
import type { Call } from '../operations/call.ts';
import { mayReadSomewhere, readFilter } from '../operations/list.ts';
import { load } from '../operations/load.ts';
import { visibleHeaders } from '../operations/visible.ts';
import { bookNow, wholeRow } from './books.ts';
import { seconds } from './happenings.ts';
import {
  type Asked,
  cursorOf,
  demandPromising,
  type Place,
  parseSimulation,
  replacedBy,
  replayedTypes,
} from './simulate-input.ts';
import { storiesOf } from './stories.ts';

const chunk = 50;
/** Others are let in after so many milliseconds of reckoning. */
const patience = 10;

type Opened = { readonly id: string; readonly at: string; readonly month: string };

/** The next records that were opened in the period and that the actor may read, in the order in which they were. */
async function nextOpened(call: Call, type: RecordType, asked: Asked, after: Place | null): Promise<readonly Opened[]> {
  const filter = readFilter(call, type);
  if (filter === false) return [];
  const { add, values } = parameters();
  const zone = add(call.actor.zone, 'text');
  const where = [
    `t.created_at >= ${add(asked.from, 'timestamp')} at time zone ${zone}`,
    `t.created_at < (${add(asked.until, 'timestamp')} + interval '1 day') at time zone ${zone}`,
    filterSql(filter, ownColumns(type, 't'), add),
    ...(after ? [`(t.created_at, t.id) > (${add(after.at, 'timestamptz')}, ${add(after.id, 'uuid')})`] : []),
  ];
  return call.executor.run<Opened>(
    `select t.id, t.created_at as at, to_char(t.created_at at time zone ${zone}, 'YYYY-MM') as month from "${type.table}" t
     where ${where.join(' and ')} order by t.created_at, t.id limit ${chunk}`,
    values,
  );
}

type Replayed = { readonly type: RecordType; readonly opened: Opened; readonly cases: readonly Case[] };

type Replay = { readonly call: Call; readonly asked: Asked; readonly simulate: Simulation; readonly now: number };

/** Those before the place are of types whose turn is over. */
const typesBehind = (types: readonly RecordType[], after: Place | null): readonly RecordType[] =>
  after
    ? types.slice(
        Math.max(
          0,
          types.findIndex(({ name }) => name === after.type),
        ),
      )
    : types;

/** Works out the holidays that all calendars need, a year at a time, so that the first replay of a process holds up nobody. */
async function prepareCalendars(book: Book, commitments: readonly Commitment[], asked: Asked): Promise<void> {
  const [first, last] = [asked.from, asked.until].map((day) => Number(day.slice(0, 4)));
  for (const calendar of new Set([...book.commitments, ...commitments].map((each) => each.calendar)))
    for (let year = (first ?? 0) - 1; year <= (last ?? 0) + 2; year += 1) {
      book.timeOf(calendar).prepare(year);
      await setImmediate();
    }
}

/** Every case of the period, record by record: as much at a time as memory hardly feels, and others are let in between. */
async function* replayed({ call, asked, simulate, now }: Replay): AsyncGenerator<Replayed> {
  let began = performance.now();
  for (const type of typesBehind(replayedTypes(call, asked), asked.after)) {
    let place = asked.after?.type === type.name ? asked.after : null;
    for (;;) {
      const opened = await nextOpened(call, type, asked, place);
      const ids = opened.map(({ id }) => id);
      const stories = new Map((await storiesOf(call.executor, type, ids)).map((story) => [story.record, story]));
      await setImmediate();
      began = performance.now();
      for (const each of opened) {
        if (performance.now() - began > patience) {
          await setImmediate();
          began = performance.now();
        }
        yield { type, opened: each, cases: simulate(stories.get(each.id)?.happenings ?? noStory, now) };
      }
      const last = opened.at(-1);
      if (!last || opened.length < chunk) break;
      place = { type: type.name, at: last.at, id: last.id };
    }
  }
}
const noStory: readonly Happening[] = [];

const commitmentJson = ({ id, agreement, within, priority, channel, calendar }: Commitment) => ({
  id,
  agreement,
  within,
  priority,
  channel,
  calendar,
});
const sideJson = (side: Side | null) =>
  side && { outcome: side.outcome, used: side.used, within: side.limit, commitment: commitmentJson(side.commitment) };

const changeJson = ({ type, opened }: Replayed, { before, after, ...rest }: Case, hidden: boolean) => ({
  record: opened.id,
  type: type.name,
  openedAt: opened.at,
  ...rest,
  priority: hidden ? null : rest.priority,
  before: sideJson(before),
  after: sideJson(after),
});
type ChangeJson = ReturnType<typeof changeJson>;

export type SimulationJson = {
  readonly from: string;
  readonly until: string;
  readonly now: string;
  /** Agreements in whose place it was put. */
  readonly instead: readonly string[];
  /** What it says of all cases; null on a further page of changes. */
  readonly sums: {
    readonly records: number;
    /** Not all of the period: `atMost` were replayed. */
    readonly cut: boolean;
    readonly totals: readonly Total[];
    readonly months: readonly Month[];
    /** Cases that change sides. */
    readonly changed: number;
  } | null;
  readonly changes: { readonly items: readonly ChangeJson[]; readonly next: string | null };
  readonly included: Included;
};

const changesSide = ({ before, after }: Case): boolean => (before?.outcome ?? null) !== (after?.outcome ?? null);

/** Adds up what is replayed, and keeps the first that change sides. */
class Findings {
  readonly tally = new Tally();
  readonly items: ChangeJson[] = [];
  #next: string | null = null;
  #last: Place | null = null;
  #shown = 0;
  records = 0;
  changed = 0;

  readonly #limit: number;
  readonly #hides: (type: RecordType) => boolean;

  constructor(limit: number, hides: (type: RecordType) => boolean) {
    this.#limit = limit;
    this.#hides = hides;
  }

  add(replay: Replayed): void {
    const { type, opened, cases } = replay;
    const hidden = this.#hides(type);
    this.records += 1;
    for (const each of cases) this.tally.add(opened.month, hidden ? { ...each, priority: null } : each);
    const changing = cases.filter(changesSide);
    this.changed += changing.length;
    if (changing.length > 0) this.#show(replay, changing, hidden);
  }

  #show(replay: Replayed, changing: readonly Case[], hidden: boolean): void {
    if (this.#shown === this.#limit) {
      this.#next ??= this.#last && cursorOf(this.#last);
      return;
    }
    this.#shown += 1;
    this.items.push(...changing.map((each) => changeJson(replay, each, hidden)));
    this.#last = { type: replay.type.name, at: replay.opened.at, id: replay.opened.id };
  }

  /** Where a next page goes on; null while there is nothing more to show. */
  get next(): string | null {
    return this.#next;
  }
}

/** What the answer names, as far as the actor may see it. */
async function named(call: Call, items: readonly ChangeJson[], instead: Iterable<string>): Promise<Included> {
  const sides = items.flatMap(({ record, before, after }) => [
    record,
    ...[before, after].flatMap((side) => [side?.commitment.agreement, side?.commitment.calendar]),
  ]);
  const ids = [...new Set([...sides, ...instead].filter((id) => typeof id === 'string'))];
  const { add, values } = parameters();
  const rows = await call.executor.run<{ id: string } & Included[string]>(
    `select r.id, r.type, r.number, r.title, r.state from record r where r.id = any(${add(ids, 'uuid[]')}) and ${visibleHeaders(call, 'r', add)}`,
    values,
  );
  return Object.fromEntries(rows.map(({ id, ...rest }) => [id, rest]));
}

/** Replays a past period under an agreement, proposed or past, beside what was in force. Nothing is written. */
export async function simulate(call: Call, type: RecordType, key: string, input: unknown): Promise<SimulationJson> {
  const reading = demandPromising(call, type);
  const asked = parseSimulation(input);
  const { stored } = await load(call, type, key);
  allow(call, type, 'update', stored);
  const instead = await replacedBy(call, type, stored.id, asked);
  const commitments = reading.read(wholeRow(stored)) as readonly Commitment[];
  const book = await bookNow(call.database, call.executor, call.house.registry);
  await prepareCalendars(book, commitments, asked);
  const now = seconds(call.now);
  const replay = { call, asked, now, simulate: simulation(book, { commitments, instead }) };
  const found = new Findings(asked.limit, (each) => !mayReadSomewhere(call, each)('priority'));
  let cut = false;
  for await (const each of replayed(replay)) {
    cut = found.records === asked.atMost;
    if (cut || (asked.after && found.next)) break;
    found.add(each);
  }
  const { records, changed, tally, items, next } = found;
  return {
    from: asked.from,
    until: asked.until,
    now: call.now,
    instead: [...instead].filter((id) => id !== stored.id),
    sums: asked.after ? null : { records, cut, totals: tally.totals(), months: tally.months(), changed },
    changes: { items, next },
    included: await named(call, items, instead),
  };
}
