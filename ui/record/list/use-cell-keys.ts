import { type KeyboardEvent, useEffect, useEffectEvent, useRef } from 'react';
import type { FieldMeta, RecordJson, TypeMeta } from '../../client/meta.ts';
import type { Opening } from '../split/use-opening.ts';
import { isCellEditable } from './editable.ts';
import type { EditedCell } from './table-context.ts';
import type { RowsControl } from './use-rows-control.ts';

type About = {
  readonly control: RowsControl;
  readonly opening: Opening;
  readonly columns: readonly FieldMeta[];
  readonly typeOf: (row: RecordJson) => TypeMeta | undefined;
};

const along = (key: string): number => {
  const by = { ArrowRight: 1, ArrowLeft: -1 }[key] ?? 0;
  return document.documentElement.dir === 'rtl' ? -by : by;
};

/** Arrow keys go over rows, and within a row over its cells; Enter edits a cell or opens its record, Escape leads back to the row. */
export const useCellKeys = ({ control, opening, columns, typeOf }: About) => {
  // When editing ends, the focus stands in the cell that was edited.
  const edited = useRef<EditedCell | null>(null);
  const back = useEffectEvent((field: string) => document.activeElement === document.body && control.comeBack(field));
  useEffect(() => {
    if (edited.current && !control.editing) back(edited.current.field);
    edited.current = control.editing;
  }, [control.editing]);

  const act = (field: FieldMeta): void => {
    const row = control.current;
    if (!row) return;
    if (isCellEditable(typeOf(row), field, row)) control.edit({ id: row.id, field: field.name });
    else opening.open(row);
  };
  return (event: KeyboardEvent): void => {
    const target = event.target as HTMLElement;
    const at = target.matches('.list-cell') ? columns.findIndex(({ name }) => name === target.dataset['field']) : -1;
    const inCell = columns[at];
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (!inCell && !target.matches('.list-row')) return;
    const down = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const across = along(event.key);
    if (down !== undefined) opening.step(down, inCell?.name);
    else if (across !== 0) control.comeBack(columns[Math.min(at + across, columns.length - 1)]?.name);
    else if (inCell && (event.key === 'Enter' || event.key === 'F2')) act(inCell);
    else if (inCell && event.key === 'Escape') control.comeBack();
    else return;
    event.preventDefault();
  };
};
