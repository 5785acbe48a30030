import { type Included, type RecordJson, useMeta } from '../../../../ui/client/meta.ts';
import { RecordLink } from '../../../../ui/parts/record-link.tsx';
import { StateBadge } from '../../../../ui/parts/state-badge.tsx';
import { TableScroll } from '../../../../ui/parts/table-scroll.tsx';
import { useWords } from '../../../../ui/words/words.ts';
import type { Graded } from './cells.ts';
import { matrixWords } from './matrix.words.ts';

type Props = { readonly label: string; readonly graded: readonly Graded<RecordJson>[]; readonly included: Included };

/** The risks behind a number of the matrix, or all of them, to be read. */
export const Behind = ({ label, graded, included }: Props) => {
  const t = useWords(matrixWords);
  const states = useMeta().types['risk']?.states ?? [];
  return (
    <TableScroll label={label}>
      <h2>{label}</h2>
      <table className="table" data-stacks>
        <thead>
          <tr>
            {[t.risk, t.level, t.state, t.owner].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {graded.map(({ row, level }) => (
            <tr key={row.id}>
              <td>
                <RecordLink type="risk" number={row.number} title={row.title} />
              </td>
              <td>{level ? t.levels[level as 'low'] : '–'}</td>
              <td>
                <StateBadge
                  category={row.category}
                  label={states.find(({ name }) => name === row.state)?.label ?? ''}
                  bare
                />
              </td>
              <td dir="auto">{included[String(row['owner'])]?.title ?? '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
};
