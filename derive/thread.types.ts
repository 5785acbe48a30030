import type { Cost, Figure, Health } from '../kernel/health.ts';
import type { Category } from '../kernel/lifecycle.ts';

/** By what a bead hangs on another: the kind of link, and its words read from the other. */
export type Tie = { readonly bead: string; readonly kind: string; readonly words: string };

/** Why something is not well: a sentence, and the beads it comes from when it is not its own. */
export type Reason = { readonly words: string; readonly from?: readonly string[] };

/** One record on a thread. */
export type Bead = {
  readonly id: string;
  readonly type: string;
  readonly number: string;
  readonly title: string;
  readonly state: string | null;
  readonly category: Category;
  readonly archived: boolean;
  /** Steps from the record that was asked about, by the shortest way. */
  readonly depth: number;
  /** What it hangs on, nearer to the record that was asked about. */
  readonly ties: readonly Tie[];
  readonly health: Health;
  readonly reasons: readonly Reason[];
  readonly figures: readonly Figure[];
  /** Of what it rests on as work: how many are done. */
  readonly progress: { readonly done: number; readonly of: number } | null;
  /** What it came to with all that it rests on, by currency. */
  readonly cost: readonly Cost[];
};

/** Records of a kind that hang on a bead and are left out here: `of` counts those that the reader may see. */
export type LeftOut = Tie & { readonly shown: number; readonly of: number; readonly atLeast: boolean };

export type Strands = {
  readonly beads: readonly Bead[];
  readonly leftOut: readonly LeftOut[];
  /** Some stand as deep as was asked: they may hang on more. */
  readonly goesOn: boolean;
  /** More was found than one answer holds. */
  readonly tooMany: boolean;
};

/** What a record is for, and what it rests on. */
export type ThreadJson = {
  readonly record: Bead;
  readonly depth: number;
  readonly up?: Strands;
  readonly down?: Strands;
};
