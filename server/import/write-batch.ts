import type { RecordType } from '../../derive/registry.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { Call } from '../operations/call.ts';
import { refusalFrom } from '../operations/database-refusals.ts';
import { type Replayed, replay, tell } from '../operations/replay.ts';
import type { ToldGroup } from './history.ts';
import type { Run } from './run.ts';

/** What became of the stories of a batch: which are here now, which were before, which the database did not take. */
export type Written = {
  readonly created: ReadonlySet<string>;
  readonly known: ReadonlySet<string>;
  /** Known because this very import brought them: their rows stand apart in the file. */
  readonly apart: ReadonlySet<string>;
  readonly refused: ReadonlyMap<string, string>;
  readonly noticed: Replayed['remarks'];
};

const values = { decide: false };

/** Writes stories one by one, each behind a savepoint, after the database did not take them together. */
async function writeEach(
  call: Call,
  type: RecordType,
  told: readonly ToldGroup[],
): Promise<readonly [Replayed, Map<string, string>]> {
  const refused = new Map<string, string>();
  let sum: Replayed = { created: 0, known: [], entries: 0, remarks: [] };
  for (const { story } of told) {
    await call.executor.run('savepoint story');
    try {
      const one = await replay(call, type, [story], values);
      sum = {
        created: sum.created + one.created,
        known: [...sum.known, ...one.known],
        entries: sum.entries + one.entries,
        remarks: [...sum.remarks, ...one.remarks],
      };
      await call.executor.run('release savepoint story');
    } catch (error) {
      await call.executor.run('rollback to savepoint story');
      const refusal = refusalFrom(type, error);
      if (!(refusal instanceof Refusal)) throw error;
      refused.set(story.sourceKey, refusal.message);
    }
  }
  return [sum, refused];
}

async function writeAll(
  call: Call,
  type: RecordType,
  told: readonly ToldGroup[],
): Promise<readonly [Replayed, Map<string, string>]> {
  await call.executor.run('savepoint batch');
  try {
    const all = await replay(
      call,
      type,
      told.map(({ story }) => story),
      values,
    );
    await call.executor.run('release savepoint batch');
    return [all, new Map()];
  } catch (error) {
    if (!(refusalFrom(type, error) instanceof Refusal)) throw error;
    await call.executor.run('rollback to savepoint batch');
    return writeEach(call, type, told);
  }
}

/** Of the known, those whose id tells that they were made since the run began (RFC 9562: a version 7 id begins with its moment). */
async function madeSince(
  call: Call,
  type: RecordType,
  told: readonly ToldGroup[],
  known: readonly string[],
  run: Run,
): Promise<ReadonlySet<string>> {
  if (known.length === 0) return new Set();
  const rows = await call.executor.run<{ id: string; key: string }>(
    `select id, source_key as key from "${type.table}" where source = $1 and source_key = any($2::text[])`,
    [told[0]?.story.source ?? '', known],
  );
  const began = Date.parse(run.startedAt);
  return new Set(
    rows.filter(({ id }) => Number.parseInt(id.replace('-', '').slice(0, 12), 16) >= began).map(({ key }) => key),
  );
}

/** Writes the stories of a batch in the transaction of the call. */
export async function writeStories(
  call: Call,
  type: RecordType,
  told: readonly ToldGroup[],
  run: Run,
): Promise<Written> {
  const [all, refused] = await writeAll(call, type, told);
  const apart = await madeSince(call, type, told, all.known, run);
  const known = new Set(all.known.filter((key) => !apart.has(key)));
  const created = new Set(
    told.map(({ story }) => story.sourceKey).filter((key) => !refused.has(key) && !known.has(key) && !apart.has(key)),
  );
  return { created, known, apart, refused, noticed: all.remarks };
}

/** What writing would do, as far as it can be known without: the same telling, and a look at what is here. */
export async function writeNothing(call: Call, type: RecordType, told: readonly ToldGroup[]): Promise<Written> {
  const rows = await call.executor.run<{ key: string }>(
    `select source_key as key from "${type.table}" where source = $1 and source_key = any($2::text[])`,
    [told[0]?.story.source ?? '', told.map(({ story }) => story.sourceKey)],
  );
  const known = new Set(rows.map(({ key }) => key));
  const fresh = told.filter(({ story }) => !known.has(story.sourceKey));
  const noticed = fresh.flatMap(({ story }) =>
    tell(call, type, story, values, () => ({})).remarks.map(({ kind, text }) => ({
      sourceKey: story.sourceKey,
      kind,
      remark: text,
    })),
  );
  return {
    created: new Set(fresh.map(({ story }) => story.sourceKey)),
    known,
    apart: new Set(),
    refused: new Map(),
    noticed,
  };
}
