import type { Bead, ThreadJson } from '../../../derive/thread.types.ts';

/** A record in the picture: its column (what it is for to the left, what it rests on to the right) and its place in it. */
export type Spot = { readonly bead: Bead; readonly key: string; readonly column: number; readonly row: number };
/** What hangs on what, from the nearer to the farther. */
export type Line = { readonly from: Spot; readonly to: Spot };
export type Picture = {
  readonly spots: readonly Spot[];
  readonly lines: readonly Line[];
  readonly firstColumn: number;
  readonly columns: number;
  readonly rows: number;
};

type Side = 'up' | 'down';

const average = (places: readonly number[], otherwise: number): number =>
  places.length === 0 ? otherwise : places.reduce((sum, place) => sum + place, 0) / places.length;

/** Within a column in the order of what they hang on, so that few lines cross; in the middle of the picture's height. */
const placed = (beads: readonly Bead[], before: readonly Spot[], side: Side, rows: number): readonly Spot[] => {
  const at = new Map(before.map(({ bead, row }) => [bead.id, row]));
  const wish = (bead: Bead): number =>
    average(
      bead.ties.flatMap((tie) => at.get(tie.bead) ?? []),
      rows / 2,
    );
  return beads
    .toSorted((one, other) => wish(one) - wish(other))
    .map((bead, place) => ({
      bead,
      key: `${side} ${bead.id}`,
      column: side === 'up' ? -bead.depth : bead.depth,
      row: place + (rows - beads.length) / 2,
    }));
};

const columnsOf = (beads: readonly Bead[]): readonly (readonly Bead[])[] =>
  Array.from({ length: Math.max(0, ...beads.map(({ depth }) => depth)) }, (_, at) =>
    beads.filter(({ depth }) => depth === at + 1),
  );

/** Where everything stands in the picture of a thread. */
export const picture = ({ record, up, down }: ThreadJson): Picture => {
  const sides = { up: columnsOf(up?.beads ?? []), down: columnsOf(down?.beads ?? []) } as const;
  const rows = Math.max(1, ...sides.up.map(({ length }) => length), ...sides.down.map(({ length }) => length));
  const start: Spot = { bead: record, key: 'start', column: 0, row: (rows - 1) / 2 };
  const spots: Spot[] = [start];
  const lines: Line[] = [];
  for (const side of ['up', 'down'] as const) {
    let before: readonly Spot[] = [start];
    for (const beads of sides[side]) {
      const here = placed(beads, before, side, rows);
      for (const to of here)
        for (const from of before) if (to.bead.ties.some(({ bead }) => bead === from.bead.id)) lines.push({ from, to });
      spots.push(...here);
      before = here;
    }
  }
  return { spots, lines, firstColumn: -sides.up.length, columns: sides.up.length + 1 + sides.down.length, rows };
};

/** The spot that an arrow leads to from another; the same where there is none that way. */
export const neighbour = ({ spots }: Picture, from: Spot, arrow: string): Spot => {
  const across = arrow === 'ArrowLeft' ? -1 : arrow === 'ArrowRight' ? 1 : 0;
  const along = arrow === 'ArrowUp' ? -1 : arrow === 'ArrowDown' ? 1 : 0;
  const column = spots.filter((spot) => spot.column === from.column + across && spot !== from);
  const wished = column.filter(({ row }) => along === 0 || (row - from.row) * along > 0);
  return wished.toSorted((one, other) => Math.abs(one.row - from.row) - Math.abs(other.row - from.row))[0] ?? from;
};
