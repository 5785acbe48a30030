import { type Basis, type Downtime, downIn } from '../../methods/service-level/availability.ts';
import type { Book } from '../../methods/service-level/book.ts';
import { creditFor } from '../../methods/service-level/credits.ts';
import { judgeFigure } from '../../methods/service-level/measured.ts';
import { judge, shareKept } from '../../methods/service-level/report.ts';
import type { TargetRow } from '../../methods/service-level/target-row.ts';
import { periodEdges, type Term, type Terms } from '../../methods/service-level/terms.ts';
import { cameTo } from '../measure/came-to.ts';
import type { Call } from '../operations/call.ts';
import { downtimes, readBook } from './books.ts';
import type { ReportAsked } from './report-asked.ts';
import type { Judged } from './report-targets.ts';

type Known = { readonly down: ReadonlyMap<string, Downtime> | null; readonly book: Book };
type Seconds = readonly [from: number, until: number];
/** A period in which a target is judged, and the part of it in which the agreement was in force, up to now. */
type Span = { readonly from: string; readonly until: string; readonly cut: Seconds };

const seconds = (moment: string): number => Temporal.Instant.from(moment).epochMilliseconds / 1000;
const momentOf = (at: number): string => Temporal.Instant.fromEpochMilliseconds(at * 1000).toString();
const dayIn = (zone: string, day: string, later: number): string =>
  Temporal.PlainDate.from(day).add({ days: later }).toZonedDateTime(zone).toInstant().toString();

function inForce({ zone, from, until }: Terms, [begin, end]: readonly [string, string], now: string): Seconds {
  const first = seconds(from ? dayIn(zone, from, 0) : begin);
  const last = seconds(until ? dayIn(zone, until, 1) : end);
  return [Math.max(seconds(begin), first), Math.min(seconds(end), last, seconds(now))];
}

/** The periods of a target between two moments, those left out in which its agreement was not in force. */
function spansOf({ terms, term }: Judged, from: string, last: string, now: string): readonly Span[] {
  const edges = periodEdges(term.period, terms.zone, from, last);
  return edges.slice(1).flatMap((until, place) => {
    const begin = edges[place] ?? until;
    const cut = inForce(terms, [begin, until], now);
    return cut[0] < cut[1] ? [{ from: begin, until, cut }] : [];
  });
}

function basisOf({ down, book }: Known, term: Term, terms: Terms, cut: Seconds): Basis | null {
  const services = term.service ? [term.service] : terms.services;
  if (term.metric !== 'availability' || down === null || services.length === 0) return null;
  return downIn(down, services, cut, book.timeOf(term.calendar));
}

/** What a row says of its target, whatever came of it. */
function headOf({ agreement, term }: Judged, { from, until }: Span) {
  const { id, metric, service, work, priority, channel, within, period } = term;
  return { agreement, target: id, metric, service, work, priority, channel, within, period, from, until };
}

/** Availability is judged as a share of seconds; of what nothing measures no share is told. */
function downRow(known: Known, judged: Judged, span: Span, now: string): TargetRow {
  const { terms, term } = judged;
  const basis = basisOf(known, term, terms, span.cut);
  const sums = { kept: basis ? basis.agreed - basis.down : 0, missed: basis?.down ?? 0 };
  const over = span.until <= now;
  const promised = term.share === null ? null : term.share / 100;
  return {
    ...headOf(judged, span),
    ...{ kept: null, missed: null, excluded: basis?.leftOut ?? null, basis, figure: null, promised },
    share: shareKept(sums),
    attained: over ? judge({ ...sums, target: promised ?? 1 }, null).attained : null,
    credit: over ? creditFor(terms.credits, sums) : null,
  };
}

const shareOf = (percent: number | null, isShare: boolean): number | null =>
  isShare && percent !== null ? percent / 100 : null;

/** What a measure tells is judged by what the target promises of it, over the time in which the agreement was in force. */
async function figureRows(call: Call, judged: Judged, measure: string, spans: readonly Span[]): Promise<TargetRow[]> {
  const periods = spans.map(({ cut: [from, until] }) => ({ from: momentOf(from), until: momentOf(until) }));
  const told = await cameTo(call, measure, periods);
  const { term, terms } = judged;
  if (!told) return [];
  const { aim, unit, currency, tolerance } = told.measured;
  return spans.map((span, at) => {
    const came = told.came[at] ?? { value: null, cases: 0 };
    const found = judgeFigure(term, { measure, aim, unit, currency, tolerance }, came, terms.credits);
    const over = span.until <= call.now;
    return {
      ...headOf(judged, span),
      ...{ kept: null, missed: null, excluded: null, basis: null, figure: found.figure },
      share: shareOf(found.figure.value, unit === 'percent'),
      promised: shareOf(found.figure.goal, unit === 'percent'),
      attained: over ? found.attained : null,
      credit: over ? found.credit : null,
    };
  });
}

/** Targets that are no times, each in its own periods. */
export async function measuredRows(call: Call, asked: ReportAsked, judged: readonly Judged[]): Promise<TargetRow[]> {
  const { executor, house, now } = call;
  const here = judged.filter(
    ({ agreement, terms }) => terms.kind === asked.kind && [undefined, agreement].includes(asked.of.agreement),
  );
  if (asked.metric !== null || here.length === 0) return [];
  const known = { down: await downtimes(executor, house.registry), book: await readBook(executor, house.registry) };
  const last = asked.edges.at(-1) ?? now;
  const rows: TargetRow[] = [];
  for (const each of here) {
    const spans = spansOf(each, asked.edges[1] ?? now, last < now ? last : now, now);
    const { measure } = each.term;
    rows.push(
      ...(measure
        ? await figureRows(call, each, measure, spans)
        : spans.map((span) => downRow(known, each, span, now))),
    );
  }
  return rows;
}
