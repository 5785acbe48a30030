import type { Clock, Party, What } from './clocks.types.ts';

/** From when until when a strip is drawn, in milliseconds. */
export type Scale = { readonly from: number; readonly until: number };
/** A stretch as it is drawn: where it begins and how long it is, as shares of the strip. */
export type Piece = {
  readonly what: What;
  /** On whom the time goes; of a pause it decides how it looks. */
  readonly party: Party | null;
  readonly start: number;
  readonly size: number;
};

const SHORTEST_MS = 60_000;

/** A scale that all of these clocks fit into, with their due moments. */
export const scaleOf = (clocks: readonly Pick<Clock, 'strip' | 'due' | 'began' | 'ended'>[], now: number): Scale => {
  const moments = clocks.flatMap(({ strip, due, began, ended }) => [
    Date.parse(began),
    ...strip.flatMap((each) => [Date.parse(each.from), Date.parse(each.until)]),
    ...(due ? [Date.parse(due)] : []),
    ...(ended ? [Date.parse(ended)] : [now]),
  ]);
  const from = moments.reduce((least, each) => Math.min(least, each), Number.POSITIVE_INFINITY);
  const until = moments.reduce((most, each) => Math.max(most, each), Number.NEGATIVE_INFINITY);
  return { from, until: Math.max(until, from + SHORTEST_MS) };
};

/** Where a moment stands on a scale, from 0 to 1. */
export const placeOf = ({ from, until }: Scale, moment: number): number =>
  Math.min(1, Math.max(0, (moment - from) / (until - from)));

/** A clock's stretches to scale; what lasts no time is not drawn, and alike ones that touch are one. */
export const piecesOf = ({ strip, ledger }: Pick<Clock, 'strip' | 'ledger'>, scale: Scale): readonly Piece[] => {
  const parties = ledger.map(({ from, party }) => ({ at: Date.parse(from), party }));
  const partyAt = (moment: number): Party | null => parties.findLast(({ at }) => at <= moment)?.party ?? null;
  const pieces: Piece[] = [];
  for (const { from, until, what } of strip) {
    const start = placeOf(scale, Date.parse(from));
    const size = placeOf(scale, Date.parse(until)) - start;
    if (size <= 0) continue;
    const party = what === 'paused' || what === 'working' ? partyAt(Date.parse(from)) : null;
    const last = pieces.at(-1);
    const joins = last?.what === what && last.party === party && Math.abs(last.start + last.size - start) < 1e-9;
    if (last && joins) pieces[pieces.length - 1] = { ...last, size: last.size + size };
    else pieces.push({ what, party, start, size });
  }
  return pieces;
};
