import type { RecordType } from '../../derive/registry.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { type Call, together } from '../operations/call.ts';
import { create } from '../operations/create.ts';
import { setPassword } from './account.ts';
import { endOtherSessions } from './session.ts';

const personType = (call: Call): RecordType => call.house.registry.parts.get('person') as RecordType;

/** Who has this e-mail address; refuses when nobody has, or they have left. */
export async function personByEmail(
  call: Call,
  email: string,
): Promise<{ readonly id: string; readonly name: string }> {
  const [row] = await call.executor.run<{ id: string; name: string }>(
    `select id, name from "${personType(call).table}" where lower(email) = lower($1) and archived_at is null and state <> 'left'`,
    [email],
  );
  if (!row) throw new Refusal('not-found', `Nobody here has the e-mail address ${email}.`);
  return row;
}

/** Adds a person who can sign in. */
export const addPerson = (
  call: Call,
  given: {
    readonly name: string;
    readonly email: string;
    readonly roles: readonly string[];
    readonly password: string;
  },
): Promise<string> =>
  together(call, async (inside) => {
    const { password, ...person } = given;
    const { id } = await create(inside, personType(inside), person);
    await setPassword(inside.executor, id, password, inside.now);
    return id;
  });

/** Gives a person a new password and ends their sessions. */
export const resetPassword = (call: Call, email: string, password: string): Promise<{ readonly name: string }> =>
  together(call, async (inside) => {
    const { id, name } = await personByEmail(inside, email);
    await setPassword(inside.executor, id, password, inside.now);
    await endOtherSessions(inside.executor, id, undefined);
    return { name };
  });
