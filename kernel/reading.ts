import type { Row } from './context.ts';
import type { AnyRecord, RecordLines } from './record.ts';

/** What the house's own arithmetic asks of records, by name: when a calendar works, what an agreement promises. */
export const readingNames = ['working-time', 'promises'] as const;
export type ReadingName = (typeof readingNames)[number];

type LinesIn<R> = {
  readonly [N in keyof RecordLines<R> & string]: readonly Readonly<Record<string, unknown>>[];
};

/** A record as a reading takes it: all its fields, and its lines in their order. */
export type WholeRow<R extends AnyRecord> = Row<R> & { readonly variant: string | null } & LinesIn<R>;

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
