import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { Problem } from './problem.ts';

const MINUTE = 60_000;

const onError = (error: unknown): void => {
  if (error instanceof Problem && error.status === 401) void queryClient.invalidateQueries({ queryKey: ['session'] });
};

const worthAnotherTry = (failures: number, error: unknown): boolean =>
  failures < 2 && error instanceof Problem && (error.unreachable || error.status === 503);

/** What is known is shown at once and refreshed behind it; refusals are not tried again. */
export const queryClient: QueryClient = new QueryClient({
  queryCache: new QueryCache({ onError }),
  mutationCache: new MutationCache({ onError }),
  defaultOptions: {
    queries: { staleTime: MINUTE / 4, gcTime: 30 * MINUTE, retry: worthAnotherTry, networkMode: 'always' },
    mutations: { retry: false, networkMode: 'always' },
  },
});
