import { z } from 'zod';
import { compile } from '../../derive/compile.ts';
import { draft } from '../../derive/migration.ts';
import type { CustomField } from '../../derive/registry.ts';
import { kinds } from '../../fields/kinds.ts';
import { isId } from '../../fields/reference/reference.field.ts';
import { storable } from '../../fields/text/storable.ts';
import type { Field } from '../../kernel/field.ts';
import { Refusal, refuseField } from '../../kernel/refusal.ts';
import { existing } from '../database/catalogue.ts';
import { newSecretId } from '../database/identifier.ts';
import { allowAdministration } from './administer.ts';
import { type Call, together } from './call.ts';
import { parseShape } from './parse.ts';

const label = z
  .string('must be text')
  .trim()
  .min(1, 'must not be empty')
  .max(80, 'is longer than 80 characters')
  .refine(storable, 'holds a character that cannot be kept');
const created = z.strictObject({
  type: z.string().max(60),
  name: z
    .string('must be text')
    .regex(/^[a-z][A-Za-z0-9]{0,29}$/, 'must be a name in camelCase, at most 30 letters and digits'),
  kind: z.string().max(30),
  label: z.strictObject({ en: label, de: label.optional() }),
  options: z
    .strictObject({
      choices: z
        .array(z.string().regex(/^[\p{L}\p{N}][\p{L}\p{N} _-]{0,59}$/u, 'is not a name for a choice'))
        .min(1)
        .max(200)
        .optional(),
      to: z.string().max(60).optional(),
      most: z.number().int().min(1).max(50_000).optional(),
      as: z.enum(['plain', 'lines', 'markdown']).optional(),
      decimals: z.number().int().min(0).max(9).optional(),
      unit: z.string().max(20).optional(),
      units: z
        .array(z.string().regex(/^\S{1,20}$/))
        .min(1)
        .max(20)
        .optional(),
      search: z.enum(['A', 'B', 'C', 'D']).optional(),
    })
    .default({}),
});
const changed = z.strictObject({ label: z.strictObject({ en: label, de: label.optional() }) });

export type CustomFieldJson = {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly kind: string;
  readonly label: Readonly<Record<string, string>>;
  readonly options: Readonly<Record<string, unknown>>;
  readonly retiredAt: string | null;
};
type Row = {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly field: Field;
  readonly labels: Record<string, string>;
  readonly retiredAt: string | null;
};

const json = ({ field: { kind, ...options }, labels, ...row }: Row): CustomFieldJson => ({
  id: row.id,
  type: row.type,
  name: row.name,
  kind,
  label: labels,
  options,
  retiredAt: row.retiredAt,
});

export async function customFields(call: Call): Promise<{ items: readonly CustomFieldJson[] }> {
  allowAdministration(call);
  const rows = await call.executor.run<Row>(
    'select id, type, name, field, labels, retired_at as "retiredAt" from custom_field order by type, created_at',
  );
  return { items: rows.map(json) };
}

const fieldOf = (call: Call, given: z.infer<typeof created>): Field => {
  const kind = kinds[given.kind];
  if (!kind)
    throw refuseField(
      'kind',
      'unknown',
      `There is no kind "${given.kind}"; there are ${Object.keys(kinds).join(', ')}.`,
    );
  const { choices, units, to } = given.options;
  if (given.kind.startsWith('choice') && !choices)
    throw refuseField('options.choices', 'required', 'Say which choices there are.');
  if (given.kind === 'quantity' && !units) throw refuseField('options.units', 'required', 'Say which units there are.');
  if (given.kind === 'reference' && !(to && call.house.registry.types.has(to)))
    throw refuseField('options.to', 'unknown', 'Say which record type it points to.');
  return {
    kind: given.kind,
    ...given.options,
    ...(given.kind === 'text' && !given.options.search && { search: 'D' as const }),
  } as Field;
};

const known = (call: Call): readonly CustomField[] =>
  [...call.house.registry.types.values()].flatMap((type) =>
    [...type.fields.values()]
      .filter(({ custom }) => custom)
      .map(({ name, field, labels }) => ({ id: '', type: type.name, name, field, labels: labels ?? {} })),
  );

/** Adds a field to a record type: a real column, indexed, and from the next call on in form, list, search, API, import and export. */
export async function addCustomField(call: Call, input: unknown): Promise<CustomFieldJson> {
  allowAdministration(call);
  const given = parseShape(created, input);
  const type = call.house.registry.types.get(given.type);
  if (!type) throw refuseField('type', 'unknown', `There is no record type ${given.type}.`);
  if (type.fields.has(given.name) || type.lines.has(given.name))
    throw refuseField('name', 'taken', `${type.plural} have a field ${given.name} already.`);
  const row: Row = {
    id: newSecretId(),
    type: type.name,
    name: given.name,
    field: fieldOf(call, given),
    labels: given.label as Record<string, string>,
    retiredAt: null,
  };
  const registry = compileOrRefuse(call, row);
  await together(call, async ({ executor }) => {
    const revived = await executor.run('select 1 from custom_field where type = $1 and name = $2', [
      row.type,
      row.name,
    ]);
    if (revived.length > 0)
      throw refuseField(
        'name',
        'taken',
        `A field ${row.name} was there before and is retired; its column holds old values. Choose another name.`,
      );
    await executor.run(
      'insert into custom_field (id, type, name, field, labels, created_at, created_by) values ($1, $2, $3, $4, $5, $6, $7)',
      [
        row.id,
        row.type,
        row.name,
        JSON.stringify(row.field),
        JSON.stringify(row.labels),
        call.now,
        call.actor.system ? null : call.actor.id,
      ],
    );
    const { statements, indexes } = draft(registry, await existing(executor));
    for (const statement of [...statements, ...indexes]) await executor.run(statement);
    await executor.run('update declaration_revision set revision = revision + 1');
  });
  return json(row);
}

const compileOrRefuse = (call: Call, row: Row): ReturnType<typeof compile> => {
  try {
    return compile(call.house.registry.practices, [...known(call), row]);
  } catch (error) {
    throw new Refusal('invalid', error instanceof Error ? error.message : 'The field does not fit.');
  }
};

/** Changes what people read; the column stays what it is. */
export async function relabelCustomField(call: Call, id: string, input: unknown): Promise<void> {
  allowAdministration(call);
  const { label: labels } = parseShape(changed, input);
  await touch(call, id, 'update custom_field set labels = $2 where id = $1 and retired_at is null returning id', [
    JSON.stringify(labels),
  ]);
}

/** Retires a field: it leaves forms, lists and API; its column and what stands in it stay. */
export async function retireCustomField(call: Call, id: string): Promise<void> {
  allowAdministration(call);
  await touch(call, id, 'update custom_field set retired_at = $2 where id = $1 and retired_at is null returning id', [
    call.now,
  ]);
}

async function touch(call: Call, id: string, sql: string, more: readonly unknown[]): Promise<void> {
  await together(call, async ({ executor }) => {
    const rows = isId(id) ? await executor.run(sql, [id, ...more]) : [];
    if (rows.length === 0) throw new Refusal('not-found', 'There is no such field.');
    await executor.run('update declaration_revision set revision = revision + 1');
  });
}
