import { createContext, useContext } from 'react';
import type { FieldMeta, Included, RecordJson, TypeMeta } from '../../client/meta.ts';

export type EditedCell = { readonly id: string; readonly field: string };

/** What every row of a table shares. */
export type TableScope = {
  readonly typeOf: (row: RecordJson) => TypeMeta | undefined;
  readonly columns: readonly FieldMeta[];
  readonly included: Included;
  readonly narrow: boolean;
  readonly beside: boolean;
  readonly selectable: boolean;
  readonly editing: EditedCell | null;
  readonly onEdit: (cell: EditedCell | null) => void;
  readonly onSave: (row: RecordJson, field: string, value: unknown) => Promise<string | undefined>;
  readonly onOpen: (row: RecordJson) => void;
  /** One stands on the row at this place. */
  readonly onCurrent: (at: number) => void;
  readonly onToggle: (row: RecordJson, range: boolean) => void;
};

export const TableContext = createContext<TableScope | null>(null);

export const useTable = (): TableScope => {
  const scope = useContext(TableContext);
  if (!scope) throw new Error('useTable works inside a table only.');
  return scope;
};
