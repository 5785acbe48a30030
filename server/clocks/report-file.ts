import { Readable } from 'node:stream';
import { refuseField } from '../../kernel/refusal.ts';
import { reportColumns, reportHeads } from '../../methods/service-level/report-columns.ts';
import type { Call } from '../operations/call.ts';
import { csv } from '../operations/export.ts';
import { sheets } from '../operations/export-sheet.ts';
import type { ReportJson } from './report.ts';

async function* rowsOf(answer: ReportJson): AsyncGenerator<readonly string[]> {
  const labels = new Map(answer.groups.map(({ key, label }) => [key, label]));
  for (const row of answer.rows)
    yield [
      row.period,
      ...(answer.by === null ? [] : [labels.get(row.key) ?? '']),
      ...reportColumns.map(({ of }) => {
        const value = of(row);
        return value === null ? '' : String(value);
      }),
    ];
}

/** A report for a spreadsheet: a line for each period and group; shares of 1, seconds and counts as plain numbers. */
export async function reportFile(
  call: Call,
  answer: ReportJson,
  format: string,
): Promise<{ readonly mediaType: string; readonly name: string; readonly stream: Readable }> {
  const language = call.actor.language.startsWith('de') ? 'de' : 'en';
  const words = reportHeads[language];
  const header = [
    words.period,
    ...(answer.by === null ? [] : [words.group]),
    ...reportColumns.map((column) => column[language]),
  ];
  const name = `service-levels-${call.now.slice(0, 10)}.${format}`;
  if (format === 'csv')
    return { mediaType: 'text/csv; charset=utf-8', name, stream: Readable.from(csv(header, rowsOf(answer))) };
  if (format === 'xlsx')
    return {
      mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      name,
      stream: await sheets(header, rowsOf(answer), 'service-levels'),
    };
  throw refuseField('format', 'value', 'format must be json, csv or xlsx.');
}
