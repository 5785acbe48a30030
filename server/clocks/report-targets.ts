import { timeMetrics } from '../../kernel/time-metric.ts';
import { creditFor } from '../../methods/service-level/credits.ts';
import { judge, shareKept } from '../../methods/service-level/report.ts';
import type { TargetRow } from '../../methods/service-level/target-row.ts';
import { periodEdges, type Term, type Terms } from '../../methods/service-level/terms.ts';
import type { Call } from '../operations/call.ts';
import { creditTerms } from './books.ts';
import type { ReportAsked } from './report-asked.ts';
import { measuredRows } from './report-measured.ts';
import { between, casesSql, type Known, ofTargetsSql } from './report-sql.ts';

/** A target with the agreement that it stands in. */
export type Judged = { readonly agreement: string; readonly terms: Terms; readonly term: Term };
type Counted = { readonly commitment: string; readonly place: number } & Readonly<
  Record<'kept' | 'missed' | 'excluded', number>
>;

const isTime = (metric: string): boolean => (timeMetrics as readonly string[]).includes(metric);

/** Targets are judged where the whole of an agreement is looked at, by whoever may see all of it. */
const isWhole = ({ by, type, priority, of }: ReportAsked, { agreements }: Known): boolean =>
  by === 'agreement' &&
  agreements === null &&
  type === null &&
  priority === null &&
  Object.keys(of).every((name) => name === 'agreement');

const rowOf = (
  { agreement, terms, term }: Judged,
  edges: readonly string[],
  counted: Counted,
  now: string,
): TargetRow => {
  const [from = '', until = ''] = [edges[counted.place - 1], edges[counted.place]];
  const over = until <= now;
  const promised = term.share === null ? null : term.share / 100;
  const { id, metric, service, work, priority, channel, within, period } = term;
  const { kept, missed, excluded } = counted;
  return {
    agreement,
    target: id,
    metric,
    service,
    work,
    priority,
    channel,
    within,
    period,
    from,
    until,
    kept,
    missed,
    excluded,
    basis: null,
    figure: null,
    share: shareKept({ kept, missed }),
    promised,
    attained: over ? judge({ kept, missed, target: promised ?? 1 }, null).attained : null,
    credit: over ? creditFor(terms.credits, { kept, missed }) : null,
  };
};

async function ofPeriod(call: Call, asked: ReportAsked, known: Known, alike: readonly Judged[]): Promise<TargetRow[]> {
  const [first] = alike;
  if (!first) return [];
  const last = asked.edges.at(-1) ?? call.now;
  const until = last < call.now ? last : call.now;
  const edges = periodEdges(first.term.period, first.terms.zone, asked.edges[1] ?? call.now, until);
  const [from = '', end = ''] = [edges[0], edges.at(-1)];
  const cases = casesSql(call, { ...asked, by: null }, known, between(from, end, asked.method));
  if (cases.cases === null) return [];
  const byTarget = new Map(alike.map((each) => [each.term.id, each]));
  const sql = ofTargetsSql(cases, edges, [...byTarget.keys()], asked.method);
  const rows = await call.executor.run<Counted>(sql, cases.values);
  return rows.flatMap((row) => {
    const judged = byTarget.get(row.commitment);
    return judged ? [rowOf(judged, edges, row, call.now)] : [];
  });
}

/** How each target was kept in its own periods, the newest first: a month, quarter or year in the zone of its agreement. */
export async function targetRows(call: Call, asked: ReportAsked, known: Known): Promise<readonly TargetRow[]> {
  if (!isWhole(asked, known)) return [];
  const terms = await creditTerms(call.executor, call.house.registry);
  const judged = [...terms].flatMap(([agreement, each]) =>
    each.targets.map((term) => ({ agreement, terms: each, term })),
  );
  const { true: times = [], false: others = [] } = Object.groupBy(judged, ({ term }) => `${isTime(term.metric)}`);
  const alike = Map.groupBy(times, ({ terms: { zone }, term: { period } }) => `${period} ${zone}`);
  const rows = await measuredRows(call, asked, others);
  for (const group of alike.values()) rows.push(...(await ofPeriod(call, asked, known, group)));
  return rows.toSorted(
    (one, other) =>
      other.from.localeCompare(one.from) ||
      one.agreement.localeCompare(other.agreement) ||
      one.target.localeCompare(other.target),
  );
}
