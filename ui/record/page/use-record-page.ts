import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Problem } from '../../client/api.ts';
import type { TypeMeta, VerbMeta } from '../../client/meta.ts';
import { recordQuery } from '../data/record-query.ts';
import { useAct } from '../data/use-act.ts';
import { type Changes, type Conflict, conflictIn, type Outcome, useUpdate } from '../data/use-update.ts';
import { asksNothing } from './verbs-now.ts';

/** What a record page holds: the record, the verb whose panel is open, the conflict that waits to be settled. */
export const useRecordPage = (type: TypeMeta, key: string) => {
  const client = useQueryClient();
  const query = useQuery(recordQuery(type.plural, key));
  const update = useUpdate(type);
  const act = useAct(type);
  const [verb, setVerb] = useState<VerbMeta | null>(null);
  const [conflict, setConflict] = useState<(Conflict & { readonly verb?: VerbMeta }) | null>(null);
  const record = query.data;

  const write = async (changes: Changes): Promise<Outcome> => {
    if (!record) throw new Error('There is no record yet.');
    const outcome = await update(record, changes);
    if (outcome.is === 'conflict') setConflict(outcome.conflict);
    return outcome;
  };
  const save = async (changes: Changes): Promise<string | undefined> => {
    const outcome = await write(changes);
    return outcome.is === 'refused' ? (outcome.problem.fields[0]?.message ?? outcome.problem.detail) : undefined;
  };
  const settle = async (changes: Changes): Promise<void> => {
    const settled = conflict;
    setConflict(null);
    await client.invalidateQueries({ queryKey: ['record', type.plural, key] });
    if (!settled || !record) return;
    if (settled.verb) await perform(settled.verb, changes, settled.version).catch(() => setVerb(settled.verb ?? null));
    else if (Object.keys(changes).length > 0) {
      await update({ ...record, ...settled.theirs, version: settled.version }, changes);
    }
  };
  /** Does a verb. Where somebody else wrote the same meanwhile, both values are shown, and it is done with those chosen. */
  const perform = async (chosen: VerbMeta, values: Changes, version?: number): Promise<void> => {
    if (!record) return;
    try {
      await act({ ...record, version: version ?? record.version }, chosen, values);
    } catch (error) {
      const found = error instanceof Problem ? conflictIn(error, values) : null;
      if (!found) throw error;
      setConflict({ ...found, verb: chosen });
    }
    // Its own panel alone: another may have been opened meanwhile.
    setVerb((open) => (open?.name === chosen.name ? null : open));
  };
  /** A verb that asks nothing is done at once; another opens its panel, and a second press closes it. */
  const begin = (chosen: VerbMeta | null): void => {
    if (chosen === null || chosen.name === verb?.name) setVerb(null);
    else if (!asksNothing(type, chosen)) setVerb(chosen);
    else void perform(chosen, {}).catch(() => setVerb(chosen));
  };
  return { query, record, save, write, verb, begin, perform, conflict, settle };
};
