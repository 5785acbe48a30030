import { Link } from '@tanstack/react-router';
import { useFormat } from '../../client/format.ts';
import type { FieldMeta, RecordJson, TypeMeta } from '../../client/meta.ts';
import { CategoryMark } from '../../parts/category-mark.tsx';
import { prefetchRecord } from '../data/record-query.ts';
import { stateOf } from '../field/fields-of.ts';

type Props = {
  readonly type: TypeMeta;
  readonly field: FieldMeta;
  readonly row: RecordJson;
  readonly onOpen: (row: RecordJson) => void;
};

/** A record on its day: how far it is, when, and what it is called. */
export const Event = ({ type, field, row, onOpen }: Props) => {
  const format = useFormat();
  const state = stateOf(type, row.state);
  const value = String(row[field.name] ?? '');
  return (
    <Link
      to="/$plural/$key"
      params={{ plural: type.plural, key: row.number }}
      className="calendar-event"
      title={`${row.number} ${row.title}${state ? ` · ${state.label}` : ''}`}
      onPointerEnter={() => prefetchRecord(type.plural, row.number)}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        onOpen(row);
      }}
    >
      {state && (
        <span className="toned" data-category={state.category}>
          <CategoryMark category={state.category} size={12} />
          <span className="visually-hidden">{state.label}</span>
        </span>
      )}
      {field.kind === 'moment' && <time className="quiet numbers">{format.time(value)}</time>}
      <span className="cut" dir="auto">
        {row.title || row.number}
      </span>
    </Link>
  );
};
