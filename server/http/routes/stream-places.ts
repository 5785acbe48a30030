import { Refusal } from '../../../kernel/refusal.ts';

/** More than anybody has pages open; what asks for more holds connections for their own sake. */
const most = 30;

/** Places for open pages, counted by person: `take` gives back how to leave, or refuses. */
export const streamPlaces = (limit: number = most): { take(person: string): () => void } => {
  const taken = new Map<string, number>();
  return {
    take: (person) => {
      const open = taken.get(person) ?? 0;
      if (open >= limit) throw new Refusal('too-many', `You have ${open} pages open that listen. Close some of them.`);
      taken.set(person, open + 1);
      let left = false;
      return () => {
        if (left) return;
        left = true;
        const others = (taken.get(person) ?? 1) - 1;
        if (others > 0) taken.set(person, others);
        else taken.delete(person);
      };
    },
  };
};
