import { eventName } from '../../derive/activity.ts';
import { type RecordType, targetOf } from '../../derive/registry.ts';
import { type Retold, retell, type Story } from '../../derive/replay.ts';
import {
  categoryOf,
  cellsOf,
  fieldValue,
  headerValue,
  linesHolding,
  type Stored,
  writtenFields,
} from '../../derive/row.ts';
import { searchWords } from '../../derive/search-document.ts';
import type { Fact, Facts } from '../../kernel/fact.ts';
import type { Column } from '../../kernel/field.ts';
import { newId } from '../database/identifier.ts';
import { type Call, together } from './call.ts';
import { blank } from './create.ts';
import { chainStart, seal } from './seal.ts';

/** What became of a batch. */
export type Replayed = {
  readonly created: number;
  readonly known: readonly string[];
  readonly entries: number;
  readonly remarks: readonly { readonly sourceKey: string; readonly remark: string }[];
};

export type ReplayOptions = {
  /** Whether rules decide what the story does not state: true for a script, false for a log whose values are the truth. */
  readonly decide: boolean;
};

type Cells = Record<string, unknown>;

const bytes = (value: Uint8Array): string => `\\x${Buffer.from(value).toString('hex')}`;

/** Rows as JSON into a table: one statement, however many rows. */
async function insertRows(
  call: Call,
  table: string,
  columns: readonly Column[],
  rows: readonly Cells[],
  more = '',
): Promise<void> {
  if (rows.length === 0) return;
  const names = columns.map(({ name }) => `"${name}"`).join(', ');
  const shape = columns.map(({ name, type }) => `"${name}" ${type === 'bytea' ? 'text' : type}`).join(', ');
  const values = columns.map(({ name, type }) => (type === 'bytea' ? `x."${name}"::bytea` : `x."${name}"`)).join(', ');
  await call.executor.run(
    `insert into ${table} (${names}) select ${values} from jsonb_to_recordset($1::jsonb) as x(${shape})${more}`,
    [JSON.stringify(rows)],
  );
}

const columns = (text: string): readonly Column[] =>
  text.split(',').map((part) => {
    const [name = '', type = ''] = part.trim().split(' ');
    return { name, type };
  });

const headColumns = columns(
  'id uuid, type text, number text, title text, state text, category text, requester uuid, assignee uuid, team uuid, organisation uuid, due timestamptz, readers uuid[], version int, created_at timestamptz, updated_at timestamptz',
);
const activityColumns = columns(
  'id uuid, record uuid, type text, seq int, what text, visibility text, by uuid, happened_at timestamptz, recorded_at timestamptz, channel text, direction text, side text, history boolean, content jsonb, salt bytea, digest bytea, hash bytea',
);
const outboxColumns = columns(
  'event uuid, name text, type text, record uuid, by uuid, at timestamptz, history boolean, content jsonb',
);
const baseColumns = columns(
  'id uuid, number text, version int, chain bytea, readers uuid[], source text, source_key text, created_at timestamptz, created_by uuid, updated_at timestamptz, updated_by uuid, state_at timestamptz',
);

const headRow = (type: RecordType, stored: Stored): Cells => ({
  id: stored.id,
  type: type.name,
  number: stored.number,
  title: headerValue(type, stored, 'title') ?? '',
  state: stored.state,
  category: categoryOf(type, stored.state),
  requester: headerValue(type, stored, 'requester'),
  assignee: headerValue(type, stored, 'assignee'),
  team: headerValue(type, stored, 'team'),
  organisation: headerValue(type, stored, 'organisation'),
  due: headerValue(type, stored, 'due'),
  readers: stored.readers,
  version: stored.version,
  created_at: stored.createdAt,
  updated_at: stored.updatedAt,
});

const ownRow = (type: RecordType, stored: Stored, chain: Uint8Array): Cells => {
  const row: Cells = {
    id: stored.id,
    number: stored.number,
    version: stored.version,
    chain: bytes(chain),
    readers: stored.readers,
    source: stored.source,
    source_key: stored.sourceKey,
    created_at: stored.createdAt,
    created_by: stored.createdBy,
    updated_at: stored.updatedAt,
    updated_by: stored.updatedBy,
    state_at: stored.stateAt,
    state: stored.state,
    variant: stored.variant,
  };
  for (const entry of writtenFields(type)) {
    const cells = cellsOf(entry, stored.values[entry.name]);
    entry.columns.forEach((column, at) => {
      row[column.name] = cells[at] ?? null;
    });
  }
  return row;
};

