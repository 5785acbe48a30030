import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { api } from '../../client/api.ts';
import type { RecordJson, TypeMeta, VerbMeta } from '../../client/meta.ts';
import { offerUndo, say } from '../../client/undo.ts';
import type { Changes } from './use-update.ts';

type Target = Pick<RecordJson, 'id' | 'number'> & { readonly version?: number };

/** After something was done to a record, all that tells of it is asked again. */
export const refreshRecord = async (client: QueryClient, plural: string, number: string): Promise<void> => {
  await Promise.all([
    ...['record', 'activity'].map((what) => client.invalidateQueries({ queryKey: [what, plural, number] })),
    ...['rows', 'figures'].map((what) => client.invalidateQueries({ queryKey: [what, plural] })),
    // A link has two ends.
    ...['links', 'similar', 'reach'].map((what) => client.invalidateQueries({ queryKey: [what] })),
  ]);
};

/** Does a verb: a transition with the fields it asks, or an action with its arguments. Throws the server's refusal. */
export const useAct = (type: TypeMeta) => {
  const client = useQueryClient();
  const post = (record: Target, verb: VerbMeta, values: Changes): Promise<unknown> =>
    api.post(`/${type.plural}/${record.number}/${verb.name}`, values, {
      idempotencyKey: crypto.randomUUID(),
      // Somebody else may have written the same fields meanwhile: then both values are shown.
      ...(verb.sort === 'transition' && record.version !== undefined && { version: record.version }),
    });
  const takeBack = async ({ id, number }: Target, verb: VerbMeta): Promise<void> => {
    await post({ id, number }, verb, {}).catch((error: Error) => say(error.message, 'problem'));
    await refreshRecord(client, type.plural, number);
  };
  return async (record: Target, verb: VerbMeta, values: Changes): Promise<void> => {
    await post(record, verb, values);
    const message = `${record.number}: ${verb.done}`;
    const back = verb.ties && type.verbs.find(({ unties }) => unties === verb.ties);
    if (back) offerUndo({ message, undo: () => takeBack(record, back) });
    else say(message);
    await refreshRecord(client, type.plural, record.number);
  };
};
