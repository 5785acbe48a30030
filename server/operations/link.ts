import { z } from 'zod';
import { stateLabel } from '../../derive/labels.ts';
import { type RecordType, typeNamed } from '../../derive/registry.ts';
import { rowFacts, type Stored } from '../../derive/row.ts';
import { isId } from '../../fields/reference/reference.field.ts';
import { unfinished } from '../../kernel/lifecycle.ts';
import type { LinkKind } from '../../kernel/link.ts';
import { Refusal, refuseField } from '../../kernel/refusal.ts';
import { parameters } from '../database/database.ts';
import { newId } from '../database/identifier.ts';
import { allow, mayDo } from './allow.ts';
import { byOf, type Call, together } from './call.ts';
import { fetchRow, load } from './load.ts';
import { note } from './note.ts';
import { parseShape } from './parse.ts';
import { visibleHeaders } from './visible.ts';

const shape = z.strictObject({
  kind: z.string().max(60),
  to: z.string('must be a number, as INC-7').min(1).max(60),
  direction: z.enum(['out', 'in']).default('out'),
  until: z.string().max(60).optional(),
});

export type LinkJson = {
  readonly id: string;
  readonly kind: string;
  readonly words: string;
  readonly direction: 'out' | 'in';
  /** Of a link that wakes: the state of the other that is waited for; null where it is to be finished. */
  readonly until: { readonly state: string; readonly label: string } | null;
  readonly other: {
    readonly id: string;
    readonly type: string;
    readonly number: string;
    readonly title: string;
    readonly state: string | null;
    readonly category: string;
  };
};

/** What is waited for must be able to come, and not be there already: nothing would wake what waits for it. */
const refuseUntil = (call: Call, kind: LinkKind, { type, stored }: End, until: string | undefined): void => {
  if (!kind.wakes) {
    if (until === undefined) return;
    throw refuseField('until', 'wakes-nothing', `"${kind.name}" wakes nothing, so it waits for no state.`);
  }
  if (until !== undefined && !type.states.has(until))
    throw refuseField(
      'until',
      'unknown',
      `${type.plural} have no state "${until}"; there are ${[...type.states.keys()].join(', ')}.`,
    );
  const category = type.states.get(stored.state ?? '')?.category;
  if (stored.state === until || (category !== undefined && !unfinished.includes(category)))
    throw refuseField(
      'to',
      'reached',
      `${stored.number} is ${stateLabel(type, call.actor.language, stored.state)} already: nothing would wake what waits for it.`,
    );
};

type End = { readonly type: RecordType; readonly stored: Stored };

const kindNamed = (call: Call, name: string): LinkKind => {
  const kind = call.house.registry.linkKinds.get(name);
  if (!kind)
    throw refuseField(
      'kind',
      'unknown',
      `There is no kind of link "${name}"; there are ${[...call.house.registry.linkKinds.keys()].join(', ')}.`,
    );
  return kind;
};

const refuseEnds = (kind: LinkKind, from: End, to: End): void => {
  if (from.stored.id === to.stored.id) throw refuseField('to', 'itself', 'A record is not linked to itself.');
  for (const end of [from, to])
    if (!end.type.traits.has('linkable'))
      throw refuseField('to', 'not-linkable', `${end.type.plural} cannot be linked.`);
  if (kind.from && !kind.from.includes(from.type.name))
    throw refuseField('kind', 'from', `"${kind.name}" does not start from a ${from.type.name}.`);
  if (kind.to && !kind.to.includes(to.type.name))
    throw refuseField('to', 'to', `"${kind.name}" does not lead to a ${to.type.name}.`);
};

/** Which type a number or id is of, for somebody who may see it. */
async function endNamed(call: Call, key: string): Promise<End> {
  const [row] = await call.executor.run<{ id: string; type: string }>(
    `select id, type from record where ${isId(key) ? 'id' : 'number'} = $1 limit 1`,
    [isId(key) || key.toLowerCase() === key ? key : key.toUpperCase()],
  );
  const type = row ? call.house.registry.types.get(row.type) : undefined;
  const refusal = refuseField('to', 'not-found', `There is no record ${key.slice(0, 60)}, or you may not see it.`);
  if (!row || !type) throw refusal;
  const { stored } = await load(call, type, row.id).catch((error: unknown) =>
    Promise.reject(error instanceof Refusal ? refusal : error),
  );
  return { type, stored };
}

