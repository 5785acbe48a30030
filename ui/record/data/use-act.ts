import { useQueryClient } from '@tanstack/react-query';
import { api } from '../../client/api.ts';
import type { RecordJson, TypeMeta, VerbMeta } from '../../client/meta.ts';
import { say } from '../../client/undo.ts';
import type { Changes } from './use-update.ts';

/** Does a verb: a transition with the fields it asks, or an action with its arguments. Throws the server's refusal. */
export const useAct = (type: TypeMeta) => {
  const client = useQueryClient();
  return async (
    record: Pick<RecordJson, 'id' | 'number'> & { readonly version?: number },
    verb: VerbMeta,
    values: Changes,
  ): Promise<void> => {
    await api.post(`/${type.plural}/${record.number}/${verb.name}`, values, {
      idempotencyKey: crypto.randomUUID(),
      // Somebody else may have written the same fields meanwhile: then both values are shown.
      ...(verb.sort === 'transition' && record.version !== undefined && { version: record.version }),
    });
    say(`${record.number}: ${verb.done}`);
    await Promise.all([
      client.invalidateQueries({ queryKey: ['record', type.plural, record.number] }),
      client.invalidateQueries({ queryKey: ['activity', type.plural, record.number] }),
      client.invalidateQueries({ queryKey: ['rows', type.plural] }),
      client.invalidateQueries({ queryKey: ['figures', type.plural] }),
    ]);
  };
};