type Chained = { readonly chain: Uint8Array; readonly activity: readonly Cells[]; readonly outbox: readonly Cells[] };

const chained = (call: Call, type: RecordType, { stored, entries }: Retold): Chained => {
  let chain: Uint8Array = chainStart;
  const activity: Cells[] = [];
  const outbox: Cells[] = [];
  entries.forEach((entry, at) => {
    const hashed = seal(chain, stored.id, at + 1, entry);
    chain = hashed.hash;
    const { happenedAt, ...rest } = entry;
    activity.push({
      id: newId(),
      record: stored.id,
      type: type.name,
      seq: at + 1,
      ...rest,
      happened_at: happenedAt,
      recorded_at: call.now,
      salt: bytes(hashed.salt),
      digest: bytes(hashed.digest),
      hash: bytes(hashed.hash),
    });
    outbox.push({
      event: newId(),
      name: eventName(type.name, entry),
      type: type.name,
      record: stored.id,
      by: entry.by,
      at: happenedAt,
      history: true,
      content: { what: entry.what, visibility: entry.visibility, ...entry.content },
    });
  });
  return { chain, activity, outbox };
};

const weighted = ['a', 'b', 'c', 'd']
  .flatMap((weight) =>
    ['plain', 'en', 'de'].map(
      (language) => `setweight(to_tsvector('reeve_${language}', coalesce(x.${weight}, '')), '${weight.toUpperCase()}')`,
    ),
  )
  .join(' || ');

const insertWords = (call: Call, type: RecordType, stored: readonly Stored[]): Promise<unknown> => {
  const rows = stored.map((each) => {
    const words = searchWords(type, each);
    return { record: each.id, a: words.A || null, b: words.B || null, c: words.C || null, d: words.D || null };
  });
  return call.executor.run(
    `insert into search_document (record, words) select x.record, ${weighted} from jsonb_to_recordset($1::jsonb) as x(record uuid, a text, b text, c text, d text)`,
    [JSON.stringify(rows)],
  );
};

const insertLines = async (call: Call, type: RecordType, stored: readonly Stored[]): Promise<void> => {
  for (const lines of type.lines.values()) {
    const rows = stored.flatMap((each) =>
      (each.lines[lines.name] ?? []).map((line, place) => {
        const row: Cells = { id: line.id, owner: each.id, place };
        for (const entry of lines.fields.values())
          entry.columns.forEach((column, at) => {
            row[column.name] = cellsOf(entry, line[entry.name])[at] ?? null;
          });
        return row;
      }),
    );
    await insertRows(
      call,
      `"${lines.table}"`,
      [...columns('id uuid, owner uuid, place int'), ...[...lines.fields.values()].flatMap((entry) => entry.columns)],
      rows,
    );
  }
};

const number = async (call: Call, type: RecordType, retold: readonly Retold[]): Promise<readonly Retold[]> => {
  const missing = retold.filter(({ stored }) => stored.number === '').length;
  if (missing === 0) return retold;
  const rows = await call.executor.run<{ n: number }>(
    `select nextval('"${type.table}_number"') as n from generate_series(1, $1)`,
    [missing],
  );
  const numbers = rows.map(({ n }) => `${type.prefix}-${n}`);
  return retold.map((each) =>
    each.stored.number === '' ? { ...each, stored: { ...each.stored, number: numbers.shift() ?? '' } } : each,
  );
};