/** Nothing is a part of its own part: looked up under a lock, so that two people cannot close a circle together. */
async function refuseCircle(call: Call, kind: LinkKind, from: End, to: End): Promise<void> {
  await call.executor.run('select pg_advisory_xact_lock(hashtext($1))', [`links of the kind ${kind.name}`]);
  const above = await call.executor.run<{ id: string }>(
    `with recursive above as (
       select $1::uuid as id union select l.to_record from above a join link l on l.from_record = a.id and l.kind = $2
     ) select id from above`,
    [to.stored.id, kind.name],
  );
  if (above.some(({ id }) => id === from.stored.id))
    throw refuseField(
      'to',
      'circle',
      `${to.stored.number} stands below ${from.stored.number}: that would lead round in a circle.`,
    );
  const [other] = await call.executor.run<{ to: string }>(
    'select to_record as "to" from link where from_record = $1 and kind = $2 and to_record <> $3 limit 1',
    [from.stored.id, kind.name, to.stored.id],
  );
  if (other)
    throw new Refusal(
      'conflict',
      `${from.stored.number} has such a link already, and can have only one. Remove that first.`,
    );
}

/** The link that a verb makes from a record which the actor has been allowed to move. */
export async function tieTo(call: Call, type: RecordType, stored: Stored, kindName: string, to: string): Promise<void> {
  const kind = kindNamed(call, kindName);
  const [here, there]: [End, End] = [{ type, stored }, await endNamed(call, to)];
  refuseEnds(kind, here, there);
  await tie(call, kind, here, there);
}

/** Removes a record's links of this kind that start from it. */
export async function untie(call: Call, type: RecordType, stored: Stored, kind: string): Promise<void> {
  const rows = await call.executor.run<{ id: string; type: string }>(
    'delete from link l using record o where l.from_record = $1 and l.kind = $2 and o.id = l.to_record returning o.id, o.type',
    [stored.id, kind],
  );
  for (const row of rows) {
    const there = await fetchRow(call, typeNamed(call.house.registry, row.type), row.id);
    if (there)
      await noteEnds(
        call,
        'unlinked',
        kind,
        { type, stored },
        { type: typeNamed(call.house.registry, row.type), ...there },
      );
  }
}

/** Links two records that the actor may see; who may update the first may link it. */
export async function link(call: Call, type: RecordType, key: string, input: unknown): Promise<{ id: string }> {
  const given = parseShape(shape, input);
  const kind = kindNamed(call, given.kind);
  const here: End = { type, stored: (await load(call, type, key)).stored };
  allow(call, type, 'update', here.stored);
  const there = await endNamed(call, given.to);
  // A link that reads the same both ways is kept one way, so that it cannot be made twice.
  const forward = kind.symmetric ? here.stored.id < there.stored.id : given.direction === 'out';
  const [from, to] = forward ? [here, there] : [there, here];
  refuseEnds(kind, from, to);
  refuseUntil(call, kind, to, given.until);
  return together(call, (inside) => tie(inside, kind, from, to, given.until));
}

/** One of the ends was deleted since it was read. */
const goneMeanwhile = (error: unknown): Refusal | null =>
  (error as { readonly code?: string }).code === '23503'
    ? new Refusal('not-found', 'One of the two records has just been deleted.')
    : null;

async function tie(call: Call, kind: LinkKind, from: End, to: End, until?: string): Promise<{ id: string }> {
  if (kind.tree) await refuseCircle(call, kind, from, to);
  const id = newId();
  const rows = await call.executor
    .run<{ id: string }>(
      'insert into link (id, kind, from_record, to_record, by, at, until) values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing returning id',
      [id, kind.name, from.stored.id, to.stored.id, byOf(call.actor), call.now, until ?? null],
    )
    .catch((error: unknown) => Promise.reject(goneMeanwhile(error) ?? error));
  if (rows.length === 0)
    throw new Refusal('conflict', `${from.stored.number} is linked to ${to.stored.number} in this way already.`);
  await noteEnds(call, 'linked', kind.name, from, to);
  return { id };
}

