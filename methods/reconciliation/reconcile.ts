/** Something booked: with its voucher where it has one, on a day, in minor units. */
export type Booked = {
  readonly id: string;
  readonly document: string | null;
  readonly day: string;
  readonly units: number;
};

/** What stands under one voucher on both sides and does not come to the same: `difference` is theirs less ours. */
export type Differing = {
  readonly document: string;
  readonly theirs: number;
  readonly ours: number;
  readonly difference: number;
};

export type Reconciled<T extends Booked, O extends Booked> = {
  readonly matched: number;
  readonly differing: readonly Differing[];
  readonly onlyTheirs: readonly T[];
  readonly onlyOurs: readonly O[];
};

/** Without a voucher the same amount is the same booking when no more than so many days lie between. */
const daysApart = 5;

const sumOf = (booked: readonly Booked[]): number => booked.reduce((sum, { units }) => sum + units, 0);
const voucher = ({ document }: Booked): string | null => document?.trim().toUpperCase() || null;
const apart = (one: string, other: string): number =>
  Math.abs(Temporal.PlainDate.from(one).until(other, { largestUnit: 'days' }).days);
const ordered = (one: Booked, other: Booked): number => (`${one.day} ${one.id}` < `${other.day} ${other.id}` ? -1 : 1);

/**
 * Two sides of the same money held against each other: by voucher first, the sums of all that stands under one; then what has none, by the same
 * amount on the nearest day. What is left is on one side only. All differences together are that of the totals.
 */
export const reconcile = <T extends Booked, O extends Booked>(
  theirs: readonly T[],
  ours: readonly O[],
): Reconciled<T, O> => {
  const [theirsBy, oursBy] = [
    Map.groupBy(theirs.toSorted(ordered), voucher),
    Map.groupBy(ours.toSorted(ordered), voucher),
  ];
  let matched = 0;
  const differing: Differing[] = [];
  const [onlyTheirs, onlyOurs] = [[...(theirsBy.get(null) ?? [])], [...(oursBy.get(null) ?? [])]];
  for (const [document, booked] of theirsBy) {
    if (document === null) continue;
    const other = oursBy.get(document);
    if (!other) onlyTheirs.push(...booked);
    else if (sumOf(booked) === sumOf(other)) matched += 1;
    else
      differing.push({ document, theirs: sumOf(booked), ours: sumOf(other), difference: sumOf(booked) - sumOf(other) });
  }
  for (const [document, booked] of oursBy) if (document !== null && !theirsBy.has(document)) onlyOurs.push(...booked);
  const left = onlyTheirs.toSorted(ordered).filter((one) => {
    const [same] = onlyOurs
      .filter((other) => other.units === one.units && (voucher(one) === null || voucher(other) === null))
      .filter((other) => apart(one.day, other.day) <= daysApart)
      .toSorted((a, b) => apart(one.day, a.day) - apart(one.day, b.day) || ordered(a, b));
    if (!same) return true;
    onlyOurs.splice(onlyOurs.indexOf(same), 1);
    matched += 1;
    return false;
  });
  return { matched, differing, onlyTheirs: left, onlyOurs: onlyOurs.toSorted(ordered) };
};
