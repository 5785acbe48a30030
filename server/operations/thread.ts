import { z } from 'zod';
import { fieldPermission, type RecordType } from '../../derive/registry.ts';
import { type Strand, strandsOf } from '../../derive/thread.ts';
import type { Bead, LeftOut, Strands, ThreadJson, Tie } from '../../derive/thread.types.ts';
import { type Doing, doings, type Knot } from '../../derive/thread-health.ts';
import { lookedAt, mostTold, threadSql, type Way } from '../../derive/thread-sql.ts';
import type { Category } from '../../kernel/lifecycle.ts';
import { decide } from '../../kernel/permission.ts';
import { parameters } from '../database/database.ts';
import type { Call } from './call.ts';
import { load } from './load.ts';
import { parseShape } from './parse.ts';
import { tellAll } from './tell.ts';
import { visibleHeaders } from './visible.ts';

const whole = (least: number, most: number) => z.coerce.number().int().min(least).max(most);
const shape = z.strictObject({
  direction: z.enum(['up', 'down', 'both']).default('both'),
  depth: whole(1, 10).optional(),
  each: whole(1, 50).default(8),
});

/** An objective is rarely more than six steps above; below, three show what one looks after. */
const usualDepth: Readonly<Record<Way, number>> = { up: 6, down: 3 };

type Row = {
  readonly way: Way;
  readonly id: string;
  readonly type: string;
  readonly depth: number;
  readonly bead: string | null;
  readonly kind: string | null;
  readonly direction: 'out' | 'in' | null;
  readonly among: number;
  readonly number: string;
  readonly title: string;
  readonly state: string | null;
  readonly category: Category;
  readonly due: string | null;
  readonly archived_at: string | null;
};

/** References that the actor may read on every record; one that is read on some only is not followed, as nothing is filtered by it. */
const readable = (call: Call): readonly Strand[] =>
  strandsOf(call.house.registry).filter(
    ({ type, lines, entry }) => decide(fieldPermission(type, lines?.name ?? entry.name, 'read'), call.actor) === true,
  );

async function walk(call: Call, start: string, ways: readonly Way[], depth: Record<Way, number>, each: number) {
  const { add, values } = parameters();
  const plan = { kinds: [...call.house.registry.linkKinds.values()], strands: readable(call), depth, each };
  const from = add(start, 'uuid');
  const sql = threadSql(plan, ways, from, visibleHeaders(call, 'r', add), add);
  return call.executor.run<Row>(sql, values);
}

const tieOf = (call: Call, { bead, kind, direction }: Row): readonly Tie[] => {
  if (!bead || !kind) return [];
  const words = call.house.registry.linkKinds.get(kind)?.words;
  const said = words?.[call.actor.language] ?? words?.['en'];
  return [{ bead, kind, words: (direction === 'out' ? said?.forward : said?.backward) ?? kind }];
};

type Header = Omit<Row, 'bead' | 'kind' | 'direction' | 'among' | 'way'> & { readonly ties: readonly Tie[] };

/** Rows tie by tie → each record once, at its shortest way from the start. A tie that leads back to where one came from is none. */
const beadsOf = (call: Call, rows: readonly Row[]): readonly Header[] => {
  const found = new Map<string, Row & { readonly ties: readonly Tie[] }>();
  for (const row of rows) {
    const known = found.get(row.id);
    const nearer = row.bead === null || (found.get(row.bead)?.depth ?? 0) <= (known?.depth ?? row.depth);
    const ties = (known?.ties ?? []).concat(nearer ? tieOf(call, row) : []);
    const once = ties.filter(
      (tie, at) =>
        ties.findIndex(({ bead, kind, words }) => bead === tie.bead && kind === tie.kind && words === tie.words) === at,
    );
    found.set(row.id, { ...(known ?? row), ties: once });
  }
  return [...found.values()];
};

