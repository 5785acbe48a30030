import { createContext, useContext } from 'react';
import type { TypeMeta } from '../../client/meta.ts';
import type { FullRecord } from '../data/record-query.ts';
import type { Changes, Outcome } from '../data/use-update.ts';

export type RecordScope = {
  readonly type: TypeMeta;
  readonly record: FullRecord;
  /** Writes changes; answers with what is wrong with the first of them, or nothing when they were taken. */
  readonly save: (changes: Changes) => Promise<string | undefined>;
  readonly mayUpdate: boolean;
  /** The same with all that is wrong, where a whole form is written; absent where none can be. */
  readonly write?: (changes: Changes) => Promise<Outcome>;
};

export const RecordContext = createContext<RecordScope | null>(null);

/** The record whose page this is. */
export const useRecord = (): RecordScope => {
  const scope = useContext(RecordContext);
  if (!scope) throw new Error('useRecord works inside a record page only.');
  return scope;
};
