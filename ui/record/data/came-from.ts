import { store } from '../../client/store.ts';

type Neighbour = { readonly plural: string; readonly number: string; readonly id?: string };
type CameFrom = { readonly href: string; readonly rows: readonly Neighbour[]; readonly at?: number };

const came = store<CameFrom>({ href: '', rows: [] });

/** A list remembers itself before a record is opened from it, so that one can go on to the next and come back. */
export const leaveList = (from: CameFrom): void => came.set(from);

/** The record that is open is where one stands in the list one came from. */
export const lookAt = (plural: string, number: string): void => {
  const { rows } = came.get();
  const at = rows.findIndex((row) => row.plural === plural && row.number === number);
  if (at >= 0) came.set({ ...came.get(), at });
};

export const lookAway = (): void => {
  const { href, rows } = came.get();
  came.set({ href, rows });
};

/** Where one stood in a list when one left it. */
export const stoodAt = (list: string): { readonly id: string | undefined; readonly at: number } | undefined => {
  const { href, rows, at } = came.get();
  return href === list && at !== undefined ? { id: rows[at]?.id, at } : undefined;
};

export type Neighbours = {
  readonly back: string;
  readonly previous?: Neighbour;
  readonly next?: Neighbour;
  readonly at: number;
  readonly of: number;
};

/** The record's neighbours in the list one came from. */
export const neighboursOf = (plural: string, number: string): Neighbours => {
  const { href, rows } = came.get();
  const at = rows.findIndex((row) => row.plural === plural && row.number === number);
  const [previous, next] = at < 0 ? [] : [rows[at - 1], rows[at + 1]];
  return {
    back: at < 0 ? `/${plural}` : href,
    at: at + 1,
    of: at < 0 ? 0 : rows.length,
    ...(previous && { previous }),
    ...(next && { next }),
  };
};
