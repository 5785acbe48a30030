import type { FieldMeta } from '../../client/meta.ts';
import type { FieldView } from '../field-view.ts';

const known: Readonly<Record<string, string>> = {
  number: '104px',
  state: '140px',
  priority: '112px',
  kind: '150px',
  due: '168px',
};

/** The grid's columns: titles share what the others leave. */
export const columnWidths = (
  columns: readonly FieldMeta[],
  titles: ReadonlySet<string>,
  viewOf: (kind: string) => FieldView,
  selectable: boolean,
): string =>
  [
    ...(selectable ? ['36px'] : []),
    ...columns.map((field) =>
      titles.has(field.name) ? 'minmax(260px, 1fr)' : (known[field.name] ?? `${viewOf(field.kind).width ?? 150}px`),
    ),
  ].join(' ');
