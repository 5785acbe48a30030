import type { FieldMeta } from '../../client/meta.ts';
import type { FieldView } from '../field-view.ts';

/** As wide as it may become, as it is where there is room for all, and as narrow as it can still be read. */
type Width = { readonly least: number; readonly usual: number; readonly most: string };

const SELECT = 36;
const TITLE = { least: 150, usual: 260 };
/** What stands before the first column and after the last one, with the bar that scrolls. */
const EDGES = 44;

/** Wider where the list has room, so that titles do not take all of it and names are whole. */
const growing = (usual: number, least = Math.max(Math.min(usual, 112), Math.round(usual * 0.7))): Width => ({
  least,
  usual,
  most: `clamp(${usual}px, ${(usual / 18).toFixed(1)}cqi, ${Math.round(usual * 1.5)}px)`,
});
const fixed = (usual: number, least: number): Width => ({ least, usual, most: `${usual}px` });

const known: Readonly<Record<string, Width>> = {
  number: fixed(104, 88),
  state: { least: 124, usual: 156, most: 'clamp(156px, 8cqi, 210px)' },
  priority: fixed(112, 88),
  kind: fixed(150, 96),
  due: fixed(168, 168),
};

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

/** The grid's columns: titles share what the others leave. Where there is not room for all, each gives way by its share. */
export const columnWidths = (
  columns: readonly FieldMeta[],
  titles: ReadonlySet<string>,
  viewOf: (kind: string) => FieldView,
  selectable: boolean,
): string => {
  const widthOf = ({ name, kind }: FieldMeta): Width => {
    if (titles.has(name)) return { ...TITLE, most: `${TITLE.usual}px` };
    const { width = 150, least } = viewOf(kind);
    return known[name] ?? growing(width, least);
  };
  const widths = columns.map(widthOf);
  const room = sum(widths.map(({ usual, least }) => usual - least));
  const narrowest = EDGES + (selectable ? SELECT : 0) + sum(widths.map(({ least }) => least));
  const given = ({ least, usual, most }: Width): string =>
    `clamp(${least}px, ${least}px + (100cqi - ${narrowest}px) * ${((usual - least) / (room || 1)).toFixed(4)}, ${most})`;
  return [
    ...(selectable ? [`${SELECT}px`] : []),
    ...columns.map((field, at) => {
      const width = given(widths[at] ?? growing(150));
      return titles.has(field.name) ? `minmax(${width}, 1fr)` : width;
    }),
  ].join(' ');
};
