import type { Whole } from './check.ts';
import type { Base } from './context.ts';
import type { AnyRecord, RecordLines } from './record.ts';

/** What the house's own arithmetic asks of records, by name: when a calendar works, what an agreement promises and credits, where the figure of a measure comes from, when a service was down. */
export const readingNames = ['working-time', 'promises', 'credits', 'figure', 'downtime'] as const;
export type ReadingName = (typeof readingNames)[number];

/** A record as a reading takes it: all its fields, and its lines in their order, each with its id. */
export type WholeRow<R extends AnyRecord> = Base &
  Omit<Whole<R>, 'state' | keyof RecordLines<R>> & {
    readonly variant: string | null;
  } & {
    readonly [L in keyof RecordLines<R> & keyof Whole<R>]: readonly (Whole<R>[L] extends readonly (infer Line)[]
      ? Line & { readonly id: string }
      : never)[];
  };

/**
 * Makes of one record what a method reckons with, as a pure function; one practice gives each. The house keeps what was read,
 * and reads anew when a record of the type changed. `states` are those in which records count, past ones included.
 */
export type Reading = {
  readonly sort: 'reading';
  readonly gives: ReadingName;
  readonly record: string;
  readonly states: readonly string[];
  read(row: Readonly<Record<string, unknown>>): unknown;
};

/** A reading of record `R`: `reading<typeof calendar>()({ gives: 'working-time', record: 'calendar', … })`. */
export const reading =
  <R extends AnyRecord>() =>
  <T>(declared: {
    gives: ReadingName;
    record: R['name'];
    states: readonly (keyof NonNullable<R['lifecycle']>['states'] & string)[];
    read: (row: WholeRow<R>) => T;
  }): Reading => ({ sort: 'reading', ...declared, read: declared.read as unknown as Reading['read'] });
