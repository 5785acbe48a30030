import { fromMinorUnits, type Money, minorUnits } from '../../../fields/money/money.field.ts';
import type { Context, Row } from '../../../kernel/context.ts';
import { query } from '../../../kernel/query.ts';
import { reconcile } from '../../../methods/reconciliation/reconcile.ts';
import type { booksStatement } from './books-statement.record.ts';
import { type CostKind, costKinds } from './cost-kinds.ts';
import { enteredIn, type Statement } from './entered.ts';
import { type Entry, sumOf } from './spending.ts';

type OfService = {
  readonly service: { readonly number: string; readonly title: string } | null;
  readonly amount: Money;
};
export type Reconciliation = {
  readonly booked: Money;
  readonly entered: Money;
  readonly difference: Money;
  readonly matched: number;
  readonly kinds: readonly { readonly kind: CostKind; readonly booked: Money; readonly entered: Money }[];
  readonly differing: readonly {
    readonly document: string;
    readonly booked: Money;
    readonly entered: Money;
    readonly difference: Money;
  }[];
  readonly onlyBooked: readonly { readonly document: string | null; readonly day: string; readonly amount: Money }[];
  readonly onlyEntered: readonly {
    readonly number: string;
    readonly title: string;
    readonly day: string;
    readonly amount: Money;
  }[];
  /** What of it each service cost, and what is of none: together what is entered. */
  readonly services: readonly OfService[];
};

const kindsOf = ({ postings, currency }: Statement, entries: readonly Entry[]): Reconciliation['kinds'] =>
  costKinds.flatMap((kind) => {
    const of = postings.filter((each) => each.kind === kind);
    const units = of.reduce((sum, { amount }) => sum + (minorUnits(amount) ?? 0), 0);
    const own = sumOf(entries, currency, kind);
    return of.length > 0 || own !== 0
      ? [{ kind, booked: fromMinorUnits(units, currency), entered: fromMinorUnits(own, currency) }]
      : [];
  });

async function servicesOf(
  context: Context,
  entries: readonly Entry[],
  currency: string,
): Promise<readonly OfService[]> {
  const found: OfService[] = [];
  for (const [id, own] of Map.groupBy(entries, ({ service }) => service)) {
    const row = id ? ((await context.read('service', id)) as Row & { readonly name: string }) : null;
    const service = row && { number: row.number, title: row.name };
    found.push({ service, amount: fromMinorUnits(sumOf(own, currency), currency) });
  }
  return found.toSorted((one, other) => (minorUnits(other.amount) ?? 0) - (minorUnits(one.amount) ?? 0));
}

const sidesOf = ({ postings }: Statement, entries: readonly Entry[]) => {
  const theirs = postings.map(({ id, document, day, amount }) => ({
    id,
    document,
    day,
    units: minorUnits(amount) ?? 0,
  }));
  const ours = entries.map((entry) => ({
    ...{ id: entry.id, document: entry.document, day: entry.day, units: minorUnits(entry.amount) ?? 0 },
    entry,
  }));
  return reconcile(theirs, ours);
};

/** The books beside the cost entries of their days: by kind of cost, voucher by voucher, and by service. */
export const reconciliation = query<typeof booksStatement>()({
  record: 'books-statement',
  name: 'reconciliation',
  arguments: {},
  answer: async (context, row): Promise<Reconciliation> => {
    const statement = row as unknown as Statement;
    const { currency, booked } = statement;
    const as = (units: number): Money => fromMinorUnits(units, currency);
    const entries = await enteredIn(context, statement);
    const [theirs, ours] = [booked ? (minorUnits(booked) ?? 0) : 0, sumOf(entries, currency)];
    const { matched, differing, onlyTheirs, onlyOurs } = sidesOf(statement, entries);
    return {
      ...{ booked: as(theirs), entered: as(ours), difference: as(theirs - ours), matched },
      kinds: kindsOf(statement, entries),
      differing: differing.map(({ document, theirs: one, ours: other, difference }) => ({
        ...{ document, booked: as(one), entered: as(other), difference: as(difference) },
      })),
      onlyBooked: onlyTheirs.map(({ document, day, units }) => ({ document, day, amount: as(units) })),
      onlyEntered: onlyOurs.map(({ entry: { number, title, day, amount } }) => ({ number, title, day, amount })),
      services: await servicesOf(context, entries, currency),
    };
  },
});
