import { TableScroll } from '../../../../ui/parts/table-scroll.tsx';
import '../../../../ui/record/figures/figures.css';
import type { ReactNode } from 'react';
import type { Money } from '../../../../fields/money/money.field.ts';
import { useFormat } from '../../../../ui/client/format.ts';

export type AmountRow = {
  readonly key: string;
  readonly name: ReactNode;
  readonly amounts: readonly Money[];
};
type Props = {
  readonly label: string;
  readonly first: string;
  readonly heads: readonly string[];
  readonly rows: readonly AmountRow[];
};

/** Rows of amounts under their heads, each with what it is about first. */
export const Amounts = ({ label, first, heads, rows }: Props) => {
  const format = useFormat();
  return (
    <TableScroll label={label} look="figures-table">
      <table className="table" data-stacks>
        <caption>{label}</caption>
        <thead>
          <tr>
            <th scope="col">{first}</th>
            {heads.map((head) => (
              <th key={head} scope="col" className="figure">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, amounts }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              {amounts.map((amount, at) => (
                <td key={heads[at]} className="figure" data-head={heads[at]}>
                  {format.money(amount)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
};
