import { useState } from 'react';
import { useLive } from '../../client/live.ts';
import type { ActivityJson } from '../../client/meta.ts';
import { useMe } from '../../client/session.ts';

/** What somebody else said since one began to write. */
export type Crossing = {
  readonly by: string | null;
  readonly name?: string;
  readonly at: string;
  readonly shown: boolean;
};

const laterOf = (one: Crossing | undefined, other: Crossing | undefined): Crossing | undefined =>
  one && other ? (Date.parse(one.at) > Date.parse(other.at) ? one : other) : (one ?? other);

/** The last thing that others said since `since`: among the entries here already, or heard of and not shown yet. */
export const useCrossing = (
  record: string,
  since: string | undefined,
  entries: readonly ActivityJson[],
): Crossing | undefined => {
  const me = useMe();
  const [heard, setHeard] = useState<Crossing>();
  useLive((live) => {
    if (live.event !== 'record' || live.record !== record || live.by === me.id) return;
    if (live.name.endsWith('.said')) setHeard({ by: live.by, at: live.at, shown: false });
  });
  if (since === undefined) return undefined;
  const told = entries.findLast(
    ({ what, by, happenedAt }) => what === 'said' && by?.id !== me.id && Date.parse(happenedAt) > Date.parse(since),
  );
  const shown = told && {
    by: told.by?.id ?? null,
    ...(told.by && { name: told.by.name }),
    at: told.happenedAt,
    shown: true,
  };
  const unshown = heard && Date.parse(heard.at) > Date.parse(since) ? heard : undefined;
  // The same thing, heard of first and shown since.
  return shown && unshown && Date.parse(unshown.at) <= Date.parse(shown.at) ? shown : laterOf(shown, unshown);
};
