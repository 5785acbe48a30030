import type { ImportPlan } from '../../derive/import-plan.ts';
import type { RecordType } from '../../derive/registry.ts';
import type { Stored } from '../../derive/row.ts';
import { sameValue } from '../../derive/row.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { Call } from '../operations/call.ts';
import { create, prepare } from '../operations/create.ts';
import { fetchRow } from '../operations/load.ts';
import { transition } from '../operations/transition.ts';
import { update } from '../operations/update.ts';

/** A record as a row gives it. */
export type Given = {
  readonly key: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly state: string | null;
  readonly number: string | null;
};
export type Outcome = { readonly done: 'created' | 'updated' | 'unchanged' } | { readonly why: string };

const known = async (call: Call, { type, map }: ImportPlan, key: string): Promise<Stored | null> => {
  const [row] = await call.executor.run<{ id: string }>(
    `select id from "${type.table}" where source = $1 and source_key = $2`,
    [map.source, key],
  );
  return row ? ((await fetchRow(call, type, row.id))?.stored ?? null) : null;
};

const verbTo = (type: RecordType, from: string | null, to: string): string => {
  const verb = [...type.transitions].find(([, each]) => each.to === to && each.from.includes(from ?? ''))?.[0];
  if (!verb) throw new Refusal('conflict', `No verb leads from ${from} to ${to}.`);
  return verb;
};

/** Only what differs is sent: a row that says what is there already changes nothing. */
const differing = (stored: Stored, input: Given['input']): Given['input'] =>
  Object.fromEntries(Object.entries(input).filter(([name, value]) => !sameValue(stored.values[name] ?? null, value)));

async function bringTo(call: Call, type: RecordType, stored: Stored, given: Given): Promise<Stored> {
  const changes = differing(stored, given.input);
  if (given.state === null || given.state === stored.state)
    return Object.keys(changes).length > 0 ? update(call, type, stored.id, changes) : stored;
  const changed = Object.keys(changes).length > 0 ? await update(call, type, stored.id, changes) : stored;
  return transition(call, type, stored.id, verbTo(type, changed.state, given.state), {});
}

async function bringIn(call: Call, { type, map }: ImportPlan, given: Given): Promise<void> {
  const source = { source: map.source, sourceKey: given.key, ...(given.number && { number: given.number }) };
  const input = { ...given.input, ...(map.variant && { variant: map.variant }) };
  const made = await create(call, type, input, source);
  if (given.state !== null && given.state !== made.state)
    await transition(call, type, made.id, verbTo(type, made.state, given.state), {});
}

async function write(call: Call, plan: ImportPlan, given: Given, dry: boolean): Promise<Outcome> {
  const stored = await known(call, plan, given.key);
  if (!stored) {
    if (dry) await prepare(call, plan.type, { ...given.input, ...(plan.map.variant && { variant: plan.map.variant }) });
    else await bringIn(call, plan, given);
    return { done: 'created' };
  }
  const same =
    Object.keys(differing(stored, given.input)).length === 0 && (given.state === null || given.state === stored.state);
  if (!same && !dry) await bringTo(call, plan.type, stored, given);
  return { done: same ? 'unchanged' : 'updated' };
}

/** Creates or updates one record behind a savepoint; a refusal is the reason why its row is rejected. */
export async function writeRecord(call: Call, plan: ImportPlan, given: Given, dry: boolean): Promise<Outcome> {
  if (!dry) await call.executor.run('savepoint record');
  try {
    const outcome = await write(call, plan, given, dry);
    if (!dry) await call.executor.run('release savepoint record');
    return outcome;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (!dry) await call.executor.run('rollback to savepoint record');
    return {
      why:
        error.fields.length > 0
          ? error.fields.map(({ field, message }) => `${field} ${message}`).join('; ')
          : error.message,
    };
  }
}
