import type { RecordType } from '../../derive/registry.ts';
import { kinds } from '../../fields/kinds.ts';
import type { Fields } from '../../kernel/field.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { allow } from './allow.ts';
import { type Call, together } from './call.ts';
import { contextFor } from './context.ts';
import { load } from './load.ts';
import { note } from './note.ts';
import { parseArguments } from './parse.ts';
import { rowOf } from './row-of.ts';
import { refuseArchived } from './update.ts';

/** Runs an action of a practice: arguments parsed, permission asked, all its steps in one transaction, an entry in the activity. */
export async function act(
  call: Call,
  type: RecordType,
  key: string,
  name: string,
  input: unknown,
): Promise<Readonly<Record<string, unknown>>> {
  const action = type.actions.get(name);
  if (!action) throw new Refusal('not-found', `There is no verb ${name.slice(0, 60)}.`);
  const args = parseArguments(action.arguments, input);
  const { stored } = await load(call, type, key);
  allow(call, type, name, stored);
  refuseArchived(stored);
  return together(call, async (inside) => {
    const answer = await action.run(contextFor(inside), rowOf(inside, type, stored), args);
    await note(inside, type, stored.id, 'acted', { verb: name });
    return answer;
  });
}

/** Words of a query string → the values that they say; what says none stays as it is, and is refused by its shape. */
const spoken = (declared: Fields, input: Readonly<Record<string, string>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(input).map(([name, text]) => {
      const field = Object.hasOwn(declared, name) ? declared[name] : undefined;
      return [name, (field && kinds[field.kind]?.fromText(text, field)) ?? text];
    }),
  );

/** Answers a question of a practice about a record that the actor may see. */
export async function answer(
  call: Call,
  type: RecordType,
  key: string,
  name: string,
  input: Readonly<Record<string, string>>,
): Promise<unknown> {
  const query = type.queries.get(name);
  if (!query) throw new Refusal('not-found', `There is no question ${name.slice(0, 60)}.`);
  const args = parseArguments(query.arguments, spoken(query.arguments, input));
  return reading(call, async (inside) => {
    const { stored } = await load(inside, type, key);
    return query.answer(contextFor(inside), rowOf(inside, type, stored), args);
  });
}

/** A question only reads: the database itself refuses whatever would write, by whatever hand. */
const reading = <T>(call: Call, work: (call: Call) => Promise<T>): Promise<T> =>
  call.database.transaction(async (executor) => {
    await executor.run('set transaction read only');
    return work({ ...call, executor, inTransaction: true }).catch((error: unknown) => {
      const wrote = (error as { code?: string }).code === '25006';
      throw wrote ? new Error('A question tried to write; make it an action.', { cause: error }) : error;
    });
  });
