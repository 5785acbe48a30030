import { type Basis, type Downtime, downIn } from '../../methods/service-level/availability.ts';
import type { Book } from '../../methods/service-level/book.ts';
import { creditFor } from '../../methods/service-level/credits.ts';
import { judge, shareKept } from '../../methods/service-level/report.ts';
import { periodEdges, type Term, type Terms } from '../../methods/service-level/terms.ts';
import type { Call } from '../operations/call.ts';
import { downtimes, readBook } from './books.ts';
import type { ReportAsked } from './report-asked.ts';
import type { Judged, TargetRow } from './report-targets.ts';

type Known = { readonly down: ReadonlyMap<string, Downtime> | null; readonly book: Book };

const seconds = (moment: string): number => Temporal.Instant.from(moment).epochMilliseconds / 1000;
const dayIn = (zone: string, day: string, later: number): string =>
  Temporal.PlainDate.from(day).add({ days: later }).toZonedDateTime(zone).toInstant().toString();

/** The part of a period in which the agreement was in force, up to now. */
function inForce({ zone, from, until }: Terms, [begin, end]: readonly [string, string], now: string) {
  const first = seconds(from ? dayIn(zone, from, 0) : begin);
  const last = seconds(until ? dayIn(zone, until, 1) : end);
  return [Math.max(seconds(begin), first), Math.min(seconds(end), last, seconds(now))] as const;
}

function basisOf({ down, book }: Known, term: Term, terms: Terms, cut: readonly [number, number]): Basis | null {
  const services = term.service ? [term.service] : terms.services;
  if (term.metric !== 'availability' || down === null || services.length === 0) return null;
  return downIn(down, services, cut, book.timeOf(term.calendar));
}

/** Availability is judged as a share of seconds; of what nothing measures no share is told. */
function rowOf(known: Known, judged: Judged, [from, until]: readonly [string, string], now: string): TargetRow[] {
  const { agreement, terms, term } = judged;
  const cut = inForce(terms, [from, until], now);
  if (cut[0] >= cut[1]) return [];
  const basis = basisOf(known, term, terms, cut);
  const sums = { kept: basis ? basis.agreed - basis.down : 0, missed: basis?.down ?? 0 };
  const over = until <= now;
  const promised = term.share === null ? null : term.share / 100;
  const { id, metric, service, work, priority, channel, within, period } = term;
  return [
    {
      ...{ agreement, target: id, metric, service, work, priority, channel, within, period, from, until },
      ...{ kept: null, missed: null, excluded: basis?.leftOut ?? null, basis, promised },
      share: shareKept(sums),
      attained: over ? judge({ ...sums, target: promised ?? 1 }, null).attained : null,
      credit: over ? creditFor(terms.credits, sums) : null,
    },
  ];
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
  return here.flatMap((each) => {
    const { term, terms } = each;
    const edges = periodEdges(term.period, terms.zone, asked.edges[1] ?? now, last < now ? last : now);
    return edges.slice(1).flatMap((until, place) => rowOf(known, each, [edges[place] ?? until, until], now));
  });
}
