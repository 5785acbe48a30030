import type { Context } from './context.ts';
import type { WholeRow } from './reading.ts';
import type { AnyRecord, RecordFields } from './record.ts';

/** How something is doing, from best to worst. */
export const healths = ['well', 'strained', 'hurt'] as const;
export type Health = (typeof healths)[number];

/** A figure that somebody steers by, as it stands now. */
export type Figure = {
  readonly name: string;
  readonly value: number | null;
  readonly unit: string;
  readonly target: number | null;
  /** Whether the target is reached; null where that cannot be said yet. */
  readonly reached: boolean | null;
};

/** What it came to: an amount as decimal text, as money is. */
export type Cost = { readonly amount: string; readonly currency: string };

/** How one record is doing by what is known of it alone. What it rests on is added by the house. */
export type Telling = {
  readonly health?: Health;
  /** Names the sentence in the record's words, under reasons; {name} stands for a value of that name. */
  readonly because?: string;
  readonly values?: Readonly<Record<string, unknown>>;
  readonly figures?: readonly Figure[];
  readonly cost?: Cost;
};

export type Presses = { readonly field: string; readonly is: readonly string[] };

/**
 * Tells how records of a type are doing, for those who ask what something rests on. It gets what the actor may read of the
 * record, and reads more through the context; null where there is nothing to tell.
 */
export type Teller = {
  readonly sort: 'teller';
  readonly record: string;
  /** Unfinished ones with these values of a choice are never left out, however many others there are. */
  readonly presses?: Presses;
  tell(row: Readonly<Record<string, unknown>>, context: Context): Telling | null | Promise<Telling | null>;
};

/** A teller of record `R`: `teller<typeof objective>()({ record: 'objective', tell: (row) => … })`. */
export const teller =
  <R extends AnyRecord>() =>
  (declared: {
    record: R['name'];
    presses?: { readonly field: keyof RecordFields<R> & string; readonly is: readonly string[] };
    tell: (row: WholeRow<R>, context: Context) => Telling | null | Promise<Telling | null>;
  }): Teller => ({ sort: 'teller', ...declared, tell: declared.tell as unknown as Teller['tell'] });

/** The worse of two. */
export const worse = (one: Health, other: Health): Health =>
  healths.indexOf(one) >= healths.indexOf(other) ? one : other;
