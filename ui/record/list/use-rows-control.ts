import { useCallback, useMemo, useState } from 'react';
import type { RecordJson } from '../../client/meta.ts';
import type { EditedCell } from './table-context.ts';

export type RowsControl = {
  readonly current: RecordJson | undefined;
  readonly currentId: string | undefined;
  /** The row to bring into sight and give the focus, and how often that was asked. */
  readonly reveal: { readonly id: string; readonly count: number };
  readonly placeOf: (id: string) => number;
  readonly goTo: (place: number) => void;
  readonly step: (by: number) => void;
  readonly selected: ReadonlySet<string>;
  readonly selection: 'none' | 'some' | 'all';
  readonly chosen: readonly RecordJson[];
  readonly toggle: (row: RecordJson, range: boolean) => void;
  readonly toggleAll: () => void;
  readonly clear: () => void;
  readonly editing: EditedCell | null;
  readonly edit: (cell: EditedCell | null) => void;
};

const between = (rows: readonly RecordJson[], one: number, other: number): readonly string[] =>
  rows.slice(Math.min(one, other), Math.max(one, other) + 1).map((row) => row.id);

/** Where one stands in a list, what is selected, and which cell is being edited. */
export const useRowsControl = (rows: readonly RecordJson[]): RowsControl => {
  const [currentId, setCurrentId] = useState<string>();
  const [anchor, setAnchor] = useState<string>();
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [reveal, setReveal] = useState({ id: '', count: 0 });
  const [editing, edit] = useState<EditedCell | null>(null);
  const places = useMemo(() => new Map(rows.map((row, at) => [row.id, at])), [rows]);
  const placeOf = (id: string | undefined): number => (id === undefined ? -1 : (places.get(id) ?? -1));
  const present = placeOf(currentId) >= 0 ? currentId : rows[0]?.id;

  const goTo = useCallback((place: number): void => setCurrentId(rows[place]?.id), [rows]);
  const step = (by: number): void => {
    const from = currentId === undefined ? -1 : placeOf(present);
    const next = rows[Math.min(rows.length - 1, Math.max(0, from + by))];
    if (!next) return;
    setCurrentId(next.id);
    setReveal(({ count }) => ({ id: next.id, count: count + 1 }));
  };
  const toggle = (row: RecordJson, range: boolean): void => {
    const next = new Set(selected);
    if (range && anchor !== undefined) for (const id of between(rows, placeOf(anchor), placeOf(row.id))) next.add(id);
    else if (next.has(row.id)) next.delete(row.id);
    else next.add(row.id);
    setSelected(next);
    setAnchor(row.id);
  };
  const chosen = rows.filter((row) => selected.has(row.id));
  const selection = chosen.length === 0 ? 'none' : chosen.length === rows.length ? 'all' : 'some';
  return {
    current: rows[placeOf(present)],
    currentId: present,
    reveal,
    placeOf,
    goTo,
    step,
    selected,
    selection,
    chosen,
    toggle,
    toggleAll: () => setSelected(selection === 'all' ? new Set() : new Set(rows.map((row) => row.id))),
    clear: () => setSelected(new Set()),
    editing,
    edit,
  };
};
