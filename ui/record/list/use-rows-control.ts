import { useCallback, useMemo, useState } from 'react';
import type { RecordJson } from '../../client/meta.ts';
import type { EditedCell } from './table-context.ts';

export type RowsControl = {
  readonly current: RecordJson | undefined;
  readonly currentId: string | undefined;
  /** The row, or the cell of it, to bring into sight and give the focus, and how often that was asked. */
  readonly reveal: { readonly id: string; readonly field: string | undefined; readonly count: number };
  readonly placeOf: (id: string) => number;
  readonly goTo: (place: number) => void;
  /** Goes so many rows on, and gives the row one comes to. */
  readonly step: (by: number, field?: string) => RecordJson | undefined;
  /** Gives the focus back to the row one stands on, or to a cell of it. */
  readonly comeBack: (field?: string) => void;
  readonly selected: ReadonlySet<string>;
  readonly selection: 'none' | 'some' | 'all';
  readonly chosen: readonly RecordJson[];
  readonly toggle: (row: RecordJson, range: boolean) => void;
  readonly toggleAll: () => void;
  readonly clear: () => void;
  readonly editing: EditedCell | null;
  readonly edit: (cell: EditedCell | null) => void;
};

/** The row one stands on, and where it stood: when it leaves the list, the one that took its place is next. */
type Standing = { readonly id: string | undefined; readonly at: number };

const between = (rows: readonly RecordJson[], one: number, other: number): readonly string[] =>
  rows.slice(Math.min(one, other), Math.max(one, other) + 1).map((row) => row.id);

/** The place of the row that `by` steps lead to, from a row that is there, that has gone, or from before the first. */
export const nextPlace = (at: number, isThere: boolean, by: number, count: number): number => {
  const from = isThere || by < 0 ? at : at - 1;
  return Math.min(count - 1, Math.max(0, from + by));
};

/** Where one stands in a list (at first where one stood before), what is selected, and which cell is being edited. */
export const useRowsControl = (rows: readonly RecordJson[], stood: Standing | undefined): RowsControl => {
  const [standing, setStanding] = useState<Standing>(stood ?? { id: undefined, at: 0 });
  const [anchor, setAnchor] = useState<string>();
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [reveal, setReveal] = useState<RowsControl['reveal']>({
    id: stood?.id ?? '',
    field: undefined,
    count: stood ? 1 : 0,
  });
  const [editing, edit] = useState<EditedCell | null>(null);
  const places = useMemo(() => new Map(rows.map((row, at) => [row.id, at])), [rows]);
  const placeOf = (id: string | undefined): number => (id === undefined ? -1 : (places.get(id) ?? -1));
  const isThere = placeOf(standing.id) >= 0;
  const current = isThere ? rows[placeOf(standing.id)] : rows[Math.min(standing.at, rows.length - 1)];

  const goTo = useCallback((at: number): void => setStanding({ id: rows[at]?.id, at }), [rows]);
  const show = (id: string, field?: string): void => setReveal(({ count }) => ({ id, field, count: count + 1 }));
  const step = (by: number, field?: string): RecordJson | undefined => {
    const at = nextPlace(isThere ? placeOf(standing.id) : standing.at, isThere, by, rows.length);
    const next = rows[at];
    if (!next) return undefined;
    setStanding({ id: next.id, at });
    show(next.id, field);
    return next;
  };
  const toggle = (row: RecordJson, range: boolean): void => {
    const next = new Set(selected);
    if (range && anchor !== undefined) for (const id of between(rows, placeOf(anchor), placeOf(row.id))) next.add(id);
    else if (next.has(row.id)) next.delete(row.id);
    else next.add(row.id);
    setSelected(next);
    setAnchor(row.id);
    // What one has done something to is where one stands: the next step leads on from it.
    goTo(placeOf(row.id));
  };
  const chosen = rows.filter((row) => selected.has(row.id));
  const selection = chosen.length === 0 ? 'none' : chosen.length === rows.length ? 'all' : 'some';
  return {
    current,
    currentId: current?.id,
    reveal,
    placeOf,
    goTo,
    step,
    comeBack: (field) => current && show(current.id, field),
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
