import type { Meta } from '../../client/meta.ts';

export type LinkChoice = {
  readonly value: string;
  readonly kind: string;
  readonly direction: 'out' | 'in';
  readonly label: string;
  /** What may stand at the other end; empty for everything. */
  readonly types: readonly string[];
};

const fits = (allowed: readonly string[] | undefined, type: string): boolean => !allowed || allowed.includes(type);

const possible = (kinds: Meta['linkKinds'], type: string): readonly LinkChoice[] =>
  kinds.flatMap(({ name, forward, backward, from, to }) => [
    ...(fits(from, type)
      ? [{ value: `${name}:out`, kind: name, direction: 'out' as const, label: forward, types: to ?? [] }]
      : []),
    ...(fits(to, type) && backward !== forward
      ? [{ value: `${name}:in`, kind: name, direction: 'in' as const, label: backward, types: from ?? [] }]
      : []),
  ]);

/** The links a record of this type can have, each direction by its own words, a symmetric one once; those to everything first. */
export const linkChoices = (kinds: Meta['linkKinds'], type: string): readonly LinkChoice[] =>
  possible(kinds, type).toSorted((one, other) => Number(one.types.length > 0) - Number(other.types.length > 0));
