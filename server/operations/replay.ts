import { setImmediate as turn } from 'node:timers/promises';
import type { RecordType } from '../../derive/registry.ts';
import { type Retelling, type Retold, retell } from '../../derive/replay.ts';
import { cellsOf, type Stored, writtenFields } from '../../derive/row.ts';
import type { Noticed, Story } from '../../derive/story.ts';
import { type Call, together } from './call.ts';
import { blank } from './create.ts';
import { type Cells, columns, type Insertion, inOneStatement, type Prepared, rowsInto } from './insert-rows.ts';
import { nextNumbers, passNumbers } from './number-series.ts';
import { behindFacts } from './replay-facts.ts';
import { insertLinks } from './replay-links.ts';
import {
  activityColumns,
  baseColumns,
  type Chained,
  chained,
  headColumns,
  headRow,
  outboxColumns,
  ownRow,
} from './replay-rows.ts';
import { wordsInto } from './replay-words.ts';

/** What became of a batch. */
export type Replayed = {
  readonly created: number;
  readonly known: readonly string[];
  readonly entries: number;
  readonly remarks: readonly { readonly sourceKey: string; readonly kind: Noticed['kind']; readonly remark: string }[];
};

export type ReplayOptions = {
  /**
   * Whether defaults and rules fill in what the story does not state: true for a script, false for a log, whose values
   * are all there is.
   */
  readonly decide: boolean;
};

const keyOf = ({ source, sourceKey }: Story): string => `${source} ${sourceKey}`;

const linesInto = (type: RecordType, stored: readonly Stored[]): readonly Insertion[] =>
  [...type.lines.values()].map((lines) => {
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
    const own = [...lines.fields.values()].flatMap((entry) => entry.columns);
    return rowsInto(`"${lines.table}"`, [...columns('id uuid, owner uuid, place int'), ...own], rows);
  });

/** The stories with the numbers that they brought or are given here. */
const numbered = async (call: Call, type: RecordType, stories: readonly Story[]): Promise<readonly Story[]> => {
  await passNumbers(
    call,
    type,
    stories.map(({ number }) => number ?? undefined),
  );
  const missing = stories.filter(({ number }) => !number).length;
  if (missing === 0) return stories;
  const numbers = [...(await nextNumbers(call, type, missing))];
  return stories.map((story) => (story.number ? story : { ...story, number: numbers.shift() ?? null }));
};

const knownKeys = async (call: Call, type: RecordType, stories: readonly Story[]): Promise<ReadonlySet<string>> => {
  const rows = await call.executor.run<{ key: string }>(
    `select t.source || ' ' || t.source_key as key from "${type.table}" t join unnest($1::text[], $2::text[]) as s(source, source_key) on t.source = s.source and t.source_key = s.source_key`,
    [stories.map(({ source }) => source), stories.map(({ sourceKey }) => sourceKey)],
  );
  return new Set(rows.map(({ key }) => key));
};

const begun = (call: Call, type: RecordType, story: Story, { decide }: ReplayOptions): Stored => {
  const stored = blank({ ...call, now: story.steps[0]?.at ?? call.now }, type, story.variant ?? null);
  const nothing = Object.fromEntries(Object.keys(stored.values).map((name) => [name, null]));
  return decide ? stored : { ...stored, values: nothing };
};

/** One story as it would be written; a dry run stops here. */
export const tell = (
  call: Call,
  type: RecordType,
  story: Story,
  options: ReplayOptions,
  facts: Retelling['facts'],
): Retold => retell(type, begun(call, type, story, options), story, { decide: options.decide, facts });

/** A story told, with its entries in their chain. */
type Told = Retold & Chained;

const insertionOf = (type: RecordType, told: readonly Told[]): Prepared => {
  const stored = told.map((each) => each.stored);
  const state = [
    ...(type.lifecycle ? columns('state text') : []),
    ...(type.variants.length > 0 ? columns('variant text') : []),
  ];
  const own = [...baseColumns, ...state, ...writtenFields(type).flatMap((entry) => entry.columns)];
  const bodies = told.map(({ stored: each, chain }) => ownRow(type, each, chain));
  return inOneStatement([
    rowsInto(
      'record',
      headColumns,
      stored.map((each) => headRow(type, each)),
    ),
    rowsInto(`"${type.table}"`, own, bodies),
    ...linesInto(type, stored),
    rowsInto(
      'activity',
      activityColumns,
      told.flatMap(({ activity }) => activity),
    ),
    rowsInto(
      'outbox',
      outboxColumns,
      told.map(({ event }) => event),
    ),
    wordsInto(type, stored),
  ]);
};

/** Records to a statement, and stories told at a stretch. */
const atOnce = 100;
const atAStretch = 10;

/** Tells some, and lets others have their turn in between: what goes to the database meanwhile, and whoever asks something. */
async function toldInTurns(stories: readonly Story[], telling: (story: Story) => Told): Promise<readonly Told[]> {
  const told: Told[] = [];
  for (const story of stories) {
    told.push(telling(story));
    if (told.length % atAStretch === 0) await turn();
  }
  return told;
}

/** Tells and writes, some at a time: while the database writes those before, the next are told. */
async function tellAll(
  call: Call,
  type: RecordType,
  stories: readonly Story[],
  telling: (story: Story) => Told,
): Promise<Pick<Replayed, 'entries' | 'remarks'>> {
  let written: Promise<unknown> = Promise.resolve();
  let entries = 0;
  const remarks: Replayed['remarks'][number][] = [];
  for (let from = 0; from < stories.length; from += atOnce) {
    const told = await toldInTurns(stories.slice(from, from + atOnce), telling);
    const { text, values } = insertionOf(type, told);
    await written;
    written = call.executor.run(text, values);
    // It is waited for on the next round; should that one fail first, this failure is not the one to be told.
    written.catch(() => undefined);
    for (const { stored, entries: happened, remarks: noticed } of told) {
      entries += happened.length;
      for (const { kind, text: remark } of noticed) remarks.push({ sourceKey: stored.sourceKey ?? '', kind, remark });
    }
  }
  await written;
  return { entries, remarks };
}

/**
 * Tells the stories of many records at once, in one transaction: the same entries, chain and search document as if each
 * step had been an operation, at the original moments. The stream of events hears of each record once, as history: how it
 * stands in the end. Stories whose source key is here already are left out and named.
 */
export async function replay(
  call: Call,
  type: RecordType,
  stories: readonly Story[],
  options: ReplayOptions,
): Promise<Replayed> {
  return together({ ...call, history: true }, async (inside) => {
    const known = await knownKeys(inside, type, stories);
    const fresh = stories.filter((story) => !known.has(keyOf(story)));
    const facts = options.decide ? await behindFacts(inside, type, fresh) : () => ({});
    const told = await tellAll(inside, type, await numbered(inside, type, fresh), (story) => {
      const retold = tell(inside, type, story, options, facts);
      return { ...retold, ...chained(inside, type, retold) };
    });
    await insertLinks(inside, fresh);
    return {
      created: fresh.length,
      known: stories.filter((story) => known.has(keyOf(story))).map(({ sourceKey }) => sourceKey),
      ...told,
    };
  });
}
