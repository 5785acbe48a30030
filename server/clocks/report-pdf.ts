import { wordsFor } from '../../derive/labels.ts';
import {
  type ReportColumn,
  type ReportRow,
  reportColumns,
  reportHeads,
} from '../../methods/service-level/report-columns.ts';
import type { TargetRow } from '../../methods/service-level/target-row.ts';
import type { Call } from '../operations/call.ts';
import { titles } from '../operations/present.ts';
import { answeringTo } from './breaches.ts';
import type { ReportJson } from './report.ts';
import { type Writing, writing } from './report-pdf-writing.ts';
import { targetHeads, targetLine } from './report-target-lines.ts';

type Cell = string | { readonly text: string; readonly [style: string]: unknown };
type Line = readonly Cell[];

const head = (text: string): Cell => ({ text, bold: true, fillColor: '#eef1f6' });
const right = (text: string): Cell => ({ text, alignment: 'right', noWrap: true });
const heading = (text: string, headlineLevel = 2) => ({ text, headlineLevel, style: 'heading' });

/** A table whose heads stand on every page that it goes on to. */
const table = (heads: readonly string[], lines: readonly Line[], widths: readonly (string | number)[]) => ({
  table: { headerRows: 1, dontBreakRows: true, widths, body: [heads.map(head), ...lines] },
  layout: 'lightHorizontalLines',
  margin: [0, 0, 0, 12],
});

const groupTable = (w: Writing, report: ReportJson, rows: readonly ReportRow[]) =>
  table(
    [reportHeads[w.language].period, ...reportColumns.map((column) => column[w.language])],
    rows.map((row) => [
      w.period(report.period, row.period),
      ...reportColumns.map(({ unit, of }: ReportColumn) => right(w.figure(unit, of(row)))),
    ]),
    ['*', ...reportColumns.map(() => 'auto')],
  );

/** What the chart shows on the screen: the share kept of each group, period by period. */
const overTime = (w: Writing, { period, periods, groups, rows, by }: ReportJson) =>
  by === null || groups.length < 2
    ? []
    : [
        heading(w.words.overTime),
        table(
          [reportHeads[w.language].group, ...periods.map((start) => w.period(period, start))],
          groups.map(({ key }) => [
            w.group(key),
            ...periods.map((start) =>
              right(w.figure('share', rows.find((row) => row.key === key && row.period === start)?.share ?? null)),
            ),
          ]),
          ['*', ...periods.map(() => 'auto')],
        ),
      ];

/** On paper what a share rests on stands beside its name, for want of width. */
const onPaper = (line: readonly string[]): readonly string[] => line.slice(0, 18);
const basisOf = (w: Writing, { basis, figure }: TargetRow, names: ReportJson['names']): string => {
  if (figure) return ` (${w.set(names[figure.measure] ?? '', figure.measure)}, ${figure.cases})`;
  return basis
    ? ` (${w.figure('seconds', basis.down)} / ${w.figure('seconds', basis.agreed)}, ${basis.outages.length} ${w.words.outages})`
    : '';
};

/** A figure that is no share stands in the column of shares as it is. */
const asItIs = (w: Writing, row: TargetRow, place: number): string | null => {
  const told = place === 10 ? row.figure?.value : place === 11 ? row.figure?.goal : null;
  return row.figure === null || row.figure.unit === 'percent' || told === null || told === undefined
    ? null
    : `${w.figure('count', told)} ${row.figure.currency ?? ''}`.trim();
};

const targetsPart = (w: Writing, call: Call, report: ReportJson) => {
  if (report.targets.length === 0) return [];
  const shares = new Set([10, 11, 16, 17]);
  const lines = report.targets.map((row) =>
    onPaper(targetLine(call, report, row)).map((text, place) => {
      if (place === 1) return `${text}${basisOf(w, row, report.names)}`;
      const figure = asItIs(w, row, place);
      if (figure) return right(figure);
      if (place === 10 && row.share === null) return text;
      if (place === 0) return w.set(text, row.agreement);
      if (place === 2) return row.service ? w.set(text, row.service) : '';
      if (place === 6) return right(row.within === null ? '' : w.figure('seconds', row.within));
      if (place === 8 || place === 9) return w.day(text);
      if (place === 15) return text === '' ? '' : text === '1' ? '✓' : '–';
      return shares.has(place) ? right(text === '' ? '' : w.figure('share', Number(text))) : text;
    }),
  );
  const heads = onPaper(targetHeads[w.language]).map((text, place) => (place === 6 ? w.words.within : text));
  return [heading(w.words.targets), table(heads, lines, ['*', ...heads.slice(1).map(() => 'auto')])];
};

