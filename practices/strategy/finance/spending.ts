import { fromMinorUnits, type Money, minorUnits } from '../../../fields/money/money.field.ts';
import type { Context, Row } from '../../../kernel/context.ts';
import { every } from '../../../kernel/every.ts';
import type { costEntry } from './cost-entry.record.ts';
import { type CostKind, costKinds } from './cost-kinds.ts';

export type Entry = Row<typeof costEntry>;

/** Every cost entry that a query finds, page by page. */
export async function entriesOf(context: Context, query: Readonly<Record<string, string>>): Promise<readonly Entry[]> {
  const found: readonly Row[] = await Array.fromAsync(every(context, 'cost-entry', { ...query, limit: '200' }));
  return found as readonly Entry[];
}

/** The sum of the entries of a currency, in minor units; of one kind, where it is named. */
export const sumOf = (entries: readonly Entry[], currency: string, kind?: CostKind): number =>
  entries
    .filter(({ amount, kind: of }) => amount.currency === currency && (kind === undefined || of === kind))
    .reduce((sum, { amount }) => sum + (minorUnits(amount) ?? 0), 0);

export type KindOfSpending = {
  readonly kind: CostKind;
  readonly planned: Money;
  readonly committed: Money;
  readonly actual: Money;
  /** What is left of the plan once everything committed is paid; negative where it is overspent. */
  readonly left: Money;
};

export type Standing = {
  readonly currency: string;
  readonly kinds: readonly KindOfSpending[];
  readonly all: Omit<KindOfSpending, 'kind'>;
};

type Plan = readonly { readonly kind: CostKind; readonly amount: Money }[];
type Units = { readonly planned: number; readonly committed: number; readonly actual: number };

const asMoney = ({ planned, committed, actual }: Units, currency: string): Omit<KindOfSpending, 'kind'> => ({
  planned: fromMinorUnits(planned, currency),
  committed: fromMinorUnits(committed, currency),
  actual: fromMinorUnits(actual, currency),
  left: fromMinorUnits(planned - committed - actual, currency),
});

/** A plan beside what is committed and posted against it, by kind of cost; kinds of which nothing is said are left out. */
export const standingOf = (plan: Plan, entries: readonly Entry[], currency: string): Standing => {
  const [committed, posted] = ['committed', 'posted'].map((state) => entries.filter((each) => each.state === state));
  const units = (kind?: CostKind): Units => ({
    planned: plan
      .filter((each) => kind === undefined || each.kind === kind)
      .reduce((sum, { amount }) => sum + (minorUnits(amount) ?? 0), 0),
    committed: sumOf(committed ?? [], currency, kind),
    actual: sumOf(posted ?? [], currency, kind),
  });
  const said = costKinds.filter((kind) => [...plan, ...entries].some((each) => each.kind === kind));
  return {
    currency,
    kinds: said.map((kind) => ({ kind, ...asMoney(units(kind), currency) })),
    all: asMoney(units(), currency),
  };
};