async function noteEnds(call: Call, what: 'linked' | 'unlinked', kind: string, from: End, to: End): Promise<void> {
  // In the order of ids, so that two people linking the same pair the other way round cannot wait for each other.
  const ends = [
    { end: from, content: { link: { kind, record: to.stored.id, direction: 'out' as const } } },
    { end: to, content: { link: { kind, record: from.stored.id, direction: 'in' as const } } },
  ].sort((one, other) => (one.end.stored.id < other.end.stored.id ? -1 : 1));
  for (const { end, content } of ends) await note(call, end.type, end.stored.id, what, content);
}

/** Removes a link; whoever may update either end may. */
export async function unlink(call: Call, type: RecordType, key: string, id: string): Promise<void> {
  const { stored } = await load(call, type, key);
  const rows = isId(id)
    ? await call.executor.run<{ kind: string; from_record: string; to_record: string; other_type: string }>(
        'select l.kind, l.from_record, l.to_record, o.type as other_type from link l join record o on o.id = case when l.from_record = $2 then l.to_record else l.from_record end where l.id = $1 and (l.from_record = $2 or l.to_record = $2)',
        [id, stored.id],
      )
    : [];
  const [row] = rows;
  const otherType = row && typeNamed(call.house.registry, row.other_type);
  const none = new Refusal('not-found', 'There is no such link.');
  if (!row || !otherType) throw none;
  const otherId = row.from_record === stored.id ? row.to_record : row.from_record;
  const other = (await load(call, otherType, otherId).catch(() => Promise.reject(none))).stored;
  const able =
    mayDo(call, type, 'update', rowFacts(type, stored)) || mayDo(call, otherType, 'update', rowFacts(otherType, other));
  if (!able) allow(call, type, 'update', stored);
  const [here, there]: [End, End] = [
    { type, stored },
    { type: otherType, stored: other },
  ];
  await together(call, async (inside) => {
    await inside.executor.run('delete from link where id = $1', [id]);
    await noteEnds(
      inside,
      'unlinked',
      row.kind,
      row.from_record === stored.id ? here : there,
      row.from_record === stored.id ? there : here,
    );
  });
}

/** Links of a record to records that the actor may see. */
export async function links(call: Call, type: RecordType, key: string): Promise<{ items: readonly LinkJson[] }> {
  const { stored } = await load(call, type, key);
  const { add, values } = parameters();
  const me = add(stored.id, 'uuid');
  const rows = await call.executor.run<LinkRow>(
    `select l.id, l.kind, l.until, l.from_record = ${me} as out, r.id as other, r.type, r.number, r.title, r.state, r.category from link l join record r on r.id = case when l.from_record = ${me} then l.to_record else l.from_record end where (l.from_record = ${me} or l.to_record = ${me}) and ${visibleHeaders(call, 'r', add)} order by l.at limit 500`,
    values,
  );
  return { items: rows.map((row) => linkJson(call, row)) };
}

type LinkRow = {
  readonly id: string;
  readonly kind: string;
  readonly until: string | null;
  readonly out: boolean;
  readonly other: string;
  readonly type: string;
  readonly number: string;
  readonly title: string;
  readonly state: string | null;
  readonly category: string;
};

/** What is waited for is a state of the record at the end of the link, in its own words. */
const untilOf = ({ house, actor }: Call, { until, out, type }: LinkRow): LinkJson['until'] => {
  if (until === null) return null;
  const other = house.registry.types.get(type);
  return { state: until, label: out && other ? stateLabel(other, actor.language, until) : until };
};

const linkJson = (call: Call, row: LinkRow): LinkJson => {
  const kind = call.house.registry.linkKinds.get(row.kind);
  const words = kind?.words[call.actor.language] ?? kind?.words['en'];
  return {
    id: row.id,
    kind: row.kind,
    words: (row.out ? words?.forward : words?.backward) ?? row.kind,
    direction: row.out ? 'out' : 'in',
    until: untilOf(call, row),
    other: {
      id: row.other,
      type: row.type,
      number: row.number,
      title: row.title,
      state: row.state,
      category: row.category,
    },
  };
};
