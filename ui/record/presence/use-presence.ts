import { useEffect } from 'react';
import type { PresenceJson } from '../../../derive/presence.types.ts';
import { bePresent, useOthers } from '../../client/presence.ts';

/** Says that one has this record open, and tells who else has: null while that is nobody. */
export const usePresence = (plural: string, key: string): PresenceJson | null => {
  useEffect(() => bePresent({ type: plural, key }), [plural, key]);
  const others = useOthers();
  return others && (others.people.length > 0 || others.desk) ? others : null;
};
