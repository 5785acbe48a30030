import { Readable } from 'node:stream';
import { refuseField } from '../../kernel/refusal.ts';
import { type ReportColumn, reportColumns, reportHeads } from '../../methods/service-level/report-columns.ts';
import type { Call } from '../operations/call.ts';
import { csv } from '../operations/export.ts';
import { sheets } from '../operations/export-sheet.ts';
import { type ReportJson, report } from './report.ts';
import { askReport } from './report-asked.ts';
import { type Language, languageOf } from './report-names.ts';
import { reportPdf } from './report-pdf.ts';
import { targetHeads, targetLine } from './report-target-lines.ts';

type Line = readonly string[];

/** Which table of a report: the figures by period and group, or each target of an agreement in its own periods. */
export const reportParts = ['figures', 'targets'] as const;
export type ReportPart = (typeof reportParts)[number];

const plain = (value: number | null): string => (value === null ? '' : String(value));

async function* figureLines(answer: ReportJson): AsyncGenerator<Line> {
  const labels = new Map(answer.groups.map(({ key, label }) => [key, label]));
  for (const row of answer.rows)
    yield [
      row.period,
      ...(answer.by === null ? [] : [labels.get(row.key) ?? '']),
      ...reportColumns.map(({ of }: ReportColumn) => plain(of(row))),
    ];
}

async function* targetLines(call: Call, answer: ReportJson): AsyncGenerator<Line> {
  for (const row of answer.targets) yield targetLine(call, answer, row);
}

const figureHeads = ({ by }: ReportJson, language: Language): Line => [
  reportHeads[language].period,
  ...(by === null ? [] : [reportHeads[language].group]),
  ...reportColumns.map((column) => column[language]),
];

/** A report as a file: for a spreadsheet, with shares of 1, seconds and counts as plain numbers; or on paper. */
export async function reportFile(
  call: Call,
  answer: ReportJson,
  format: string,
  part: ReportPart,
): Promise<{ readonly mediaType: string; readonly name: string; readonly stream: Readable }> {
  if (format === 'pdf') {
    const name = `service-levels-${call.now.slice(0, 10)}.pdf`;
    return { mediaType: 'application/pdf', name, stream: Readable.from([await reportPdf(call, answer)]) };
  }
  const language = languageOf(call);
  const [heads, lines] =
    part === 'targets'
      ? [targetHeads[language], targetLines(call, answer)]
      : [figureHeads(answer, language), figureLines(answer)];
  const title = part === 'targets' ? 'service-level-targets' : 'service-levels';
  const name = `${title}-${call.now.slice(0, 10)}.${format}`;
  if (format === 'csv') return { mediaType: 'text/csv; charset=utf-8', name, stream: Readable.from(csv(heads, lines)) };
  if (format === 'xlsx')
    return {
      mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      name,
      stream: await sheets(heads, lines, title),
    };
  throw refuseField('format', 'value', 'format must be json, csv, xlsx or pdf.');
}

/** The report that a query asks for, as the file that its `format` and `part` say. */
export async function serviceLevelFile(
  call: Call,
  { format = 'pdf', part = 'figures', ...query }: Readonly<Record<string, string>>,
): Promise<Awaited<ReturnType<typeof reportFile>>> {
  const asPart = reportParts.find((each) => each === part);
  if (!asPart) throw refuseField('part', 'value', `part must be one of ${reportParts.join(', ')}.`);
  return reportFile(call, await report(call, await askReport(call, query)), format, asPart);
}
