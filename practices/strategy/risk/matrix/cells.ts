/** As much of a row as is looked at here. */
type Row = { readonly [field: string]: unknown };

export type Basis = 'inherent' | 'now' | 'residual';

const fields: Readonly<Record<Basis, readonly [likelihood: string, impact: string, level: string]>> = {
  inherent: ['inherentLikelihood', 'inherentImpact', 'inherentLevel'],
  now: ['likelihood', 'impact', 'level'],
  residual: ['residualLikelihood', 'residualImpact', 'residualLevel'],
};

/** A risk as it is graded on a basis; the level is the one that was decided when it was graded. */
export type Graded<R extends Row> = {
  readonly row: R;
  readonly likelihood: number;
  readonly impact: number;
  readonly level: string | null;
};

/** The risks that are graded on a basis within a matrix of this size. */
export const gradedOn = <R extends Row>(rows: readonly R[], basis: Basis, size: number): readonly Graded<R>[] =>
  rows.flatMap((row) => {
    const [likelihood, impact] = fields[basis].slice(0, 2).map((name) => Number(row[name] ?? 0));
    const level = (row[fields[basis][2]] ?? null) as string | null;
    const inside = [likelihood, impact].every((grade) => grade && grade >= 1 && grade <= size);
    return inside ? [{ row, likelihood: likelihood ?? 0, impact: impact ?? 0, level }] : [];
  });

/** From 1 to the size. */
export const gradesOf = (size: number): readonly number[] => Array.from({ length: size }, (_, at) => at + 1);
