import { store } from '../../client/store.ts';

type Neighbour = { readonly plural: string; readonly number: string };
type CameFrom = { readonly href: string; readonly rows: readonly Neighbour[] };

const came = store<CameFrom>({ href: '', rows: [] });

/** A list remembers itself before a record is opened from it, so that one can go on to the next and come back. */
export const leaveList = (from: CameFrom): void => came.set(from);

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