/** Values behind references that rules want, fetched once for the batch. */
async function behindFacts(
  call: Call,
  type: RecordType,
  stories: readonly Story[],
): Promise<(facts: Facts, stored: Stored) => Readonly<Record<string, unknown>>> {
  const wanted = type.rules
    .flatMap(({ rule }) => Object.values(rule.facts))
    .filter((fact): fact is Fact & { from: 'behind' } => fact.from === 'behind');
  const known = new Map<string, unknown>();
  for (const fact of wanted) {
    const target = targetOf(call.house.registry, type.fields.get(fact.reference));
    const ids = [
      ...new Set(
        stories
          .flatMap(({ steps }) => steps.map((step) => step.values?.[fact.reference]))
          .filter((id): id is string => typeof id === 'string'),
      ),
    ];
    const rows = await call.executor.run<{ id: string; value: unknown }>(
      `select id, ${target.fields.get(fact.field)?.column} as value from "${target.table}" where id = any($1::uuid[])`,
      [ids],
    );
    for (const row of rows) known.set(`${fact.reference} ${fact.field} ${row.id}`, row.value);
  }
  const value = (fact: Fact, stored: Stored): unknown => {
    if (fact.from === 'own' || fact.from === 'base') return fieldValue(stored, fact.field);
    if (fact.from === 'lines') return linesHolding(stored, fact.lines, fact.where);
    if (fact.from === 'setting') return call.house.settings.get(fact.name);
    if (fact.from === 'behind')
      return known.get(`${fact.reference} ${fact.field} ${String(stored.values[fact.reference])}`) ?? null;
    return fact.from === 'links' ? 0 : null;
  };
  return (facts, stored) =>
    Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, value(fact, stored)]));
}

const knownKeys = async (call: Call, type: RecordType, stories: readonly Story[]): Promise<ReadonlySet<string>> => {
  const rows = await call.executor.run<{ key: string }>(
    `select t.source || ' ' || t.source_key as key from "${type.table}" t join unnest($1::text[], $2::text[]) as s(source, source_key) on t.source = s.source and t.source_key = s.source_key`,
    [stories.map(({ source }) => source), stories.map(({ sourceKey }) => sourceKey)],
  );
  return new Set(rows.map(({ key }) => key));
};

/**
 * Tells the stories of many records at once, in one transaction: the same entries, chain, search document and events as if
 * each step had been an operation, at the original moments. Stories whose source key is here already are left out and named.
 */
export async function replay(
  call: Call,
  type: RecordType,
  stories: readonly Story[],
  options: ReplayOptions,
): Promise<Replayed> {
  return together({ ...call, history: true }, async (inside) => {
    const known = await knownKeys(inside, type, stories);
    const fresh = stories.filter(({ source, sourceKey }) => !known.has(`${source} ${sourceKey}`));
    const facts = options.decide ? await behindFacts(inside, type, fresh) : () => ({});
    const told = fresh.map((story) =>
      retell(type, blank({ ...inside, now: story.steps[0]?.at ?? inside.now }, type, story.variant ?? null), story, {
        decide: options.decide,
        facts,
      }),
    );
    const retold = await number(inside, type, told);
    const chains = retold.map((each) => chained(inside, type, each));
    const stored = retold.map((each) => each.stored);
    const state = [
      ...(type.lifecycle ? columns('state text') : []),
      ...(type.variants.length > 0 ? columns('variant text') : []),
    ];
    await insertRows(
      inside,
      'record',
      headColumns,
      stored.map((each) => headRow(type, each)),
    );
    await insertRows(
      inside,
      `"${type.table}"`,
      [...baseColumns, ...state, ...writtenFields(type).flatMap((entry) => entry.columns)],
      stored.map((each, at) => ownRow(type, each, chains[at]?.chain ?? chainStart)),
    );
    await insertLines(inside, type, stored);
    await insertRows(
      inside,
      'activity',
      activityColumns,
      chains.flatMap(({ activity }) => activity),
    );
    await insertRows(
      inside,
      'outbox',
      outboxColumns,
      chains.flatMap(({ outbox }) => outbox),
    );
    await insertWords(inside, type, stored);
    return {
      created: fresh.length,
      known: stories
        .filter(({ source, sourceKey }) => known.has(`${source} ${sourceKey}`))
        .map(({ sourceKey }) => sourceKey),
      entries: retold.reduce((sum, { entries }) => sum + entries.length, 0),
      remarks: retold.flatMap(({ stored: each, remarks }) =>
        remarks.map((remark) => ({ sourceKey: each.sourceKey ?? '', remark })),
      ),
    };
  });
}
