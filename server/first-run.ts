import type { Practice } from '../kernel/practice.ts';
import type { FirstRun } from './http/app.ts';
import { isEmpty } from './identity/first-administrator.ts';
import { newCode } from './identity/secret.ts';
import type { Reeve } from './reeve.ts';

/** A world that can be told into an empty installation, and who can sign in there. */
export type World = {
  load(
    reeve: Reeve,
    practices: readonly Practice[],
  ): Promise<readonly { email: string; password: string; name: string; roles: readonly string[] }[]>;
};

/** Set-up of an empty installation, guarded by a code that only the console shows. */
export const firstRunOf = (reeve: Reeve, practices: readonly Practice[], world: World): FirstRun => {
  let closed = false;
  let loading: ReturnType<World['load']> | null = null;
  return {
    code: newCode(),
    open: async () => {
      closed ||= !(await isEmpty(reeve.database));
      return !closed;
    },
    loadDemonstration: () => {
      loading ??= world.load(reeve, practices).finally(() => {
        loading = null;
      });
      return loading;
    },
  };
};
