import { action } from '../../../kernel/action.ts';
import type { Context, Latest, Linked } from '../../../kernel/context.ts';
import { unitSign } from '../../../kernel/figure.ts';
import { allOf, anyOf, inState, role } from '../../../kernel/permission.ts';
import type { WholeRow } from '../../../kernel/reading.ts';
import { Refusal } from '../../../kernel/refusal.ts';
import type { serviceReview } from './service-review.record.ts';

type Review = WholeRow<typeof serviceReview>;

/** The measures that are named, else those that measure what the review is about. */
async function measuresOf(context: Context, { results, service, agreement }: Review): Promise<readonly string[]> {
  const named = results.flatMap(({ measure }) => measure ?? []);
  if (named.length > 0) return [...new Set(named)];
  const about = [
    ...(service ? [{ type: 'service', key: service }] : []),
    ...(agreement ? [{ type: 'agreement', key: agreement }] : []),
  ];
  const found: Linked[] = [];
  for (const each of about) found.push(...(await context.linked('measures', 'in', each)));
  return [...new Set(found.flatMap(({ type, row }) => (type === 'measure' ? [row.id] : [])))];
}

type Line = Readonly<Record<string, unknown>>;

const filled = (line: Line): Line => Object.fromEntries(Object.entries(line).filter(([, value]) => value !== null));

// More would be read as more exact than it is; shares of a hundred live in their second decimal.
const decimalsOf = (unit: Latest['unit']): number => (unitSign(unit) === '%' ? 2 : 1);

const lineOf = (measure: string, { title, unit, value, target, stands }: Latest): Line => ({
  measure,
  name: title,
  unit: unitSign(unit),
  ...(value !== null && { value: Number(value.toFixed(decimalsOf(unit))) }),
  ...(target !== null && { target }),
  ...(stands && { stands }),
});

/** Writes down what measures came to in the period of a review, as they stand now: what is presented later does not move with them. */
export const takeFigures = action<typeof serviceReview>()({
  record: 'service-review',
  name: 'take-figures',
  arguments: {},
  may: allOf(
    anyOf(role('service-level-manager'), role('service-owner'), role('administrator')),
    inState('held', 'objected'),
  ),
  run: async (context, row) => {
    const review = row as unknown as Review;
    const { periodFrom, periodUntil } = review;
    const results: Line[] = [];
    for (const measure of await measuresOf(context, review)) {
      const told = periodFrom && periodUntil ? await context.over(measure, periodFrom, periodUntil) : null;
      if (told) results.push(lineOf(measure, told));
    }
    if (results.length === 0)
      throw new Refusal('conflict', 'No measure that you may see tells of this period. Name one first.');
    const byHand = review.results.filter(({ measure }) => measure === null).map(({ id: _, ...line }) => filled(line));
    await context.update('service-review', row.id, { results: [...results, ...byHand] });
    return { figures: results.length };
  },
});
