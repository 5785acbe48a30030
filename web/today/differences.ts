import type { Work, WorkItem } from './use-work.ts';

const byId = (work: Work): ReadonlyMap<string, WorkItem> =>
  new Map([...work.mine, ...work.team, ...work.asked].map((item) => [item.id, item]));

/** How many pieces of work came, went or changed between what was shown and what is. */
export const differences = (shown: Work, fresh: Work): number => {
  const [was, is] = [byId(shown), byId(fresh)];
  const ids = new Set([...was.keys(), ...is.keys()]);
  return [...ids].filter((id) => was.get(id)?.updatedAt !== is.get(id)?.updatedAt).length;
};
