/**
 * What a state means to everything that does not know the practice: lists, clocks, reports and "my work" go by category,
 * so that a customer's own states count as well. The first five are of work, the last four of things that stand.
 */
export const categories = [
  'draft',
  'open',
  'waiting',
  'resolved',
  'closed',
  'planned',
  'active',
  'superseded',
  'retired',
] as const;
export type Category = (typeof categories)[number];

/** Categories in which somebody still has something to do. */
export const unfinished: readonly Category[] = ['draft', 'open', 'waiting', 'planned'];

/** What a state asks of a field while the record is in it; `free` excepts one from `otherwise`. */
export type Ask = 'hidden' | 'read-only' | 'required' | 'free';

export type State<FieldName extends string = string> = {
  readonly category: Category;
  /** Of a field, or of lines: required lines are at least one. */
  readonly asks?: { readonly [F in FieldName]?: Ask };
  /** Of every field and line that asks does not name: read-only for what is agreed, published or past. */
  readonly otherwise?: 'read-only';
};

/** Where a transition leads that undoes another: the state in which the record was before it came into this one. */
export const before = '(before)';

export type Transition<
  StateName extends string = string,
  FieldName extends string = string,
  PlaceName extends string = FieldName,
> = {
  readonly from: readonly StateName[];
  readonly to: StateName | typeof before;
  /** Fields that the verb's dialogue shows and its call may carry; a field that the new state requires is asked by itself. */
  readonly asks?: readonly PlaceName[];
  /** Fields that the verb cannot do without, whatever the new state asks. */
  readonly requires?: readonly FieldName[];
  /** Fields emptied when the verb is done: a reopened incident has no resolution any more. */
  readonly clears?: readonly FieldName[];
  /** Fields that the verb fills by itself: the moment or the day it was done, or who did it. */
  readonly sets?: { readonly [F in FieldName]?: 'now' | 'me' };
  /** The kind of link that the verb makes to the record its call names under `to`, in the same transaction. */
  readonly ties?: string;
  /** The kind of link from this record that the verb removes. */
  readonly unties?: string;
  /** A panel of the record's page asks what it takes and does it; it does not stand among the verbs. */
  readonly inPanel?: true;
  /** The house does it by itself when what the record waits for has come: see the trait wakeable. */
  readonly wakes?: true;
};

export type Lifecycle<
  StateName extends string = string,
  Verb extends string = string,
  FieldName extends string = string,
  PlaceName extends string = FieldName,
> = {
  readonly initial: NoInfer<StateName>;
  readonly states: { readonly [S in StateName]: State<PlaceName> };
  readonly transitions: { readonly [V in Verb]: Transition<NoInfer<StateName>, FieldName, PlaceName> };
};
