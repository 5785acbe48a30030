import type { Fields, ValueOf, Values } from './field.ts';
import type { AnyRecord, RecordFields, RecordLines, VariantFields, VariantNames } from './record.ts';

/** What is wrong with a record: at which field, line or field of a line (openings.0.from), and the key of the sentence that says it. */
export type Fault = {
  readonly at: string;
  /** Names the sentence in the record's words, under refusals; {name} stands for a value of that name. */
  readonly because: string;
  readonly values?: Readonly<Record<string, unknown>>;
};

/** A record as it would be written: its state, its variant, its fields (those of other variants null) and its lines. */
export type Whole<R extends AnyRecord> = {
  readonly state: string | null;
  readonly variant: VariantNames<R> | null;
} & Values<RecordFields<R>> & {
    readonly [F in keyof VariantFields<R> & string]: ValueOf<VariantFields<R>[F]> | null;
  } & {
    readonly [L in keyof RecordLines<R> & string]: readonly Values<LineFields<RecordLines<R>[L]>>[];
  };
type LineFields<L> = L extends { readonly fields: infer F extends Fields } ? F : never;

/**
 * Holds a record together as a whole, fields with lines, whenever it is written: a pure function that finds all faults at
 * once. What one field may hold is its kind's to say, what a state asks for the lifecycle's, what other records forbid a guard's.
 */
export type Check = {
  readonly sort: 'check';
  readonly record: string;
  faults(whole: Readonly<Record<string, unknown>>): readonly Fault[];
};

/** A check of record `R`: `check<typeof calendar>()({ record: 'calendar', faults: (whole) => … })`. */
export const check =
  <R extends AnyRecord>() =>
  (declared: { record: R['name']; faults: (whole: Whole<R>) => readonly Fault[] }): Check => ({
    sort: 'check',
    record: declared.record,
    faults: declared.faults as unknown as Check['faults'],
  });
