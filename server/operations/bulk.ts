import { z } from 'zod';
import type { RecordJson } from '../../derive/meta.types.ts';
import type { RecordType } from '../../derive/registry.ts';
import type { Stored } from '../../derive/row.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { told } from '../words/told.ts';
import { archive } from './archive.ts';
import type { Call } from './call.ts';
import { create } from './create.ts';
import { present } from './present.ts';
import { say } from './say.ts';
import { transition } from './transition.ts';
import { update } from './update.ts';

const shape = z
  .array(
    z.strictObject({
      op: z.string().max(60),
      key: z.string().max(60).optional(),
      version: z.number().int().optional(),
      values: z.record(z.string(), z.unknown()).default({}),
    }),
  )
  .max(1000, 'has more than 1,000 parts');

export type BulkResult =
  | { readonly ok: true; readonly record: RecordJson }
  | {
      readonly ok: false;
      readonly problem: {
        readonly status: number;
        readonly title: string;
        readonly detail: string;
        readonly fields: Refusal['fields'];
      };
    };

type Part = z.infer<typeof shape>[number];

const one = async (call: Call, type: RecordType, { op, key, version, values }: Part): Promise<Stored> => {
  if (op === 'create') return create(call, type, values);
  if (!key)
    throw new Refusal('invalid', 'key is required.', [{ field: 'key', code: 'required', message: 'say which record' }]);
  if (op === 'update') return update(call, type, key, values, version);
  if (op === 'archive') return archive(call, type, key);
  if (op === 'say') return say(call, type, key, values);
  return transition(call, type, key, op, values, version);
};

/** Within a transaction what PostgreSQL refuses would end all of it; so each part stands behind a savepoint. */
const apart = async <T>({ inTransaction, executor }: Call, work: () => Promise<T>): Promise<T> => {
  if (!inTransaction) return work();
  await executor.run('savepoint part');
  try {
    const result = await work();
    await executor.run('release savepoint part');
    return result;
  } catch (error) {
    await executor.run('rollback to savepoint part');
    throw error;
  }
};

/** Up to 1,000 changes, each on its own: what is refused does not hold up the rest, and says why in its place. */
export async function bulk(call: Call, type: RecordType, input: unknown): Promise<{ results: readonly BulkResult[] }> {
  const parsed = shape.safeParse(input);
  if (!parsed.success)
    throw new Refusal(
      'invalid',
      'A bulk request is a list of { op, key, values }, at most 1,000.',
      parsed.error.issues
        .slice(0, 20)
        .map((issue) => ({ field: issue.path.join('.'), code: issue.code, message: issue.message })),
    );
  const results: BulkResult[] = [];
  for (const part of parsed.data) {
    try {
      results.push({ ok: true, record: present(call, type, await apart(call, () => one(call, type, part))) });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      results.push({
        ok: false,
        problem: { status: error.status, ...told(call.house.registry, call.actor.language, error) },
      });
    }
  }
  return { results };
}
