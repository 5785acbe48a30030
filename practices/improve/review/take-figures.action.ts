import { action } from '../../../kernel/action.ts';
import type { Context, Latest, Linked } from '../../../kernel/context.ts';
import { unitSign } from '../../../kernel/figure.ts';
import { allOf, anyOf, inState, role } from '../../../kernel/permission.ts';
import type { WholeRow } from '../../../kernel/reading.ts';
import { Refusal } from '../../../kernel/refusal.ts';
import { type Days, daysBefore } from '../../../methods/measuring/periods.ts';
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

const rounded = (value: number, unit: Latest['unit']): number => Number(value.toFixed(decimalsOf(unit)));

const lineOf = (measure: string, { title, unit, value, target, stands }: Latest, before: Latest | null): Line => ({
  measure,
  name: title,
  unit: unitSign(unit),
  ...(value !== null && { value: rounded(value, unit) }),
  ...(typeof before?.value === 'number' && { before: rounded(before.value, unit) }),
  ...(target !== null && { target }),
  ...(stands && { stands }),
});

const daysOf = ({ periodFrom: from, periodUntil: until }: Review): Days | null =>
  from && until ? { from, until } : null;

/** A measure in the days of a review, and beside it what it came to in as many before. */
async function told(context: Context, measure: string, days: Days): Promise<Line | null> {
  const now = await context.over(measure, days.from, days.until);
  const earlier = daysBefore(days);
  return now && lineOf(measure, now, await context.over(measure, earlier.from, earlier.until));
}

/** Writes down what measures came to in the period of a review and before it, as they stand now: what is presented later does not move with them. */
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
    const days = daysOf(review);
    const results: Line[] = [];
    for (const measure of days ? await measuresOf(context, review) : []) {
      const line = days && (await told(context, measure, days));
      if (line) results.push(line);
    }
    if (results.length === 0)
      throw new Refusal('conflict', 'No measure that you may see tells of this period. Name one first.');
    const byHand = review.results.filter(({ measure }) => measure === null).map(({ id: _, ...line }) => filled(line));
    await context.update('service-review', row.id, { results: [...results, ...byHand] });
    return { figures: results.length };
  },
});
