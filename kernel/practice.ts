import type { Action } from './action.ts';
import type { Check } from './check.ts';
import type { Guard } from './guard.ts';
import type { Teller } from './health.ts';
import type { Job } from './job.ts';
import type { LinkKind } from './link.ts';
import type { Query } from './query.ts';
import type { Reaction } from './reaction.ts';
import type { Reading } from './reading.ts';
import type { AnyRecord } from './record.ts';
import type { Rule } from './rule.ts';
import type { Setting } from './setting.ts';
import type { Term } from './term.ts';
import type { AnyWords } from './words.ts';

/** The stages of a service's life, in the order of the navigation; support is beside them. */
export const stages = ['strategy', 'design', 'build', 'operate', 'improve', 'support'] as const;
export type Stage = (typeof stages)[number];

/** A role: what a person does here, with the words people know it by. */
export type Role = {
  readonly name: string;
  /** Of those who ask for services; everybody else provides them. */
  readonly asks?: true;
  readonly words: Readonly<Record<string, { readonly label: string; readonly help: string }>>;
};

/** One record type with all that belongs to it. Rules are keyed by name: `decidedBy` names one. */
export type RecordEntry = {
  readonly record: AnyRecord;
  readonly words: AnyWords;
  readonly rules?: Readonly<Record<string, Rule>>;
};

/** A notice's sentence by language; {by}, {number}, {title} and {state} are filled in. */
export type NoticeWords = { readonly en: string; readonly de: string };

/** The contents of a practice's folder. */
export type Practice = {
  readonly name: string;
  readonly stage: Stage;
  readonly words: Readonly<Record<string, { readonly name: string; readonly help: string }>>;
  readonly records: readonly RecordEntry[];
  /** Practices whose records it names in types. */
  readonly needs?: readonly string[];
  readonly roles?: readonly Role[];
  readonly settings?: readonly Setting[];
  readonly linkKinds?: readonly LinkKind[];
  readonly guards?: readonly Guard[];
  readonly checks?: readonly Check[];
  readonly actions?: readonly Action[];
  readonly queries?: readonly Query[];
  readonly reactions?: readonly Reaction[];
  readonly jobs?: readonly Job[];
  readonly readings?: readonly Reading[];
  /** How its records are doing, for those who look along the thread. */
  readonly tellers?: readonly Teller[];
  /** Screens of its own that the menu shows, by the name of their file: what they are called, by language. */
  readonly screens?: Readonly<Record<string, { readonly en: string; readonly de: string }>>;
  /** What its menu entry opens instead of the list of its first record: the name of a screen of its own. */
  readonly opens?: string;
  /** Words of the field that it explains. */
  readonly terms?: readonly Term[];
  /**
   * What its actions, queries and settings refuse with, by language and the English sentence; `{}` stands for what is told in it. Guards and
   * checks have theirs with the words of the record.
   */
  readonly refusals?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** What a notice says, by the reason it is left with. */
  readonly notices?: Readonly<Record<string, NoticeWords>>;
};

// biome-ignore lint/suspicious/noExplicitAny: a setting's type is known where it is declared; here only that it is one
type AnySetting = Setting<any>;

export const practice = (declared: Omit<Practice, 'settings'> & { settings?: readonly AnySetting[] }): Practice =>
  declared;
