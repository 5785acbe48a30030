import { day } from '../../../fields/day/day.field.ts';
import { fromMinorUnits, type Money, minorUnits } from '../../../fields/money/money.field.ts';
import { query } from '../../../kernel/query.ts';
import type { WholeRow } from '../../../kernel/reading.ts';
import { type Spent, variances } from '../../../methods/variance/variance.ts';
import type { budget } from './budget.record.ts';
import { type CostKind, costKinds } from './cost-kinds.ts';
import { type Entry, entriesOf } from './spending.ts';

type Budget = WholeRow<typeof budget>;
type Parts = { readonly price: Money; readonly volume: Money; readonly mix: Money; readonly other: Money };
type Explained = { readonly planned: Money; readonly actual: Money; readonly difference: Money } & Parts;
export type VarianceJson = {
  readonly until: string;
  /** How much of the period lies behind that day: so much of the plan was for it. */
  readonly share: number;
  readonly elements: readonly (Explained & {
    readonly kind: CostKind;
    readonly element: string | null;
    readonly unit: string | null;
  })[];
  readonly all: Explained;
};

const days = (from: string, until: string): number =>
  Temporal.PlainDate.from(from).until(until, { largestUnit: 'days' }).days + 1;

/** The part of a budget's period that is over with a day. */
const shareOf = ({ startsOn, endsOn }: Budget, until: string): number => {
  if (until < startsOn) return 0;
  return until >= endsOn ? 1 : days(startsOn, until) / days(startsOn, endsOn);
};

type Costed = {
  readonly kind: CostKind;
  readonly element: string | null;
  readonly unit: string | null;
  readonly quantity: number | null;
  readonly amount: Money;
};

/** Elements of one kind only are counted alike: an hour of labour is none of a licence. */
const spentOf = ({ kind, element, unit, quantity, amount }: Costed, share = 1): Spent => ({
  element: element ?? '',
  unit: unit ? `${kind} ${unit}` : null,
  quantity: quantity === null ? null : quantity * share,
  units: Math.round((minorUnits(amount) ?? 0) * share),
});

/** Why a budget is spent otherwise than planned, element by element: price, volume, mix, and what nobody planned or counted. */
export const variance = query<typeof budget>()({
  record: 'budget',
  name: 'variance',
  arguments: { until: day() },
  answer: async (context, row, { until: asked }): Promise<VarianceJson> => {
    const whole = row as unknown as Budget;
    const { currency, plan } = whole;
    const until = asked ?? (context.now.slice(0, 10) < whole.endsOn ? context.now.slice(0, 10) : whole.endsOn);
    const share = shareOf(whole, until);
    const posted = await entriesOf(context, { budget: whole.id, state: 'posted' });
    const entries: readonly Entry[] = posted.filter(
      (entry) => entry.day <= until && entry.amount.currency === currency,
    );
    const told = costKinds.flatMap((kind) =>
      variances(
        plan.filter((each) => each.kind === kind).map((each) => spentOf(each, share)),
        entries.filter((each) => each.kind === kind).map((each) => spentOf(each)),
      ).map((each) => ({ ...each, kind })),
    );
    const as = (units: number): Money => fromMinorUnits(units, currency);
    const sum = (of: (each: (typeof told)[number]) => number): number => told.reduce((all, each) => all + of(each), 0);
    return {
      ...{ until, share: Number(share.toFixed(4)) },
      elements: told.map(({ kind, element, unit, planned, actual, price, volume, mix, other }) => ({
        ...{ kind, element: element || null, unit: unit?.slice(kind.length + 1) ?? null },
        ...{ planned: as(planned), actual: as(actual), difference: as(actual - planned) },
        ...{ price: as(price), volume: as(volume), mix: as(mix), other: as(other) },
      })),
      all: {
        ...{ planned: as(sum(({ planned }) => planned)), actual: as(sum(({ actual }) => actual)) },
        difference: as(sum(({ actual, planned }) => actual - planned)),
        ...{ price: as(sum(({ price }) => price)), volume: as(sum(({ volume }) => volume)) },
        ...{ mix: as(sum(({ mix }) => mix)), other: as(sum(({ other }) => other)) },
      },
    };
  },
});
