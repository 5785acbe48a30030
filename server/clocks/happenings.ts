import type { RecordType } from '../../derive/registry.ts';
import type { ActivityContent, Channel, Side, Visibility } from '../../kernel/event.ts';
import type { Happening } from '../../methods/service-clock/condition.ts';

/** An entry of the activity, as much of it as clocks go by. */
export type Told = {
  readonly id: string;
  readonly seq: number;
  readonly what: string;
  /** RFC 3339 in UTC. */
  readonly at: string;
  readonly by: string | null;
  readonly visibility: Visibility;
  readonly channel: Channel | null;
  readonly side: Side | null;
  readonly content: ActivityContent | null;
};

/** Ways of contact in which whoever takes it answers at once. */
const spoken: readonly unknown[] = ['phone', 'chat', 'in-person'];

/** A moment as clocks reckon: whole seconds since 1970 UTC. */
export const seconds = (moment: string): number => Math.floor(Date.parse(moment) / 1000);

/** Moments that were put right later, by the entry that they are of; the last word counts. */
const corrected = (entries: readonly Told[]): ReadonlyMap<string, string> =>
  new Map(entries.flatMap(({ content }) => (content?.corrects ? [[content.corrects.entry, content.corrects.is]] : [])));

const stateAfter = (type: RecordType, { seq, what, content }: Told): string | null | undefined => {
  if (seq === 1) return content?.to ?? type.lifecycle?.initial ?? null;
  return what === 'transitioned' ? (content?.to ?? null) : undefined;
};

/** Facts under the names that clocks know them by, whatever the type calls its fields. */
const parts = ['team', 'assignee', 'requester', 'organisation'] as const;

const factsAfter = (type: RecordType, before: Happening['facts'], entry: Told): Happening['facts'] => {
  const { changes } = entry.content ?? {};
  const state = stateAfter(type, entry);
  if (!changes && state === undefined) return before;
  const facts: Record<string, unknown> = { ...before };
  for (const [name, [, value]] of Object.entries(changes ?? {})) facts[name] = value;
  for (const part of parts) facts[part] = facts[type.header[part] ?? part] ?? null;
  if (state !== undefined) {
    facts['state'] = state;
    facts['category'] = type.states.get(state ?? '')?.category ?? 'active';
  }
  facts['taken'] = facts['state'] !== type.lifecycle?.initial || facts['assignee'] !== null;
  return facts;
};

const opening = (type: RecordType, { by, channel, content }: Told): Happening['facts'] => {
  const requester = content?.changes?.[type.header['requester'] ?? '']?.[1] ?? null;
  const through = content?.changes?.['channel']?.[1] ?? channel;
  return { type: type.name, spoken: by !== null && by !== requester && spoken.includes(through) };
};

const saidOf = ({ what, side, visibility, channel }: Told): Pick<Happening, 'said'> =>
  what === 'said' && side ? { said: { side, visibility, channel } } : {};

/**
 * The activity of a record → what its clocks go by. A clock that went backwards (in an import) stands still: an entry's moment is the
 * latest of those up to it. What corrects an earlier entry moves that one to the moment at which it really happened.
 */
export const happeningsOf = (type: RecordType, entries: readonly Told[]): readonly Happening[] => {
  const moments = corrected(entries);
  let facts: Happening['facts'] = {};
  let latest = Number.NEGATIVE_INFINITY;
  return entries
    .filter(({ content }) => !content?.corrects)
    .map((entry) => {
      if (entry.seq === 1) facts = opening(type, entry);
      facts = factsAfter(type, facts, entry);
      latest = Math.max(latest, seconds(moments.get(entry.id) ?? entry.at));
      const { verb } = entry.content ?? {};
      return { at: latest, facts, ...(verb && { verb }), ...saidOf(entry) };
    });
};
