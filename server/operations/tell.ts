import { wordsFor } from '../../derive/labels.ts';
import { type RecordType, typeNamed } from '../../derive/registry.ts';
import { type Knot, type Own, ownHealth } from '../../derive/thread-health.ts';
import type { Cost, Telling } from '../../kernel/health.ts';
import { fill } from '../../kernel/words.ts';
import type { Call } from './call.ts';
import { contextFor } from './context.ts';
import { fetchRows } from './load.ts';
import { rowOf } from './row-of.ts';

type Values = Readonly<Record<string, unknown>>;
type Typed = Knot & { readonly type: string };

/** Whether more is to be known of such records than their header says. */
const saysMore = (type: RecordType): boolean =>
  type.teller !== null || type.traits.has('timed') || type.traits.has('costed');

const costOf = (row: Values, telling: Telling | null): Cost | null =>
  telling?.cost ?? (row['actualCost'] as Cost | null | undefined) ?? null;

const sentence = (call: Call, type: RecordType, telling: Telling | null): string | null => {
  if (!telling?.because) return null;
  const words = wordsFor(type, call.actor.language).reasons?.[telling.because];
  return fill(words ?? telling.because, telling.values ?? {});
};

async function tellType(call: Call, type: RecordType, knots: readonly Typed[]): Promise<readonly [string, Own][]> {
  const stored = saysMore(type)
    ? await fetchRows(
        call,
        type,
        knots.map(({ id }) => id),
      )
    : [];
  const rows = new Map(stored.map((each) => [each.id, rowOf(call, type, each) as Values]));
  const context = contextFor(call);
  return Promise.all(
    knots.map(async (knot): Promise<[string, Own]> => {
      const row = rows.get(knot.id) ?? {};
      const telling = rows.has(knot.id) ? ((await type.teller?.tell(row, context)) ?? null) : null;
      const known = {
        missed: row['serviceLevel'] === 'missed',
        now: call.now,
        because: sentence(call, type, telling),
      };
      return [knot.id, { ...ownHealth(knot, telling, known, call.actor.language), cost: costOf(row, telling) }];
    }),
  );
}

/** How each of these records is doing by itself, as far as the actor may read: one statement for each type of which more is known. */
export async function tellAll(call: Call, knots: readonly Typed[]): Promise<ReadonlyMap<string, Own>> {
  const told = new Map<string, Own>();
  for (const name of new Set(knots.map(({ type }) => type))) {
    const type = typeNamed(call.house.registry, name);
    const among = knots.filter((knot) => knot.type === name);
    for (const [id, own] of await tellType(call, type, among)) told.set(id, own);
  }
  return told;
}
