/** Something money is spent on, as it was planned or came: so many units of it, where they are counted, and what they cost. */
export type Spent = {
  readonly element: string;
  readonly unit: string | null;
  readonly quantity: number | null;
  readonly units: number;
};

/** Why an element cost otherwise than planned, in minor units; the parts come to the difference. */
export type Variance = {
  readonly element: string;
  readonly unit: string | null;
  readonly planned: number;
  readonly actual: number;
  /** Each unit cost otherwise than planned. */
  readonly price: number;
  /** More or fewer units were needed in all of those that are counted alike. */
  readonly volume: number;
  /** Of units that are counted alike, dearer or cheaper ones. */
  readonly mix: number;
  /** It was not planned, or is not counted: nothing tells price from volume. */
  readonly other: number;
};

type Line = { readonly element: string; readonly unit: string | null; planned: Sum; actual: Sum };
type Sum = { units: number; quantity: number | null };

const added = (one: Sum | undefined, { units, quantity }: Pick<Spent, 'units' | 'quantity'>): Sum => ({
  units: (one?.units ?? 0) + units,
  quantity: one ? (one.quantity === null || quantity === null ? null : one.quantity + quantity) : quantity,
});

const keyOf = ({ element, unit }: { readonly element: string; readonly unit: string | null }): string =>
  `${unit ?? ''}\n${element}`;

const linesOf = (planned: readonly Spent[], actual: readonly Spent[]): readonly Line[] => {
  const found = new Map<string, Line>();
  const none = (): Sum => ({ units: 0, quantity: 0 });
  for (const [side, all] of [
    ['planned', planned],
    ['actual', actual],
  ] as const)
    for (const each of all) {
      const line = found.get(keyOf(each)) ?? {
        element: each.element,
        unit: each.unit,
        planned: none(),
        actual: none(),
      };
      found.set(keyOf(each), { ...line, [side]: added(line[side], each) });
    }
  return [...found.values()];
};

/** Both sides are counted, and something was planned that has a price. */
const isCounted = ({ unit, planned, actual }: Line): boolean =>
  unit !== null && planned.quantity !== null && planned.quantity > 0 && actual.quantity !== null;

const quantityOf = (lines: readonly Line[], side: 'planned' | 'actual'): number =>
  lines.reduce((sum, line) => sum + (line[side].quantity ?? 0), 0);

const countedOf = (line: Line, alike: readonly Line[]): Pick<Variance, 'price' | 'mix'> => {
  const [plannedAll, actualAll] = [quantityOf(alike, 'planned'), quantityOf(alike, 'actual')];
  const [wanted, came] = [line.planned.quantity ?? 0, line.actual.quantity ?? 0];
  const perUnit = line.planned.units / wanted;
  // What would have come of this element, had all that came been mixed as planned.
  const asMixed = (wanted / plannedAll) * actualAll;
  return { price: line.actual.units - came * perUnit, mix: (came - asMixed) * perUnit };
};

/**
 * Plan against actual, element by element, and why: price (each unit cost otherwise), volume (more or fewer units in all), mix (dearer or
 * cheaper ones among those counted in the same unit). The textbook's price, quantity and mix variances of cost accounting; the sign is
 * that of spending more. 100 hours at 50 planned, 120 at 55 came: 1,600 more, of them 600 by price and 1,000 by volume.
 */
export const variances = (planned: readonly Spent[], actual: readonly Spent[]): readonly Variance[] => {
  const lines = linesOf(planned, actual);
  return lines.map((line) => {
    const difference = line.actual.units - line.planned.units;
    const about = { element: line.element, unit: line.unit, planned: line.planned.units, actual: line.actual.units };
    if (!isCounted(line)) return { ...about, price: 0, volume: 0, mix: 0, other: difference };
    const { price, mix } = countedOf(
      line,
      lines.filter((each) => each.unit === line.unit && isCounted(each)),
    );
    // Volume is what is left, so that no coin is lost by rounding.
    const [rounded, moved] = [Math.round(price), Math.round(mix)];
    return { ...about, price: rounded, mix: moved, volume: difference - rounded - moved, other: 0 };
  });
};
