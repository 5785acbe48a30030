import { z } from 'zod';
import { type RecordType, typeNamed } from '../../derive/registry.ts';
import { isDay } from '../../fields/day/day.field.ts';
import { isId } from '../../fields/reference/reference.field.ts';
import { Refusal, refuseField } from '../../kernel/refusal.ts';
import type { Call } from '../operations/call.ts';
import { load } from '../operations/load.ts';
import { parseShape } from '../operations/parse.ts';

/** Records that a simulation replays at most; more are said to be there and left out. */
export const mostReplayed = 200_000;
const mostChanges = 200;
const mostDays = 3_660;

const day = z.string().refine(isDay, 'must be a day, as 2026-11-01');
const shape = z.strictObject({
  /** The first and the last day of the period: records opened in it are replayed. */
  from: day,
  until: day,
  /** Of one kind of work alone. */
  work: z.string().max(60).optional(),
  /** Further agreements that it would stand for, by number or id; its own editions are left out by themselves. */
  instead: z.array(z.string().max(60)).max(20).optional(),
  /** Replay so many records at most. */
  atMost: z.int().min(1).max(mostReplayed).default(mostReplayed),
  /** So many records whose cases change sides. */
  limit: z.int().min(1).max(mostChanges).default(50),
  /** Where the page before ended: only further changes are looked for, and no totals are told. */
  after: z.string().max(200).optional(),
});

/** The record after which a page goes on: its type, when it was opened, its id. */
export type Place = { readonly type: string; readonly at: string; readonly id: string };

export const cursorOf = ({ type, at, id }: Place): string =>
  Buffer.from(JSON.stringify([type, at, id])).toString('base64url');

const placeOf = (cursor: string): Place => {
  try {
    const [type, at, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[];
    if (typeof type === 'string' && typeof at === 'string' && isId(String(id)) && !Number.isNaN(Date.parse(at)))
      return { type, at: new Date(at).toISOString(), id: String(id) };
  } catch {
    // Said below.
  }
  throw refuseField('after', 'value', 'is no place in these changes');
};

export type Asked = Omit<z.infer<typeof shape>, 'after'> & { readonly after: Place | null };

export const parseSimulation = (input: unknown): Asked => {
  const asked = parseShape(shape, input);
  const days = (Date.parse(asked.until) - Date.parse(asked.from)) / 86_400_000;
  if (days < 0) throw refuseField('until', 'value', 'lies before from');
  if (days > mostDays) throw refuseField('from', 'too-far', `lies more than ${mostDays} days before until`);
  return { ...asked, after: asked.after === undefined ? null : placeOf(asked.after) };
};

/** The types whose records are replayed: those over which clocks run, or the one that was asked for. */
export const replayedTypes = ({ house }: Call, { work }: Asked): readonly RecordType[] => {
  const timed = [...house.registry.types.values()].filter(({ traits }) => traits.has('timed'));
  if (work === undefined) return timed;
  const type = timed.find(({ name }) => name === work);
  if (!type) throw refuseField('work', 'value', `must be one of ${timed.map(({ name }) => name).join(', ')}`);
  return [type];
};

/** Every edition of an agreement: those that it followed, and those that followed it. */
async function editionsOf({ executor }: Call, type: RecordType, id: string): Promise<readonly string[]> {
  const previous = type.fields.get('previous');
  if (previous?.to !== type.name) return [id];
  const table = `"${type.table}"`;
  const rows = await executor.run<{ id: string }>(
    `with recursive edition (id) as (
       select $1::uuid union select case when t.id = e.id then t."${previous.column}" else t.id end
       from edition e join ${table} t on t.id = e.id or t."${previous.column}" = e.id
     ) select id from edition where id is not null`,
    [id],
  );
  return rows.map((row) => row.id);
}

/** The agreements that a proposal would stand for. */
export async function replacedBy(call: Call, type: RecordType, id: string, asked: Asked): Promise<ReadonlySet<string>> {
  const named = await Promise.all((asked.instead ?? []).map((key) => load(call, type, key)));
  const chains = await Promise.all(
    [id, ...named.map(({ stored }) => stored.id)].map((each) => editionsOf(call, type, each)),
  );
  return new Set(chains.flat());
}

/** The type whose records promise something; everything else cannot be simulated. */
export const demandPromising = ({ house: { registry } }: Call, type: RecordType) => {
  const reading = registry.readings.get('promises');
  if (!reading || typeNamed(registry, reading.record) !== type)
    throw new Refusal('not-found', `Nothing is promised by ${type.plural}.`);
  return reading;
};
