import type { Practice } from '../kernel/practice.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { FirstRun } from './http/app.ts';
import { firstAdministrator, isEmpty } from './identity/first-administrator.ts';
import { newCode } from './identity/secret.ts';
import type { Reeve } from './reeve.ts';

/** A world that can be told into an empty installation, and who can sign in there. */
export type World = {
  load(
    reeve: Reeve,
    practices: readonly Practice[],
  ): Promise<readonly { email: string; password: string; name: string; roles: readonly string[] }[]>;
};

const claim = "select pg_try_advisory_xact_lock(hashtextextended('reeve set-up', 0)) as mine";

/** Sets up alone among all processes, and only what is empty still: an administrator and a demonstration exclude each other. */
const alone = <T>({ database }: Reeve, work: () => Promise<T>): Promise<T> =>
  database.transaction(async (executor) => {
    await executor.run('set local idle_in_transaction_session_timeout = 0');
    const [row] = await executor.run<{ mine: boolean }>(claim);
    if (!row?.mine) throw new Refusal('conflict', 'Reeve is being set up just now. Wait a moment, then sign in.');
    if (!(await isEmpty(executor))) throw new Refusal('conflict', 'Reeve is set up already. Sign in.');
    return work();
  });

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
    makeAdministrator: (given, now) =>
      alone(reeve, () => firstAdministrator(reeve.database, reeve.keeper.current(), given, now)),
    loadDemonstration: () => {
      loading ??= alone(reeve, () => world.load(reeve, practices)).finally(() => {
        loading = null;
      });
      return loading;
    },
  };
};
