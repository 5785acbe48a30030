import type { PointerEvent } from 'react';
import type { FieldMeta, RecordJson } from '../../client/meta.ts';
import { prefetchRecord } from '../data/record-query.ts';
import { FieldShow } from '../field/field-show.tsx';
import { titleField } from '../field/fields-of.ts';
import { InlineEdit } from '../field/inline-edit.tsx';
import { useFieldView } from '../field-views.tsx';
import { isCellEditable } from './editable.ts';
import { useTable } from './table-context.ts';

export const TitleLink = ({ row, plural }: { readonly row: RecordJson; readonly plural: string }) => {
  const { onOpen } = useTable();
  return (
    <a
      href={`/${plural}/${row.number}`}
      className="plain-link cut list-title"
      title={row.title}
      dir="auto"
      onPointerEnter={() => prefetchRecord(plural, row.number)}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        onOpen(row);
      }}
    >
      {row.title || row.number}
    </a>
  );
};

const nameWhole = ({ currentTarget: cell }: PointerEvent<HTMLElement>): void => {
  const cut = cell.querySelector('.cut');
  cell.title = cut && cut.scrollWidth > cut.clientWidth ? (cut.textContent ?? '') : '';
};

/** One value of one row; twice pressed it is edited where it stands. */
export const Cell = ({
  row,
  field,
  at,
}: {
  readonly row: RecordJson;
  readonly field: FieldMeta;
  readonly at: number;
}) => {
  const { typeOf, included, editing, onEdit, onSave } = useTable();
  const { atEnd } = useFieldView(field.kind);
  const type = typeOf(row);
  const isTitle = field.name === 'title' || (type && field.name === titleField(type));
  const edited = editing?.id === row.id && editing.field === field.name;
  const editable = isCellEditable(type, field, row);
  return (
    <td
      aria-colindex={at}
      className="list-cell"
      tabIndex={-1}
      data-at-end={atEnd || undefined}
      data-editing={edited || undefined}
      data-field={field.name}
      onPointerEnter={nameWhole}
      onDoubleClick={editable ? () => onEdit({ id: row.id, field: field.name }) : undefined}
    >
      {edited ? (
        <InlineEdit
          field={field}
          value={row[field.name] ?? null}
          included={included}
          onSave={(value) => onSave(row, field.name, value)}
          onClose={() => onEdit(null)}
        />
      ) : isTitle && type ? (
        <TitleLink row={row} plural={type.plural} />
      ) : field.name === 'number' ? (
        <span className="number">{row.number}</span>
      ) : (
        type && (
          <span className="cut">
            <FieldShow type={type} field={field} value={row[field.name]} included={included} row={row} compact />
          </span>
        )
      )}
    </td>
  );
};
