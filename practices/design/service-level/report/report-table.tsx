import {
  type ReportColumn,
  type ReportRow,
  reportColumns,
  reportHeads,
} from '../../../../methods/service-level/report-columns.ts';
import { caseOutcomes } from '../../../../methods/service-level/report-words.ts';
import { useFormat } from '../../../../ui/client/format.ts';
import { TableScroll } from '../../../../ui/parts/table-scroll.tsx';
import { useLanguage } from '../../../../ui/words/language.ts';
import { useWords } from '../../../../ui/words/words.ts';
import { reportWords } from './report.words.ts';
import type { Behind, Report } from './report-state.ts';
import { reportPeriod, reportText } from './report-text.tsx';

type Props = {
  readonly report: Report;
  readonly labelOf: (key: string | null) => string;
  readonly onBehind: (behind: Behind) => void;
};

const leads = (column: ReportColumn, row: ReportRow): boolean =>
  (caseOutcomes as readonly string[]).includes(column.name) && (column.of(row) ?? 0) > 0;

/** The figures to be read, the newest period first; a count leads to the cases behind it. */
export const ReportTable = ({ report, labelOf, onBehind }: Props) => {
  const t = useWords(reportWords);
  const format = useFormat();
  const language = useLanguage().startsWith('de') ? 'de' : 'en';
  const name = (period: string): string =>
    `${reportPeriod(format, report.period, period)}${period === report.periods.at(-1) ? `, ${t.running}` : ''}`;
  const cell = (column: ReportColumn, row: ReportRow) => {
    const shown = reportText(format, column.unit, column.of(row));
    const label = column[language];
    if (!leads(column, row)) return shown;
    const about = report.by === null ? name(row.period) : `${labelOf(row.key)}, ${name(row.period)}`;
    return (
      <button
        type="button"
        className="row-button"
        aria-label={`${shown}: ${t.show(label, about)}`}
        onClick={() => onBehind({ of: column.name, label: t.cases(label, about), at: row.period, key: row.key })}
      >
        {shown}
      </button>
    );
  };
  return (
    <TableScroll label={t.title} look="figures-table">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{reportHeads[language].period}</th>
            {report.by !== null && <th scope="col">{t.groups[report.by as 'team']}</th>}
            {reportColumns.map((column) => (
              <th key={column.name} scope="col" className="figure">
                {column[language]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {report.rows
            .toSorted((one, other) => (one.period < other.period ? 1 : one.period > other.period ? -1 : 0))
            .map((row) => (
              <tr key={`${row.period} ${row.key}`}>
                <th scope="row">{name(row.period)}</th>
                {report.by !== null && <td dir="auto">{labelOf(row.key)}</td>}
                {reportColumns.map((column) => (
                  <td
                    key={column.name}
                    className="figure numbers"
                    data-missed={(column.name === 'share' && row.attained === false) || undefined}
                  >
                    {cell(column, row)}
                  </td>
                ))}
              </tr>
            ))}
        </tbody>
      </table>
    </TableScroll>
  );
};
