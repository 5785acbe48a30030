import type { Side, Visibility } from './event.ts';

/**
 * What travels along a link: from its start to its end (`forward`) or back (`backward`). What was said is said there too,
 * by the same person; a verb is done there too, with what was sent along with it; a field's new value is set there, or said.
 */
export type Flow = {
  readonly along: 'forward' | 'backward';
  /** An administrator finds it off at first, and may turn it on. */
  readonly initially?: 'off';
} & (
  | { readonly said: Visibility; readonly by?: Side }
  | { readonly verb: string }
  | { readonly field: string; readonly as?: 'said' }
);

/** What travels along the thread, from a means to its purpose: that it is hurt, how far it is, what it costs. */
export type Carried = 'impact' | 'status' | 'cost';

/**
 * A kind of link between any two records: declared once with the words of both directions. What flows along it
 * (what is said, a verb, a field) is declared here too, so that the link can show it.
 */
export type LinkKind = {
  readonly name: string;
  /** Record types it may start from and lead to; every type when absent. */
  readonly from?: readonly string[];
  readonly to?: readonly string[];
  /** Read from the start: "blocks"; read from the end: "is blocked by". */
  readonly words: { readonly [language: string]: { readonly forward: string; readonly backward: string } };
  /** The same in both directions: "relates to". */
  readonly symmetric?: boolean;
  /** At most one starts from a record, and they never lead round in a circle: parts of a whole. */
  readonly tree?: boolean;
  /** What is said and done at its start is read at its end as well, by those who may read both. */
  readonly joins?: boolean;
  /** A waiting record at its start wakes when the one at its end is finished, or reaches the state that the link names. */
  readonly wakes?: boolean;
  /**
   * Which of its ends is what the other one is for: `forward` when it leads from a means to its purpose (an improvement *moves* a
   * measure), `backward` when it leads from a purpose to its means. Only kinds that say so are beads of the thread.
   */
  readonly purpose?: 'forward' | 'backward';
  /**
   * What of the means tells on the purpose, for those who ask what something rests on and how that is doing. Where neither end
   * is the purpose, what of its start tells on its end: a risk is no means of what it threatens.
   */
  readonly carries?: readonly Carried[];
  readonly flows?: readonly Flow[];
};

export const linkKind = (kind: LinkKind): LinkKind => kind;

/** A flow's name, by which an administrator turns it on or off: `part-of backward said public provider`. */
export const flowName = (kind: Pick<LinkKind, 'name'>, flow: Flow): string => {
  const what =
    'said' in flow
      ? ['said', flow.said, flow.by]
      : 'verb' in flow
        ? ['verb', flow.verb]
        : ['field', flow.field, flow.as];
  return [kind.name, flow.along, ...what].filter(Boolean).join(' ');
};
