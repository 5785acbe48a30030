import { z } from 'zod';
import { provides } from '../../derive/registry.ts';
import { isId } from '../../fields/reference/reference.field.ts';
import { storable } from '../../fields/text/storable.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { newSecretId } from '../database/identifier.ts';
import type { Call } from './call.ts';
import { parseShape } from './parse.ts';

const name = z
  .string('must be text')
  .trim()
  .min(1, 'must not be empty')
  .max(100, 'is longer than 100 characters')
  .refine(storable, 'holds a character that cannot be kept');
const definition = {
  query: z.record(z.string().max(60), z.string().max(500)).default({}),
  columns: z.array(z.string().max(60)).max(50).default([]),
  sort: z.string().max(200).default(''),
  layout: z.enum(['list', 'split', 'board', 'calendar']).default('list'),
  groupBy: z.string().max(60).nullable().default(null),
};
const created = z.strictObject({
  type: z.string().max(60),
  name,
  shared: z.enum(['private', 'everyone']).default('private'),
  ...definition,
});
const changed = z.strictObject({
  name: name.optional(),
  shared: z.enum(['private', 'everyone']).optional(),
  query: definition.query.optional(),
  columns: definition.columns.optional(),
  sort: definition.sort.optional(),
  layout: definition.layout.optional(),
  groupBy: definition.groupBy.optional(),
});

type Row = {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly person: string;
  readonly shared: string;
  readonly definition: Record<string, unknown>;
};
export type ViewJson = {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly shared: string;
  readonly mine: boolean;
} & Readonly<Record<string, unknown>>;

const json = (call: Call, { id, type, name: named, person, shared, definition: kept }: Row): ViewJson => ({
  id,
  type,
  name: named,
  shared,
  mine: person === call.actor.id,
  ...kept,
});

const refuseSharing = (call: Call, shared: string | undefined): void => {
  if (shared === 'everyone' && !provides(call.house.registry, call.actor))
    throw new Refusal('forbidden', 'You may not share a view with everyone.');
};

/** One's own views of a type and those shared with everyone. A view is only a question: what it shows is asked with the asker's permission. */
export async function views(call: Call, type: string): Promise<{ items: readonly ViewJson[] }> {
  const rows = await call.executor.run<Row>(
    `select id, type, name, person, shared, definition from saved_view where type = $1 and (person = $2 or shared = 'everyone') order by name`,
    [type.slice(0, 60), call.actor.id],
  );
  return { items: rows.map((row) => json(call, row)) };
}

export async function createView(call: Call, input: unknown): Promise<ViewJson> {
  const { type, name: named, shared, ...rest } = parseShape(created, input);
  if (!call.house.registry.types.has(type))
    throw new Refusal('invalid', `There is no record type ${type}.`, [
      { field: 'type', code: 'unknown', message: 'is not a record type' },
    ]);
  refuseSharing(call, shared);
  const row: Row = { id: newSecretId(), type, name: named, person: call.actor.id, shared, definition: rest };
  await call.executor.run(
    'insert into saved_view (id, type, name, person, shared, definition, changed_at) values ($1, $2, $3, $4, $5, $6, $7)',
    [row.id, type, named, row.person, shared, JSON.stringify(rest), call.now],
  );
  return json(call, row);
}

async function own(call: Call, id: string): Promise<Row> {
  const [row] = isId(id)
    ? await call.executor.run<Row>(
        'select id, type, name, person, shared, definition from saved_view where id = $1 and person = $2',
        [id, call.actor.id],
      )
    : [];
  if (!row) throw new Refusal('not-found', 'There is no such view of yours.');
  return row;
}

export async function changeView(call: Call, id: string, input: unknown): Promise<ViewJson> {
  const { name: named, shared, ...rest } = parseShape(changed, input);
  refuseSharing(call, shared);
  const row = await own(call, id);
  const next: Row = {
    ...row,
    name: named ?? row.name,
    shared: shared ?? row.shared,
    definition: { ...row.definition, ...rest },
  };
  await call.executor.run(
    'update saved_view set name = $2, shared = $3, definition = $4, changed_at = $5 where id = $1',
    [id, next.name, next.shared, JSON.stringify(next.definition), call.now],
  );
  return json(call, next);
}

export async function removeView(call: Call, id: string): Promise<void> {
  await own(call, id);
  await call.executor.run('delete from saved_view where id = $1', [id]);
}
