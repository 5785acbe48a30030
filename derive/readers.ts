import type { RecordType } from './registry.ts';
import type { Stored } from './row.ts';

const watchersWhoRead = ({ lines }: Stored): readonly unknown[] =>
  (lines['watchers'] ?? []).filter(({ reads }) => reads === true).map(({ person }) => person);

const organisationsSharedWith = ({ lines }: Stored): readonly unknown[] =>
  (lines['sharedWith'] ?? []).map(({ organisation }) => organisation);

/** Those who may read a record because it says so: its watchers who `read`, and the organisations it is shared with. */
export const withReaders = (type: RecordType, stored: Stored): Stored => {
  const readers = [
    ...(type.traits.has('watchable') ? watchersWhoRead(stored) : []),
    ...(type.traits.has('shared') ? organisationsSharedWith(stored) : []),
  ];
  if (!type.traits.has('watchable') && !type.traits.has('shared')) return stored;
  return { ...stored, readers: [...new Set(readers as string[])].sort() };
};
