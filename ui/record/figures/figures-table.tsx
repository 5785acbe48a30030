import type { Measure, MeasuresJson } from '../../../derive/measures.ts';
import { TableScroll } from '../../parts/table-scroll.tsx';

type Props = {
  readonly measure: Measure;
  readonly answer: MeasuresJson;
  readonly language: 'en' | 'de';
  /** Names over the columns of periods and groups; no group, no column. */
  readonly heads: { readonly period: string; readonly group: string | null };
  readonly periodText: (period: string, index: number) => string;
  readonly labelOf: (key: string | null) => string;
  readonly text: (unit: Measure['columns'][number]['unit'], value: number | null) => string;
  readonly label: string;
};

/** The same figures to be read: a row for each period and group, the newest first. */
export const FiguresTable = ({ measure, answer, language, heads, periodText, labelOf, text, label }: Props) => (
  <TableScroll label={label} look="figures-table">
    <table className="table">
      <thead>
        <tr>
          <th scope="col">{heads.period}</th>
          {heads.group !== null && <th scope="col">{heads.group}</th>}
          {measure.columns.map(({ name, words }) => (
            <th key={name} scope="col" className="figure">
              {words[language]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {answer.rows.toReversed().map(({ period, key, values }) => (
          <tr key={`${period} ${key}`}>
            <th scope="row">{periodText(period, answer.periods.indexOf(period))}</th>
            {heads.group !== null && <td dir="auto">{labelOf(key)}</td>}
            {measure.columns.map(({ name, unit }) => (
              <td key={name} className="figure numbers">
                {text(unit, values[name] ?? null)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </TableScroll>
);
