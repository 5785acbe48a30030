import { useVirtualizer } from '@tanstack/react-virtual';
import { type CSSProperties, useCallback, useEffect, useEffectEvent, useMemo, useRef } from 'react';
import type { FieldMeta, Included, RecordJson, TypeMeta } from '../../client/meta.ts';
import { usePreferences } from '../../client/preferences.ts';
import { useSteady } from '../../parts/steady.ts';
import { useSmall } from '../../parts/use-small.ts';
import { useWords } from '../../words/words.ts';
import { titleField } from '../field/fields-of.ts';
import { useFieldViews } from '../field-views.tsx';
import type { Opening } from '../split/use-opening.ts';
import { listWords } from '../words/list.ts';
import { columnWidths } from './column-widths.ts';
import { GroupRow, MoreRow } from './group-rows.tsx';
import type { Item } from './items.ts';
import { Row } from './row.tsx';
import { TableContext, type TableScope } from './table-context.ts';
import { TableHead } from './table-head.tsx';
import { useCellKeys } from './use-cell-keys.ts';
import type { RowsControl } from './use-rows-control.ts';
import './list.css';

type Props = {
  readonly label: string;
  readonly items: readonly Item[];
  readonly columns: readonly FieldMeta[];
  readonly included: Included;
  readonly typeOf: (row: RecordJson) => TypeMeta | undefined;
  readonly control: RowsControl;
  readonly sort: string;
  readonly onSort?: ((field: string) => void) | undefined;
  readonly onSave: TableScope['onSave'];
  readonly opening: Opening;
  /** Narrow rows, each of which opens its record beside the list. */
  readonly beside: boolean;
  /** The end came in sight. */
  readonly onEnd?: (() => void) | undefined;
  readonly onGroup?: ((key: string) => void) | undefined;
  readonly onMore?: ((group: string) => void) | undefined;
};

const heights = (item: Item | undefined, row: number): number =>
  item?.kind === 'group' ? 36 : item?.kind === 'more' ? 40 : row;
const NARROW = 64;

/** Gives the focus to a row, or to a cell of it; false when it is not drawn. */
const focusOn = (id: string, field: string | undefined): boolean => {
  const row = document.getElementById(`row-${id}`);
  const cell = field ? row?.querySelector<HTMLElement>(`[data-field="${CSS.escape(field)}"]`) : null;
  cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  (cell ?? row)?.focus({ preventScroll: true });
  return row !== null;
};

/** What all rows share: the same object until something that they draw changes. */
const useScope = (props: Props & { readonly narrow: boolean }): TableScope => {
  const { columns, included, narrow, beside, typeOf, control } = props;
  const { editing } = control;
  const onSave = useSteady(props.onSave);
  const onEdit = useSteady(control.edit);
  const onOpen = useSteady(props.opening.open);
  const onToggle = useSteady(control.toggle);
  const onCurrent = useSteady(control.goTo);
  return useMemo(
    () => ({
      columns,
      included,
      narrow,
      beside,
      editing,
      selectable: true,
      typeOf,
      onSave,
      onEdit,
      onOpen,
      onToggle,
      onCurrent,
    }),
    [columns, included, narrow, beside, editing, typeOf, onSave, onEdit, onOpen, onToggle, onCurrent],
  );
};

/** Records as a table that draws only what is in sight, however many there are. */
export const RecordTable = (props: Props) => {
  const { label, items, columns, typeOf, control, sort, onSort, opening, beside, onEnd, onGroup, onMore } = props;
  const t = useWords(listWords);
  const viewOf = useFieldViews();
  const small = useSmall();
  const narrow = small || beside;
  const { density } = usePreferences();
  const rowHeight = narrow ? NARROW : density === 'compact' ? 34 : 44;
  const scroll = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroll.current,
    estimateSize: useCallback((at: number) => heights(items[at], rowHeight), [items, rowHeight]),
    overscan: 5,
    // The same as long as the rows are, or all of them are measured anew at every step of the scrolling.
    getItemKey: useCallback((at: number) => items[at]?.key ?? at, [items]),
  });
  const press = useCellKeys({ control, opening, columns: narrow ? [] : columns, typeOf });
  const shown = virtual.getVirtualItems();
  const last = shown.at(-1)?.index ?? 0;

  // biome-ignore lint/correctness/useExhaustiveDependencies: rows of another height are measured anew
  useEffect(() => virtual.measure(), [rowHeight]);
  useEffect(() => {
    if (onEnd && last >= items.length - 12) onEnd();
  }, [last, items.length, onEnd]);
  const isLast = useEffectEvent(
    (id: string, field: string | undefined) => control.reveal.id === id && control.reveal.field === field,
  );
  const reveal = useEffectEvent((id: string, field: string | undefined): void => {
    const at = items.findIndex((item) => item.key === id);
    if (at >= 0) virtual.scrollToIndex(at, { align: 'auto' });
    // At once where the row is drawn, so that quick keys go from where they lead; else when it has been.
    // Another step may have been taken until then: the focus goes where one stands.
    if (!focusOn(id, field)) requestAnimationFrame(() => isLast(id, field) && focusOn(id, field));
  });
  useEffect(() => {
    if (control.reveal.count > 0) reveal(control.reveal.id, control.reveal.field);
  }, [control.reveal]);

  const titles = new Set([
    'title',
    ...items
      .slice(0, 1)
      .flatMap((item) => (item.kind === 'row' ? titleField(typeOf(item.row) ?? ({ header: {} } as TypeMeta)) : [])),
  ]);
  const widths = narrow ? '36px minmax(0, 1fr)' : columnWidths(columns, titles, viewOf, true);
  const style = { '--columns': widths, '--row-height': `${rowHeight}px` } as CSSProperties;
  const scope = useScope({ ...props, narrow });

  return (
    <TableContext value={scope}>
      <div className="list-scroll" ref={scroll}>
        <table
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: rows are gone through, selected and edited: a grid
          role="grid"
          aria-label={t.table(label)}
          aria-rowcount={-1}
          aria-multiselectable="true"
          className="list-grid"
          data-narrow={narrow || undefined}
          style={style}
          onKeyDown={press}
        >
          {!narrow && (
            <TableHead
              columns={columns}
              sort={sort}
              onSort={onSort}
              selection={control.selection}
              onSelectAll={control.toggleAll}
            />
          )}
          <tbody className="list-body" style={{ height: virtual.getTotalSize(), position: 'relative' }}>
            {shown.map(({ index, start, key }) => {
              const item = items[index];
              if (!item) return null;
              const place = { transform: `translateY(${start}px)` };
              if (item.kind === 'row') {
                return (
                  <Row
                    key={key}
                    row={item.row}
                    at={control.placeOf(item.row.id)}
                    start={start}
                    current={control.currentId === item.row.id}
                    selected={control.selected.has(item.row.id)}
                  />
                );
              }
              return item.kind === 'group' ? (
                <GroupRow key={key} item={item} style={place} onToggle={() => onGroup?.(item.key)} />
              ) : (
                <MoreRow key={key} busy={item.busy} style={place} onMore={() => onMore?.(item.group)} />
              );
            })}
          </tbody>
        </table>
      </div>
    </TableContext>
  );
};
