import { type Money, minorUnits } from '../../../fields/money/money.field.ts';
import { pricePoints } from '../../../methods/weighing/price-quotient.ts';
import { weigh } from '../../../methods/weighing/weighing.ts';

const mostPoints = 5;
/** What it costs, among the criteria: none of those can be called nothing. */
const cost = '';

type Criterion = { readonly criterion: string; readonly weight: number; readonly least: number | null };
type Offer = { readonly supplier: string; readonly once: Money | null; readonly eachMonth: Money | null };
type Points = { readonly supplier: string; readonly criterion: string; readonly points: number };

/** What offers are compared by, and the offers. */
export type Tendered = {
  readonly criteria: readonly Criterion[];
  readonly offers: readonly Offer[];
  readonly points: readonly Points[];
  readonly costWeight: number;
  readonly months: number;
};

export type Compared = {
  readonly supplier: string;
  /** Over the time that is looked at, in minor units; null where no price is named. */
  readonly cost: number | null;
  readonly costPoints: number;
  /** By the criteria in their order; null where nobody has judged yet. */
  readonly points: readonly (number | null)[];
  readonly score: number;
  /** Criteria of which it has less than the least: it cannot be chosen. */
  readonly below: readonly string[];
};

const costOf = ({ once, eachMonth }: Offer, months: number): number | null =>
  once || eachMonth ? ((once && minorUnits(once)) ?? 0) + months * ((eachMonth && minorUnits(eachMonth)) ?? 0) : null;

const given = (points: readonly Points[], supplier: string, criterion: string): number | null =>
  points.find((each) => each.supplier === supplier && each.criterion === criterion)?.points ?? null;

/** The currency of the offers. */
export const currencyOf = (offers: readonly Offer[]): string | null =>
  offers.flatMap(({ once, eachMonth }) => once ?? eachMonth ?? [])[0]?.currency ?? null;

/**
 * Offers with what they cost over the time and what they are worth by weight, the best first; those that have too little of something behind
 * them. What has no price, or was not judged, counts as nothing.
 */
export function compare({ criteria, offers, points, costWeight, months }: Tendered): readonly Compared[] {
  const costs = new Map(offers.map((offer) => [offer.supplier, costOf(offer, months)]));
  const lowest = Math.min(...[...costs.values()].filter((each) => each !== null));
  const costPoints = new Map(
    [...costs].map(([supplier, each]) => [supplier, each === null ? 0 : pricePoints(each, lowest, mostPoints)]),
  );
  const below = (supplier: string): readonly string[] =>
    criteria
      .filter(({ criterion, least }) => least && (given(points, supplier, criterion) ?? least) < least)
      .map(({ criterion }) => criterion);
  const judged = points.map(({ supplier, ...each }) => ({ ...each, option: supplier }));
  const priced = [...costPoints].map(([option, each]) => ({ option, criterion: cost, points: each }));
  const weighed = weigh(
    offers.map(({ supplier }) => supplier),
    [{ name: cost, weight: costWeight }, ...criteria.map(({ criterion, weight }) => ({ name: criterion, weight }))],
    [...judged, ...priced],
  );
  return weighed
    .map(({ option: supplier, score }) => ({
      supplier,
      cost: costs.get(supplier) ?? null,
      costPoints: costPoints.get(supplier) ?? 0,
      points: criteria.map(({ criterion }) => given(points, supplier, criterion)),
      score,
      below: below(supplier),
    }))
    .toSorted((one, other) => Number(one.below.length > 0) - Number(other.below.length > 0));
}

const rounded = (score: number): number => Math.round(score * 100) / 100;

/** The offer that is best by weight: none while nothing is judged, where two are, or where all have too little of something. */
export function bestOf(tendered: Tendered): { readonly best: Compared | null; readonly because: string } {
  const able = compare(tendered).filter(({ below }) => below.length === 0);
  const [first, second] = able;
  if (!first) return { best: null, because: tendered.offers.length > 0 ? 'allBelow' : 'noOffers' };
  if (first.score === 0) return { best: null, because: 'notJudged' };
  if (second && rounded(second.score) === rounded(first.score)) return { best: null, because: 'tied' };
  return { best: { ...first, score: rounded(first.score) }, because: 'weighed' };
}
