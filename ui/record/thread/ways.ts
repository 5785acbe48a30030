import type { Bead } from '../../../derive/thread.types.ts';
import { healths } from '../../../kernel/health.ts';

/** The longest way up from a record, from what it is for at once to what all of it is for. */
export const wayUp = (beads: readonly Bead[]): readonly Bead[] => {
  const far = beads.toSorted((one, other) => other.depth - one.depth)[0];
  const way: Bead[] = [];
  for (let at: Bead | undefined = far; at !== undefined; ) {
    way.unshift(at);
    const nearer: ReadonlySet<string> = new Set(at.ties.map(({ bead }) => bead));
    const depth: number = at.depth;
    at = beads.find((bead) => bead.depth === depth - 1 && nearer.has(bead.id));
  }
  return way;
};

/** What a record rests on at once, whatever is not well first. */
export const firstBelow = (beads: readonly Bead[]): readonly Bead[] =>
  beads
    .filter(({ depth }) => depth === 1)
    .toSorted((one, other) => healths.indexOf(other.health) - healths.indexOf(one.health));
