/**
 * A kind of link between any two records: declared once with the words of both directions. What flows along it
 * (a comment, a state, a cost) is declared here too, so that the link can show it.
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
};

export const linkKind = (kind: LinkKind): LinkKind => kind;
