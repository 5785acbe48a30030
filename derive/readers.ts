import type { RecordType } from './registry.ts';
import type { Stored } from './row.ts';

/** Those who may read a record because it says so: its watchers who `read`. */
export const withReaders = (type: RecordType, stored: Stored): Stored => {
  if (!type.traits.has('watchable')) return stored;
  const readers = (stored.lines['watchers'] ?? []).filter(({ reads }) => reads === true).map(({ person }) => person);
  return { ...stored, readers: [...new Set(readers as string[])].sort() };
};
