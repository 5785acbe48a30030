import IconArrowDown from '@tabler/icons-react/dist/esm/icons/IconArrowDown.mjs';
import IconArrowUp from '@tabler/icons-react/dist/esm/icons/IconArrowUp.mjs';
import type { FieldMeta } from '../../client/meta.ts';
import { Tick } from '../../parts/tick.tsx';
import { useWords } from '../../words/words.ts';
import { useFieldView } from '../field-views.tsx';
import { listWords } from '../words/list.ts';

type HeadProps = {
  readonly field: FieldMeta;
  readonly at: number;
  readonly sort: string;
  readonly onSort?: ((field: string) => void) | undefined;
};

const Head = ({ field, at, sort, onSort }: HeadProps) => {
  const { atEnd } = useFieldView(field.kind);
  const first = sort.split(',')[0] ?? '';
  const sorted = first.replace(/^-/, '') === field.name;
  const descending = sorted && first.startsWith('-');
  const Arrow = descending ? IconArrowDown : IconArrowUp;
  return (
    <th
      scope="col"
      className="list-cell list-head"
      aria-colindex={at}
      aria-sort={sorted ? (descending ? 'descending' : 'ascending') : undefined}
      data-at-end={atEnd || undefined}
      data-field={field.name}
    >
      {onSort && field.sortable ? (
        <button type="button" onClick={() => onSort(field.name)}>
          <span className="cut" title={field.label}>
            {field.label}
          </span>
          {sorted && <Arrow size={13} aria-hidden="true" />}
        </button>
      ) : (
        <span className="cut" title={field.label}>
          {field.label}
        </span>
      )}
    </th>
  );
};

type Props = {
  readonly columns: readonly FieldMeta[];
  readonly sort: string;
  readonly onSort?: ((field: string) => void) | undefined;
  readonly selection: 'none' | 'some' | 'all';
  readonly onSelectAll?: (() => void) | undefined;
};

export const TableHead = ({ columns, sort, onSort, selection, onSelectAll }: Props) => {
  const t = useWords(listWords);
  return (
    <thead>
      <tr className="list-row list-header" aria-rowindex={1}>
        {onSelectAll && (
          <th scope="col" aria-colindex={1} className="list-cell list-select">
            <Tick state={selection} label={t.selectAll} onPress={onSelectAll} />
          </th>
        )}
        {columns.map((field, at) => (
          <Head key={field.name} field={field} at={at + 2} sort={sort} onSort={onSort} />
        ))}
      </tr>
    </thead>
  );
};
