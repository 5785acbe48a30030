import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { MePerson } from '../../derive/meta.types.ts';
import { api, Problem } from '../../ui/client/api.ts';
import { enter } from '../../ui/client/session.ts';

export type Credentials = { readonly email: string; readonly password: string; readonly code?: string };

const wantsCode = (error: unknown): boolean =>
  error instanceof Problem && error.status === 401 && error.extra['needs'] === 'second-factor';

export const useSignIn = () => {
  const [needsCode, setNeedsCode] = useState(false);
  const { mutate, isPending, error, reset } = useMutation({
    mutationFn: (credentials: Credentials) => api.post<{ me: MePerson }>('/session', credentials),
    onSuccess: ({ me }) => enter(me),
    onError: (problem) => {
      if (wantsCode(problem)) setNeedsCode(true);
    },
  });
  const startOver = (): void => {
    reset();
    setNeedsCode(false);
  };
  // That a code is wanted is no error until one was given.
  return { signIn: mutate, isPending, needsCode, startOver, error: wantsCode(error) ? null : error };
};
