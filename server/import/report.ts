import type { ImportMap } from '../../derive/import-map.ts';
import { type RemarkKind, remarkKinds } from '../../derive/import-remark.ts';
import type { ActivityFigures } from '../measure/activity-figures.ts';
import type { Counts } from './counts.ts';
import type { StatedFigure } from './stated-figures.ts';

/** All that an import says when it is done; the same as JSON beside the file of rejected rows. */
export type ImportReport = {
  readonly file: string;
  readonly map: string;
  readonly record: string;
  readonly zone: string;
  readonly dry: boolean;
  readonly resumed: boolean;
  readonly seconds: number;
  readonly counts: Counts;
  /** Columns of the file that the mapping does not name, and those it leaves out with the reason. */
  readonly unmapped: readonly string[];
  readonly left: ImportMap['left'];
  readonly stated: readonly StatedFigure[];
  readonly activity: ActivityFigures | null;
  readonly rejectedFile: string | null;
};

const number = (value: number): string => value.toLocaleString('en-GB');
const pairs = (record: Readonly<Record<string, number>>): string =>
  Object.entries(record)
    .map(([name, count]) => `${name} ${number(count)}`)
    .join(', ');

const remarkLines = ({ remarks }: Counts): readonly string[] =>
  (Object.keys(remarkKinds) as RemarkKind[]).flatMap((kind) => {
    const met = remarks[kind];
    return met
      ? [
          `  ${number(met.count).padStart(9)}  ${remarkKinds[kind]} (${met.first.slice(0, 3).join(', ')}${met.count > 3 ? ' …' : ''})`,
        ]
      : [];
  });

const explanation = ({ differ, explained }: StatedFigure): string => {
  if (differ === 0) return 'the same in every record';
  const rest = differ - explained;
  const missing = `they differ in ${number(differ)} records; of ${number(explained)} of these the log misses updates`;
  return rest === 0 ? missing : `${missing}, in ${number(rest)} the log's counter and its own rows disagree`;
};

const statedLines = (stated: readonly StatedFigure[]): readonly string[] =>
  stated.map(
    (figure) =>
      `  ${figure.what}: the log states ${number(figure.stated)}, its activity says ${number(figure.computed)}; ${explanation(figure)}`,
  );

const activityLines = (figures: ActivityFigures): readonly string[] => [
  `  ${number(figures.records)} records, ${number(figures.entries)} entries, ${number(figures.stateChanges)} state changes, ${number(figures.reassignments)} reassignments, ${number(figures.reopenings)} reopenings`,
  ...figures.timeInState.map(
    ({ state, stays, hours, average, median, ninetieth, unfinished, backwards }) =>
      `  ${state}: ${number(stays)} stays, ${number(hours)} h in all, ${average ?? '–'} h on average, median ${median ?? '–'} h, nine in ten within ${ninetieth ?? '–'} h${unfinished > 0 ? `, ${number(unfinished)} still in it` : ''}${backwards > 0 ? `, ${number(backwards)} that run backwards are left out` : ''}`,
  ),
  ...figures.byMonth.map(
    ({ month, opened, resolved, closed }) =>
      `  ${month}: opened ${number(opened)}, resolved ${number(resolved)}, closed ${number(closed)}`,
  ),
];

const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length > 0 ? ['', title, ...lines] : [];

/** The report as a person reads it. */
export const reportText = (report: ImportReport): string => {
  const { rows, records, made, reasons } = report.counts;
  const listed = Object.entries(reasons).map(([why, count]) => `  ${number(count).padStart(9)}  ${why}`);
  return [
    `${report.dry ? 'Dry run: nothing was written. ' : ''}${report.file} by ${report.map}${report.resumed ? ', gone on with where it had stopped' : ''}; moments without a zone are ${report.zone}`,
    `rows: ${number(rows.read)} read = ${number(rows.told)} taken + ${number(rows.known)} known before + ${number(rows.rejected)} rejected`,
    `${report.record}: ${number(records.created)} created, ${number(records.updated)} updated, ${number(records.unchanged)} unchanged, ${number(records.known)} known before, ${number(records.rejected)} rejected`,
    ...(Object.keys(made).length > 0 ? [`made because they are named: ${pairs(made)}`] : []),
    ...section(`Rejected${report.rejectedFile ? `, see ${report.rejectedFile}` : ''}`, listed),
    ...section('Met, kept and marked', remarkLines(report.counts)),
    ...section(
      'Columns that the mapping does not name',
      report.unmapped.map((name) => `  ${name}`),
    ),
    ...section(
      'Columns left out on purpose',
      Object.entries(report.left).map(([name, why]) => `  ${name}: ${why}`),
    ),
    ...section('Counters of the log beside the activity', statedLines(report.stated)),
    ...section('From the activity', report.activity ? activityLines(report.activity) : []),
    '',
    `${number(Math.round(rows.read / Math.max(report.seconds, 0.001)))} rows a second, ${report.seconds.toFixed(1)} s`,
  ].join('\n');
};