const reasonsPart = (w: Writing, call: Call, { reasons }: ReportJson) => {
  const type = answeringTo(call);
  if (!type || reasons.length === 0) return [];
  const named = (field: 'reason' | 'party', value: string | null): string =>
    value === null ? w.words.unsaid : (wordsFor(type, call.actor.language).choices?.[field]?.[value] ?? value);
  const { reason, party, missed, excluded } = w.words;
  return [
    heading(w.words.reasons),
    table(
      [reason, party, missed, excluded],
      reasons.map((row) => [
        named('reason', row.reason),
        named('party', row.party),
        right(w.figure('count', row.missed)),
        right(w.figure('count', row.excluded)),
      ]),
      ['auto', 'auto', 'auto', 'auto'],
    ),
  ];
};

const askedPart = (w: Writing, call: Call, report: ReportJson) => ({
  ul: [
    `${w.words.kinds[report.kind]}, ${w.words.periods[report.period]}`,
    ...Object.values(report.of).map(
      ({ number, title }) => `${w.words.of}: ${w.legible(title) ? `${title} (${number})` : number}`,
    ),
    `${w.words.methods[report.method]} ${w.words.other}`,
    w.words.madeFor(w.legible(call.actor.name) ? call.actor.name : '…', w.moment(report.now), call.actor.zone),
    ...(report.left > 0 ? [w.words.left(report.left)] : []),
  ],
  margin: [0, 0, 0, 12],
});

const documentOf = (w: Writing, call: Call, report: ReportJson) => {
  const groups = report.groups.flatMap(({ key }) => [
    ...(report.by === null ? [] : [heading(w.group(key))]),
    groupTable(
      w,
      report,
      report.rows.filter((row) => row.key === key),
    ),
  ]);
  const content = [
    { text: w.words.title, headlineLevel: 1, style: 'title' },
    askedPart(w, call, report),
    ...(report.groups.length === 0 ? [w.words.nothing] : [...overTime(w, report), ...groups]),
    ...targetsPart(w, call, report),
    ...reasonsPart(w, call, report),
  ];
  return {
    pageSize: 'A4',
    pageOrientation: 'landscape',
    pageMargins: [28, 28, 28, 36],
    info: {
      title: w.words.title,
      creator: 'Reeve',
      subject: `${w.words.kinds[report.kind]}, ${w.words.periods[report.period]}`,
    },
    language: w.language,
    displayTitle: true,
    tagged: true,
    footer: (page: number, pages: number) => ({
      columns: [w.anyUnset() ? w.words.unset : '', { text: w.words.page(page, pages), alignment: 'right' }],
      margin: [28, 8, 28, 0],
      fontSize: 7,
    }),
    // A heading does not stand alone at the foot of a page.
    pageBreakBefore: (node: { headlineLevel?: number }, { getFollowingNodesOnPage }: Nodes) =>
      node.headlineLevel === 2 && getFollowingNodesOnPage().length === 0,
    styles: {
      title: { fontSize: 16, bold: true, margin: [0, 0, 0, 6] },
      heading: { fontSize: 10, bold: true, margin: [0, 6, 0, 4] },
    },
    defaultStyle: { font: 'Roboto', fontSize: 7 },
    content,
  };
};
type Nodes = { readonly getFollowingNodesOnPage: () => readonly unknown[] };

/** A report on paper: what was asked, the share kept over time, a table for each group, targets with credits, and reasons. */
export async function reportPdf(call: Call, report: ReportJson): Promise<Buffer> {
  const ids =
    report.by === null ? [] : report.groups.flatMap(({ key }) => (key && /^[0-9a-f-]{36}$/.test(key) ? [key] : []));
  const named = await titles(call, [...new Set([...ids, ...Object.keys(report.names)])]);
  const w = writing(call, report, named);
  // Read when somebody asks for one; most processes never do.
  const [{ default: pdfmake }, { default: fonts }] = await Promise.all([
    import('pdfmake'),
    import('pdfmake/fonts/Roboto.js'),
  ]);
  pdfmake.setFonts(fonts);
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((path) => Object.values(fonts['Roboto'] ?? {}).includes(path));
  return pdfmake.createPdf(documentOf(w, call, report)).getBuffer();
}
