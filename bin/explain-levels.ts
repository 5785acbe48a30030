// Which agreement explains best what a log says of its service levels: node bin/explain-levels.ts incident-event-log.csv[.gz]
import { balanced, confusionOf, share } from '../methods/service-level/confusion.ts';
import { contradictions } from '../methods/service-level/contradictions.ts';
import type { Limit } from '../methods/service-level/fit.ts';
import { type Named, plainCalendars, waysOf } from './explain-levels/candidates.ts';
import { readLog, type Told } from './explain-levels/log.ts';
import { bestBy, Search, searchAgain, searchWidely, type Variant, wayName } from './explain-levels/search.ts';

/** The wide search goes over about so many incidents, evenly chosen; its best go over all. */
const enough = 3_000;
const kept = 500;

const percent = (part: number | null): string => (part === null ? '–' : `${(100 * part).toFixed(1)} %`).padStart(7);
const hours = (seconds: number): string =>
  Number.isFinite(seconds) ? `${(Math.max(0, seconds) / 3600).toFixed(1)} h` : '∞';
const calendarName = ({ days, hours: open, clock, holidays }: Named): string =>
  `${days}, ${open}, clock ${clock}, holidays ${holidays}`;
const sorted = <T>(of: ReadonlyMap<string, T>): readonly (readonly [string, T])[] =>
  [...of].sort(([one], [other]) => one.localeCompare(other));

const judgement = (name: string, told: readonly { kept: boolean; said: boolean }[]): string => {
  const confusion = confusionOf(told);
  const { kept: of, missed } = confusion;
  return `${name.padEnd(26)} ${String(told.length).padStart(6)}  right ${percent(share(confusion))}  balanced ${percent(balanced(confusion))}  kept: ${of.right} right, ${of.wrong} wrong; missed: ${missed.right} right, ${missed.wrong} wrong`;
};

const limitName = ({ seconds, from, below }: Limit): string =>
  `${seconds < 0 ? 'never kept' : `at most ${hours(seconds)}`} (anything from ${hours(from)} below ${hours(below)})`;

const summary = (search: Search, variant: Variant): string => {
  const rest = confusionOf(search.judge(variant));
  const [, largest] = [...variant.limits].toSorted(([, one], [, other]) => other.of - one.of)[0] ?? [];
  return `${String(variant.right).padStart(6)} of ${search.fitted} ${percent(variant.right / search.fitted)}, then ${percent(share(rest))}, balanced ${percent(balanced(rest))}; ${largest ? limitName(largest) : ''}`;
};

const kinds: readonly (readonly [string, (variant: Variant) => string])[] = [
  ['stop', ({ way }) => way.stops],
  ['start', ({ way }) => way.starts],
  ['not counted', ({ way }) => way.pauses.join(', ') || 'nothing'],
  ['days', ({ calendar }) => calendar.days],
  ['clock', ({ calendar }) => calendar.clock],
  ['holidays', ({ calendar }) => calendar.holidays],
  ['hours', ({ calendar }) => `${calendar.hours}, ${calendar.clock}`],
];

function tellKinds(search: Search): void {
  console.info(
    `\n${search.tried.length.toLocaleString('en-GB')} agreements compared. The best of each kind: what it explains of the first part, then of the rest; the limit of the largest group`,
  );
  for (const [kind, key] of kinds)
    for (const [name, variant] of bestBy(search.tried, key).slice(0, 17))
      console.info(`  ${kind.padEnd(12)} ${name.padEnd(72)} ${summary(search, variant)}`);
}

function tellBest(search: Search): void {
  const [best] = search.best();
  if (!best) return;
  console.info(`\nThe best: ${wayName(best.way)}; ${calendarName(best.calendar)}`);
  for (const [group, limit] of sorted(best.limits))
    console.info(`  ${group.padEnd(16)} ${limitName(limit)}; explains ${limit.right} of ${limit.of}`);
  const rest = search.judge(best);
  console.info(`Judged on the rest:\n  ${judgement('all', rest)}`);
  for (const [group, those] of sorted(Map.groupBy(rest, (each) => each.group)))
    console.info(`  ${judgement(group, those)}`);
  const equals = search.tried.filter(({ right }) => right >= best.right - 2);
  const shares = equals.map((variant) => search.shareOfRest(variant));
  console.info(
    `${equals.length} agreements explain as many of the first part but for two; they are right for ${percent(Math.min(...shares))} to ${percent(Math.max(...shares))} of the rest`,
  );
}

function tellLog(told: readonly Told[]): void {
  const missedIn = Map.groupBy(
    told.filter((each) => !each.kept),
    (each) => each.missedIn ?? 'no row',
  );
  const states = [...missedIn].map(([state, those]) => `${state} ${those.length}`);
  console.info(`Said to be missed for the first time in a row of state: ${states.join(', ')}`);
  const { usual, fitted } = new Search(told, told);
  const said = (those: readonly Told[]) => those.map((each) => ({ kept: each.kept, said: usual }));
  console.info(judgement('always the usual, first', said(told.slice(0, fitted))));
  console.info(judgement('always the usual, rest', said(told.slice(fitted))));
  const { pairs, atLeast } = contradictions(
    told.map(({ opened, closed }) => [opened, closed]),
    told,
  );
  console.info(
    `Contradictions: ${pairs} pairs of one priority in which one missed within another that kept; at least ${atLeast} of ${told.length} are beyond any calendar and limit from opened to closed`,
  );
}

function tellMatrix(told: readonly Told[]): void {
  const search = new Search(
    told,
    told.map(({ matrix: group, kept: was }) => ({ group, kept: was })),
  );
  const [plain] = waysOf(new Set());
  for (const calendar of plainCalendars) if (plain) search.attempt(plain, calendar);
  const [best] = search.best();
  if (!best) return;
  console.info(
    `\nBy impact and urgency in place of the priority: ${calendarName(best.calendar)}: ${summary(search, best)}`,
  );
}

async function explain(path: string): Promise<void> {
  const { told, unread } = await readLog(path);
  const fitted = new Search(told, told).fitted;
  const last = new Date((told[fitted - 1]?.opened ?? 0) * 1000).toISOString().slice(0, 10);
  console.info(
    `${told.length} incidents (${unread} could not be read); fitted to ${fitted}, opened until ${last}; judged on the other ${told.length - fitted}`,
  );
  tellLog(told);
  const every = Math.ceil(told.length / enough);
  const search = searchWidely(told.filter((_, place) => place % every === 0));
  tellKinds(search);
  tellBest(every === 1 ? search : searchAgain(search.best().slice(0, kept), told));
  tellMatrix(told);
}

const [path] = process.argv.slice(2);
if (path) await explain(path);
else console.info('node bin/explain-levels.ts incident-event-log.csv[.gz]');
