import { fromMinorUnits, minorUnits } from '../fields/money/money.field.ts';
import { type Cost, type Figure, type Health, type Telling, worse } from '../kernel/health.ts';
import { type Category, unfinished } from '../kernel/lifecycle.ts';
import type { Carried, LinkKind } from '../kernel/link.ts';
import type { Reason } from './thread.types.ts';

/** One record on a thread before it is told how it is doing with all that it rests on. */
export type Knot = {
  readonly id: string;
  readonly category: Category;
  readonly archived: boolean;
  readonly due: string | null;
  /** By what it hangs on others nearer to the start, and which. */
  readonly ties: readonly { readonly bead: string; readonly kind: string }[];
};

export type Doing = {
  readonly health: Health;
  readonly reasons: readonly Reason[];
  readonly figures: readonly Figure[];
  readonly progress: { readonly done: number; readonly of: number } | null;
  readonly cost: readonly Cost[];
};

const sentences = {
  en: { overdue: 'It is overdue.', missed: 'A promised time was missed.', carried: 'Something under it is not well.' },
  de: {
    overdue: 'Es ist überfällig.',
    missed: 'Eine zugesagte Zeit wurde verfehlt.',
    carried: 'Etwas darunter ist nicht in Ordnung.',
  },
} as const;

/** What the house says of why something is not well, in the reader's language. */
export const healthWords = (language: string): (typeof sentences)['en' | 'de'] =>
  sentences[language === 'de' ? 'de' : 'en'];

/** What is known of a record by itself: its teller's word, or what holds of any work that is late. */
export const ownHealth = (
  knot: Knot,
  telling: Telling | null,
  { missed, now, because }: { readonly missed: boolean; readonly now: string; readonly because: string | null },
  language: string,
): Pick<Doing, 'health' | 'reasons' | 'figures'> => {
  const words = healthWords(language);
  const figures = telling?.figures ?? [];
  if (telling?.health) return { health: telling.health, reasons: because ? [{ words: because }] : [], figures };
  const late = unfinished.includes(knot.category) && !knot.archived;
  const reasons = [
    ...(late && missed ? [{ words: words.missed }] : []),
    ...(late && knot.due !== null && knot.due < now ? [{ words: words.overdue }] : []),
  ];
  return { health: reasons.length > 0 ? 'strained' : 'well', reasons, figures };
};

export type Own = Pick<Doing, 'health' | 'reasons' | 'figures'> & { readonly cost: Cost | null };

const past: readonly Category[] = ['resolved', 'closed', 'superseded', 'retired'];
const work: readonly Category[] = ['draft', 'open', 'waiting', 'resolved', 'closed'];

const addUp = (costs: readonly Cost[]): readonly Cost[] => {
  const sums = new Map<string, number>();
  for (const cost of costs) sums.set(cost.currency, (sums.get(cost.currency) ?? 0) + (minorUnits(cost) ?? 0));
  return [...sums].map(([currency, units]) => fromMinorUnits(units, currency));
};

/** How each record is doing with what it rests on: hurt travels up along what carries impact, cost along what carries cost. */
export const doings = (
  knots: readonly Knot[],
  kinds: ReadonlyMap<string, LinkKind>,
  own: ReadonlyMap<string, Own>,
  language: string,
): ReadonlyMap<string, Doing> => {
  const meansOf = (id: string, what: Carried): readonly Knot[] =>
    knots.filter(({ ties }) => ties.some(({ bead, kind }) => bead === id && kinds.get(kind)?.carries?.includes(what)));
  const below = memo(knots, meansOf);
  return new Map(
    knots.map((knot) => {
      const alone = own.get(knot.id) ?? { health: 'well' as const, reasons: [], figures: [], cost: null };
      const hurting = below(knot.id, 'impact').filter(
        ({ id, category, archived }) => !archived && !past.includes(category) && own.get(id)?.health !== 'well',
      );
      const carried = hurting.map(({ id }) => own.get(id)?.health ?? 'well').reduce(worse, 'well' as Health);
      const steps = meansOf(knot.id, 'status').filter(({ category, archived }) => !archived && work.includes(category));
      return [
        knot.id,
        {
          health: worse(alone.health, carried),
          reasons: [
            ...alone.reasons,
            ...(hurting.length > 0
              ? [{ words: healthWords(language).carried, from: hurting.map(({ id }) => id) }]
              : []),
          ],
          figures: alone.figures,
          progress:
            steps.length > 0
              ? { done: steps.filter(({ category }) => past.includes(category)).length, of: steps.length }
              : null,
          cost: addUp(
            [alone.cost, ...below(knot.id, 'cost').map(({ id }) => own.get(id)?.cost ?? null)].flatMap((cost) =>
              cost ? [cost] : [],
            ),
          ),
        },
      ] as const;
    }),
  );
};

/** All that one rests on along what carries this, each once however many ways lead there. */
const memo =
  (knots: readonly Knot[], meansOf: (id: string, what: Carried) => readonly Knot[]) =>
  (start: string, what: Carried): readonly Knot[] => {
    const found = new Set<string>();
    const next = [start];
    for (let id = next.pop(); id !== undefined; id = next.pop())
      for (const means of meansOf(id, what))
        if (means.id !== start && !found.has(means.id)) [found.add(means.id), next.push(means.id)];
    return knots.filter(({ id }) => found.has(id));
  };
