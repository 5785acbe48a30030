import { queryOptions, useQuery } from '@tanstack/react-query';
import type { MePerson } from '../../derive/meta.types.ts';
import { api } from './api.ts';
import { kept } from './kept.ts';
import { known, type Session } from './known.ts';
import { useMeta } from './meta.ts';
import { clearOutbox } from './outbox.ts';
import { queryClient } from './query-client.ts';

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: (): Promise<Session> => api.get<Session>('/session'),
  staleTime: Number.POSITIVE_INFINITY,
  initialData: known?.session,
});

export const useSession = () => useQuery(sessionQuery);

/** The person who is signed in. */
export const useMe = (): MePerson => useMeta().me;

export const useMay = (role: string): boolean => useMe().roles.includes(role);

const asking: ReadonlySet<string> = new Set(['requester', 'key-contact']);

/** Whether somebody only asks, for themselves or for their organisation, and provides nothing. */
export const useOnlyAsks = (): boolean => useMe().roles.every((role) => asking.has(role));

const remember = (session: Session): void => {
  queryClient.setQueryData<Session>(['session'], session);
};

const forgetAll = (): void => queryClient.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });

/** After signing in: nothing of whoever was here before remains known. */
export const enter = (me: MePerson): void => {
  forgetAll();
  kept.forgetDrafts(me.id);
  void clearOutbox(me.id);
  remember({ signedIn: true, me });
};

/** Signs out. What was half-written goes too: on a shared machine the next person must not find it. */
export const leave = async (): Promise<void> => {
  await clearOutbox();
  await api.delete('/session');
  kept.forgetDrafts();
  remember({ signedIn: false, firstRun: false });
  forgetAll();
};