const leftOut = (call: Call, rows: readonly Row[], each: number): readonly LeftOut[] => {
  const seen = new Set<string>();
  return rows.flatMap((row) => {
    const [tie] = tieOf(call, row);
    const key = `${row.bead} ${row.kind} ${row.direction}`;
    if (!tie || row.among <= each || seen.has(key)) return [];
    seen.add(key);
    return [{ ...tie, shown: each, of: row.among, atLeast: row.among >= lookedAt }];
  });
};

const knotOf = ({ id, category, due, archived_at, ties }: Header): Knot => ({
  id,
  category,
  archived: archived_at !== null,
  due,
  ties,
});

/** The way up turned round: each hangs on what it is for, so that what hurts it is told there. */
const towards = (headers: readonly Header[]): readonly Knot[] =>
  headers.map((header) => ({
    ...knotOf(header),
    ties: headers.flatMap(({ id, ties }) =>
      ties.filter(({ bead }) => bead === header.id).map(({ kind }) => ({ bead: id, kind })),
    ),
  }));

/** Of what lies above only one way down to here is known: how much of it is done and what it costs is its own thread's to tell. */
const alone = (doing: Doing | undefined): Doing | undefined => doing && { ...doing, progress: null, cost: [] };

const beadJson = (header: Header, doing: Doing | undefined): Bead => ({
  id: header.id,
  type: header.type,
  number: header.number,
  title: header.title,
  state: header.state,
  category: header.category,
  archived: header.archived_at !== null,
  depth: header.depth,
  ties: header.ties,
  health: doing?.health ?? 'well',
  reasons: doing?.reasons ?? [],
  figures: doing?.figures ?? [],
  progress: doing?.progress ?? null,
  cost: doing?.cost ?? [],
});

/**
 * What a record is for, up to the objective, and what it rests on, with how all of it is doing; within what the actor may see.
 * What lies above is told by itself and by what of it is on the way: what else it rests on is its own thread.
 */
export async function thread(
  call: Call,
  type: RecordType,
  key: string,
  query: Readonly<Record<string, string>>,
): Promise<ThreadJson> {
  const { direction, depth, each } = parseShape(shape, query);
  const { stored } = await load(call, type, key);
  const ways: readonly Way[] = direction === 'both' ? ['up', 'down'] : [direction];
  const depths = { up: depth ?? usualDepth.up, down: depth ?? usualDepth.down };
  const rows = await walk(call, stored.id, ways, depths, each);
  const all = beadsOf(
    call,
    rows.filter(({ depth: at }) => at === 0),
  );
  const [start] = all;
  if (!start) throw new Error(`${stored.number} has no header.`);
  const headers = (way: Way): readonly Header[] =>
    beadsOf(call, rows.filter((row) => row.way === way).slice(0, mostTold));
  const own = await tellAll(
    call,
    beadsOf(call, rows).map((header) => ({ ...knotOf(header), type: header.type })),
  );
  const { linkKinds } = call.house.registry;
  const down = doings(headers('down').map(knotOf), linkKinds, own, call.actor.language);
  const mine = down.get(stored.id);
  const known = mine ? new Map([...own, [stored.id, { ...mine, cost: null }] as const]) : own;
  const up = doings(towards(headers('up')), linkKinds, known, call.actor.language);
  const strands = (way: Way): Strands => {
    const beads = headers(way).filter(({ id }) => id !== stored.id);
    const told = rows.filter((row) => row.way === way);
    return {
      beads: beads.map((header) => beadJson(header, way === 'down' ? down.get(header.id) : alone(up.get(header.id)))),
      leftOut: leftOut(call, told, each),
      goesOn: beads.some(({ depth: at }) => at === depths[way]),
      tooMany: told.length > mostTold,
    };
  };
  return {
    record: beadJson(start, down.get(stored.id) ?? up.get(stored.id)),
    depth: Math.max(...ways.map((way) => depths[way])),
    ...(ways.includes('up') && { up: strands('up') }),
    ...(ways.includes('down') && { down: strands('down') }),
  };
}
