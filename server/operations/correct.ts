import { z } from 'zod';
import type { RecordType } from '../../derive/registry.ts';
import type { Stored } from '../../derive/row.ts';
import { momentFrom } from '../../fields/moment/moment.field.ts';
import { isId } from '../../fields/reference/reference.field.ts';
import type { ActivityContent } from '../../kernel/event.ts';
import { Refusal, refuseField } from '../../kernel/refusal.ts';
import { allow } from './allow.ts';
import { type Call, together } from './call.ts';
import { load } from './load.ts';
import { note } from './note.ts';
import { parseShape } from './parse.ts';

const shape = z.strictObject({
  at: z
    .string()
    .transform((text) => momentFrom(text) ?? '')
    .refine((text) => text !== '', 'must be a moment, as 2026-11-22T09:00:00Z'),
  reason: z.string('says why').trim().min(1, 'says why').max(1_000, 'is longer than 1,000 characters'),
});

type Row = {
  readonly id: string;
  readonly seq: number;
  readonly what: string;
  readonly at: string;
  readonly visibility: 'public' | 'internal';
  readonly corrects: ActivityContent['corrects'] | null;
};

/** The moments at which things really happened, by entry, corrections before this one included. */
const standing = (rows: readonly Row[]): ReadonlyMap<string, string> => {
  const moments = new Map(rows.map(({ id, at }) => [id, at]));
  for (const { corrects } of rows) if (corrects) moments.set(corrects.entry, corrects.is);
  return moments;
};

const sentence = (moment: string): string => `${moment.slice(0, 19).replace('T', ' ')} UTC`;

/** What happened keeps its order: an entry is moved between those beside it, and never into the future. */
const refuseOutOfOrder = (rows: readonly Row[], at: number, moment: string, now: string): void => {
  const moments = standing(rows);
  const told = rows.filter(({ corrects }) => !corrects);
  const place = told.findIndex(({ seq }) => seq === at);
  const [before, after] = [told[place - 1], told[place + 1]].map((row) => row && moments.get(row.id));
  const latest = after ?? now;
  if (moment > latest || moment > now)
    throw refuseField(
      'at',
      'order',
      `It cannot have happened after ${sentence(latest < now ? latest : now)}, when the next thing did.`,
    );
  if (before && moment < before)
    throw refuseField(
      'at',
      'order',
      `It cannot have happened before ${sentence(before)}, when the thing before it did.`,
    );
};

/**
 * Says that something happened at another moment than was written down. Nothing is changed: an entry is added that puts the
 * earlier one right, and clocks and figures go by it. Whoever the type's `correct` permits may.
 */
export async function correct(
  call: Call,
  type: RecordType,
  key: string,
  entry: string,
  input: unknown,
): Promise<Stored> {
  const { at, reason } = parseShape(shape, input);
  const { stored } = await load(call, type, key);
  allow(call, type, 'correct', stored);
  return together(call, async (inside) => {
    const rows = await inside.executor.run<Row>(
      `select id, seq, what, happened_at as at, visibility, content->'corrects' as corrects from activity where record = $1 order by seq`,
      [stored.id],
    );
    const found = isId(entry) ? rows.find(({ id, corrects }) => id === entry && !corrects) : undefined;
    if (!found) throw new Refusal('not-found', 'There is nothing of that kind in the history of this record.');
    refuseOutOfOrder(rows, found.seq, at, call.now);
    const was = standing(rows).get(found.id) ?? found.at;
    const content = { text: reason, corrects: { entry: found.id, was, is: at } };
    return note(inside, type, stored.id, 'corrected', content, (before) => before, found.visibility);
  });
}
