import { labelOf } from '../../derive/labels.ts';
import { type MeasuresJson, measureNamed } from '../../derive/measures.ts';
import type { RecordType } from '../../derive/registry.ts';
import type { Call } from '../operations/call.ts';
import { harmless } from '../operations/export.ts';

const quoted = (text: string): string => (/[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const line = (cells: readonly string[]): string => `${cells.map((cell) => quoted(harmless(cell))).join(',')}\r\n`;

/** A measure as CSV (RFC 4180): a line for each period and group; hours, shares and counts as plain numbers. */
export const measureCsv = (call: Call, type: RecordType, answer: MeasuresJson, by: string | undefined): string => {
  const measure = measureNamed(answer.measure);
  const language = call.actor.language.startsWith('de') ? 'de' : 'en';
  const field = type.fields.get(measure?.byState ? 'state' : (by ?? ''));
  const columns = measure?.columns ?? [];
  const labels = new Map(answer.groups.map(({ key, label }) => [key, label]));
  const head = [
    language === 'de' ? 'Zeitraum ab' : 'Period from',
    ...(field ? [labelOf(type, field, language).label] : []),
    ...columns.map(({ words }) => words[language]),
  ];
  const rows = answer.rows.map(({ period, key, values }) => [
    period,
    ...(field ? [labels.get(key) ?? ''] : []),
    ...columns.map(({ name }) => (values[name] === null || values[name] === undefined ? '' : String(values[name]))),
  ]);
  // The mark tells Excel that this is UTF-8.
  return `\ufeff${[head, ...rows].map(line).join('')}`;
};
