import type { ReadingJson, ReadingsJson } from '../../../derive/figures.ts';
import { useFormat } from '../../client/format.ts';
import { TableScroll } from '../../parts/table-scroll.tsx';
import { When } from '../../parts/when.tsx';
import { useWords } from '../../words/words.ts';
import { readingText } from './reading-text.ts';
import { readingsWords } from './readings.words.ts';
import { usePeriodName } from './readings-chart.tsx';
import './readings.css';

type Props = {
  readonly answer: ReadingsJson;
  readonly label: string;
  /** Told apart, a column each. */
  readonly groups?: readonly { readonly label: string; readonly values: readonly (number | null)[] }[];
  /** How a figure stands here, where it is held to something else than the measure says. */
  readonly standsOf?: (value: number | null) => ReadingJson['stands'];
  /** Leads from a count to the cases behind it. */
  readonly onCases?: (reading: ReadingJson) => void;
};

/** The figures to be read, the newest first: how each stands, on how many cases, and when it was read. */
export const ReadingsTable = ({ answer, label, groups = [], standsOf, onCases }: Props) => {
  const t = useWords(readingsWords);
  const format = useFormat();
  const name = usePeriodName(answer);
  const periodOf = ({ from, running }: ReadingJson): string => `${name(from)}${running ? `, ${t.running}` : ''}`;
  const rows = answer.readings.map((reading, at) => ({ reading, at })).toReversed();
  return (
    <TableScroll label={label} look="figures-table">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t.period}</th>
            <th scope="col" className="figure">
              {t.figure}
            </th>
            <th scope="col">{t.against}</th>
            <th scope="col" className="figure">
              {t.cases}
            </th>
            {groups.map((group) => (
              <th key={group.label} scope="col" className="figure" dir="auto">
                {group.label}
              </th>
            ))}
            <th scope="col">{t.read}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ reading, at }) => {
            const standing = standsOf ? standsOf(reading.value) : reading.stands;
            const count = format.number(reading.cases);
            return (
              <tr key={reading.from}>
                <th scope="row">{periodOf(reading)}</th>
                <td className="figure numbers">{readingText(format, answer, reading.value)}</td>
                <td>{standing ? <span data-stands={standing}>{t.stands[standing]}</span> : '–'}</td>
                <td className="figure numbers">
                  {onCases && reading.cases > 0 ? (
                    <button
                      type="button"
                      className="row-button"
                      aria-label={t.showCases(count, periodOf(reading))}
                      onClick={() => onCases(reading)}
                    >
                      {count}
                    </button>
                  ) : (
                    count
                  )}
                </td>
                {groups.map((group) => (
                  <td key={group.label} className="figure numbers">
                    {readingText(format, answer, group.values[at] ?? null)}
                  </td>
                ))}
                <td className="quiet">{reading.readAt ? <When at={reading.readAt} /> : t.live}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </TableScroll>
  );
};
