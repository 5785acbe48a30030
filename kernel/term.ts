/** A framework that places the words of the field. */
export type Framework = 'itil' | 'yasm' | 'iso' | 'cobit';

/** What a word means, and how it is done here, in one language. */
export type TermWords = { readonly label: string; readonly means: string; readonly here?: string };

/**
 * A word of the field, as a person may look it up: what it is, where ITIL 4, YaSM, ISO/IEC 20000-1:2018 and COBIT 2019 place
 * it, and the records by which it is done here.
 */
export type Term = {
  readonly name: string;
  readonly words: { readonly en: TermWords; readonly de: TermWords };
  /** The practice, process, clause or objective of each framework, as it is called there. */
  readonly places?: Readonly<Partial<Record<Framework, string>>>;
  /** Record types by which it is done; the first is what its page leads to. */
  readonly types?: readonly string[];
  /** Screens of practices that show it. */
  readonly screens?: readonly string[];
  /** Other terms, by name. */
  readonly see?: readonly string[];
};
