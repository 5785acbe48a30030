import { fromMinorUnits, type Money } from '../../../fields/money/money.field.ts';
import type { Context, Row } from '../../../kernel/context.ts';
import { query } from '../../../kernel/query.ts';
import { type Compared, compare, currencyOf, type Tendered } from './compare.ts';
import type { supplier } from './supplier.record.ts';
import type { tender } from './tender.record.ts';

type Whole = Row<typeof tender> & Tendered;

/** An offer as it is shown beside the others. */
export type ComparedOffer = Omit<Compared, 'supplier' | 'cost'> & {
  readonly supplier: { readonly id: string; readonly number: string; readonly name: string };
  readonly cost: Money | null;
};
export type Comparison = {
  readonly months: number;
  readonly costWeight: number;
  readonly criteria: Tendered['criteria'];
  readonly offers: readonly ComparedOffer[];
};

async function shown(context: Context, { supplier: id, cost, ...each }: Compared, currency: string | null) {
  const { number, name } = (await context.read('supplier', id)) as Row<typeof supplier>;
  return {
    ...each,
    supplier: { id, number, name },
    cost: cost !== null && currency ? fromMinorUnits(cost, currency) : null,
  };
}

/** The offers beside each other, the best by weight first: what each costs over the time, its points, and what it has too little of. */
export const comparison = query<typeof tender>()({
  record: 'tender',
  name: 'compare',
  arguments: {},
  answer: async (context, row): Promise<Comparison> => {
    const whole = row as Whole;
    const offers: ComparedOffer[] = [];
    for (const each of compare(whole)) offers.push(await shown(context, each, currencyOf(whole.offers)));
    const criteria = whole.criteria.map(({ criterion, weight, least }) => ({
      criterion,
      weight,
      least: least ?? null,
    }));
    return { months: whole.months, costWeight: whole.costWeight, criteria, offers };
  },
});
