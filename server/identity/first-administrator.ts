import { typeNamed } from '../../derive/registry.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { Database, Executor } from '../database/database.ts';
import { type House, reeve } from '../operations/call.ts';
import { create } from '../operations/create.ts';
import { setPassword } from './account.ts';

/** Whether nobody can sign in yet. */
export async function isEmpty(executor: Executor): Promise<boolean> {
  const [row] = await executor.run<{ empty: boolean }>('select not exists (select from account) as empty');
  return row?.empty ?? true;
}

/** Makes the first administrator; refuses once there is anybody, also when two try at once. */
export async function firstAdministrator(
  database: Database,
  house: House,
  given: { name: string; email: string; password: string },
  now: string,
): Promise<string> {
  return database.transaction(async (executor) => {
    await executor.run('lock table account in share row exclusive mode');
    if (!(await isEmpty(executor))) throw new Refusal('conflict', 'Reeve is set up already. Sign in.');
    const type = house.registry.parts.get('person') ?? typeNamed(house.registry, 'person');
    const call = { database, executor, inTransaction: true, house, actor: reeve, now, channel: 'desk' as const };
    const person = await create(call, type, {
      name: given.name,
      email: given.email,
      roles: ['administrator', 'agent'],
    });
    await setPassword(executor, person.id, given.password, now);
    return person.id;
  });
}
