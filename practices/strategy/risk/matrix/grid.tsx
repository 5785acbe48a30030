import IconArrowRight from '@tabler/icons-react/dist/esm/icons/IconArrowRight.mjs';
import IconArrowUp from '@tabler/icons-react/dist/esm/icons/IconArrowUp.mjs';
import { levelIn, type RiskMatrix } from '../../../../methods/risk-matrix/risk-matrix.ts';
import type { RecordJson } from '../../../../ui/client/meta.ts';
import { TableScroll } from '../../../../ui/parts/table-scroll.tsx';
import { useWords } from '../../../../ui/words/words.ts';
import { type Graded, gradesOf } from './cells.ts';
import { matrixWords } from './matrix.words.ts';

export type Cell = { readonly likelihood: number; readonly impact: number };
export type Labels = { readonly likelihood: readonly string[]; readonly impact: readonly string[] };

type Props = {
  readonly matrix: RiskMatrix;
  readonly labels: Labels;
  readonly graded: readonly Graded<RecordJson>[];
  readonly chosen: Cell | null;
  readonly onChoose: (cell: Cell | null) => void;
};

/** The matrix as a table: likelihood upwards, impact to the right, in each cell how many risks there are. */
export const Grid = ({ matrix, labels, graded, chosen, onChoose }: Props) => {
  const t = useWords(matrixWords);
  const one = (likelihood: number, impact: number) => {
    const count = graded.filter((each) => each.likelihood === likelihood && each.impact === impact).length;
    const level = levelIn(matrix, likelihood, impact) ?? 'low';
    const pressed = chosen?.likelihood === likelihood && chosen.impact === impact;
    const words = t.cell(
      count,
      labels.likelihood[likelihood - 1] ?? '',
      labels.impact[impact - 1] ?? '',
      t.levels[level],
    );
    return (
      <td key={impact} data-level={level} title={t.levels[level]}>
        {count > 0 && (
          <button
            type="button"
            aria-pressed={pressed}
            aria-label={words}
            onClick={() => onChoose(pressed ? null : { likelihood, impact })}
          >
            {count}
          </button>
        )}
      </td>
    );
  };
  return (
    <TableScroll label={t.title}>
      <table className="risk-matrix">
        <thead>
          <tr>
            <td className="risk-axes">
              <span>
                {t.impact} <IconArrowRight size={13} className="turns" aria-hidden="true" />
              </span>{' '}
              <span>
                {t.likelihood} <IconArrowUp size={13} aria-hidden="true" />
              </span>
            </td>
            {gradesOf(matrix.size).map((impact) => (
              <th key={impact} scope="col">
                <span>{labels.impact[impact - 1]}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {gradesOf(matrix.size)
            .toReversed()
            .map((likelihood) => (
              <tr key={likelihood}>
                <th scope="row">{labels.likelihood[likelihood - 1]}</th>
                {gradesOf(matrix.size).map((impact) => one(likelihood, impact))}
              </tr>
            ))}
        </tbody>
      </table>
    </TableScroll>
  );
};
