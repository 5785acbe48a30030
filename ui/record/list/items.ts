import type { RecordJson } from '../../client/meta.ts';

/** What stands in a virtual list: a row, the heading of a group, or "more" at a group's end. */
export type Item =
  | { readonly kind: 'row'; readonly key: string; readonly row: RecordJson }
  | {
      readonly kind: 'group';
      readonly key: string;
      readonly label: string;
      readonly count: number;
      readonly open: boolean;
    }
  | { readonly kind: 'more'; readonly key: string; readonly group: string; readonly busy: boolean };

export const rowsAsItems = (rows: readonly RecordJson[]): readonly Item[] =>
  rows.map((row) => ({ kind: 'row', key: row.id, row }));
