import type { TargetRow } from '../../methods/service-level/target-row.ts';
import type { Call } from '../operations/call.ts';
import type { ReportJson } from './report.ts';
import { languageOf, metricName, targetWord } from './report-names.ts';

/** Names over the columns of targets, in the order of `targetLine`. */
export const targetHeads = {
  en: [
    'Agreement',
    'Target',
    'Service',
    'Kind of work',
    'Priority',
    'Channel',
    'Within seconds',
    'Period',
    'From',
    'Until',
    'Kept',
    'Promised',
    'Number kept',
    'Missed',
    'Excluded',
    'Attained',
    'Credit',
    'Because kept less than',
    'Down seconds',
    'Of agreed seconds',
    'Outages',
    'Measure',
    'Figure',
    'Promised figure',
    'Unit',
    'Cases',
  ],
  de: [
    'Vereinbarung',
    'Ziel',
    'Service',
    'Art der Arbeit',
    'Priorität',
    'Kanal',
    'In Sekunden',
    'Zeitraum',
    'Von',
    'Bis',
    'Eingehalten',
    'Zugesagt',
    'Anzahl eingehalten',
    'Verfehlt',
    'Ausgenommen',
    'Erreicht',
    'Gutschrift',
    'Weil eingehalten zu weniger als',
    'Sekunden nicht verfügbar',
    'Von vereinbarten Sekunden',
    'Ausfälle',
    'Kennzahl',
    'Wert',
    'Zugesagter Wert',
    'Einheit',
    'Fälle',
  ],
} as const;

const unmeasured = { en: 'not measured', de: 'nicht gemessen' } as const;

/** Without the trace that binary fractions leave: 99.9 % is 0.999. */
const plain = (value: number | null | undefined): string =>
  value === null || value === undefined ? '' : String(Number(value.toPrecision(12)));
const share = (percent: number | undefined): string => plain(percent === undefined ? null : percent / 100);

const isMeasured = ({ share, kept, figure }: TargetRow): boolean =>
  share !== null || kept !== null || (figure !== null && figure.value !== null);

/** A target in one of its periods as a line of a file; shares and credits are of 1. */
export const targetLine = (call: Call, { names }: ReportJson, row: TargetRow): readonly string[] => [
  names[row.agreement] ?? '',
  metricName(call, row.metric) ?? row.metric,
  names[row.service ?? ''] ?? '',
  targetWord(call, 'work', row.work),
  row.priority ?? '',
  targetWord(call, 'channel', row.channel),
  plain(row.within),
  targetWord(call, 'period', row.period),
  row.from,
  row.until,
  isMeasured(row) ? plain(row.share) : unmeasured[languageOf(call)],
  plain(row.promised),
  plain(row.kept),
  plain(row.missed),
  plain(row.excluded),
  row.attained === null ? '' : row.attained ? '1' : '0',
  share(row.credit?.percent),
  share(row.credit?.rule?.below),
  plain(row.basis?.down),
  plain(row.basis?.agreed),
  plain(row.basis?.outages.length),
  names[row.figure?.measure ?? ''] ?? '',
  plain(row.figure?.value),
  plain(row.figure?.goal),
  row.figure ? (row.figure.currency ?? row.figure.unit) : '',
  plain(row.figure?.cases),
];
