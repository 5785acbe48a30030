import './matrix-editor.css';
import { useWords } from '../../../ui/words/words.ts';
import { adminWords } from '../admin.words.ts';
import type { Matrix } from './setting.ts';
import { useValueWords } from './use-value-words.ts';

type Props = {
  readonly label: string;
  readonly matrix: Matrix;
  readonly choices: readonly string[] | undefined;
  readonly onChange: (row: string, column: string, value: string) => void;
};

/** Rows and columns of words, each cell chosen in its place. */
export const MatrixEditor = ({ label, matrix, choices, onChange }: Props) => {
  const words = useWords(adminWords);
  const rows = Object.keys(matrix);
  const columns = Object.keys(Object.values(matrix)[0] ?? {});
  const used = [...new Set(Object.values(matrix).flatMap((row) => Object.values(row)))].sort();
  const offered = choices ?? used;
  const wordOf = useValueWords([...new Set([...rows, ...columns])]);
  const sayOf = useValueWords(offered);
  return (
    <div className="table-scroll">
      <table className="matrix" aria-label={label}>
        <thead>
          <tr>
            <td />
            {columns.map((column) => (
              <th key={column} scope="col">
                {wordOf(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row}>
              <th scope="row">{wordOf(row)}</th>
              {columns.map((column) => (
                <td key={column}>
                  <select
                    aria-label={words.cell(wordOf(row), wordOf(column))}
                    value={matrix[row]?.[column] ?? ''}
                    data-rank={Math.min(4, offered.indexOf(matrix[row]?.[column] ?? '') + 1)}
                    onChange={(event) => onChange(row, column, event.currentTarget.value)}
                  >
                    {offered.map((value) => (
                      <option key={value} value={value}>
                        {sayOf(value)}
                      </option>
                    ))}
                  </select>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
