import { queryOptions, useQuery } from '@tanstack/react-query';
import type { MePerson } from '../../derive/meta.types.ts';
import { api } from './api.ts';
import { useMeta } from './meta.ts';
import { queryClient } from './query-client.ts';

export type Session =
  | { readonly signedIn: true; readonly me: MePerson }
  | { readonly signedIn: false; readonly firstRun: boolean };

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: (): Promise<Session> => api.get<Session>('/session'),
  staleTime: Number.POSITIVE_INFINITY,
});

export const useSession = () => useQuery(sessionQuery);

/** The person who is signed in. */
export const useMe = (): MePerson => useMeta().me;

export const useMay = (role: string): boolean => useMe().roles.includes(role);

const remember = (session: Session): void => {
  queryClient.setQueryData<Session>(['session'], session);
};

const forgetAll = (): void => queryClient.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });

/** After signing in: nothing of whoever was here before remains known. */
export const enter = (me: MePerson): void => {
  forgetAll();
  remember({ signedIn: true, me });
};

export const leave = async (): Promise<void> => {
  await api.delete('/session');
  remember({ signedIn: false, firstRun: false });
  forgetAll();
};
