import { z } from 'zod';
import { Refusal } from '../../kernel/refusal.ts';
import type { Setting } from '../../kernel/setting.ts';
import { allowAdministration } from './administer.ts';
import type { Call } from './call.ts';

export type SettingJson = {
  readonly name: string;
  readonly label: string;
  readonly help: string;
  readonly value: unknown;
  readonly schema: unknown;
  /** It holds a value for each of some records. */
  readonly each?: NonNullable<Setting['each']>;
};

type Schema = z.core.JSONSchema.BaseSchema;

/** A schema whose properties carry what people call them, those within others behind these: "Critical · Users". */
const titled = (schema: Schema, parts: Readonly<Record<string, string>>, above: readonly string[] = []): Schema =>
  schema.properties === undefined
    ? schema
    : {
        ...schema,
        properties: Object.fromEntries(
          Object.entries(schema.properties).map(([name, inner]) => {
            const words = parts[name];
            if (typeof inner !== 'object' || words === undefined) return [name, inner];
            const all = [...above, words];
            return [name, { ...titled(inner, parts, all), title: all.join(' · ') }];
          }),
        ),
      };

/** All settings with their values in force. */
export const settings = (call: Call): { items: readonly SettingJson[] } => {
  allowAdministration(call);
  return {
    items: [...call.house.registry.settings.values()].map((setting) => {
      const { label, help, parts } = call.actor.language === 'de' ? setting.words.de : setting.words.en;
      return {
        name: setting.name,
        label,
        help,
        value: call.house.settings.get(setting.name),
        schema: titled(z.toJSONSchema(setting.shape), parts ?? {}),
        ...(setting.each && { each: setting.each }),
      };
    }),
  };
};

/** Changes a setting; every process goes by it from the next call on. */
export async function changeSetting(call: Call, name: string, input: unknown): Promise<void> {
  allowAdministration(call);
  const setting = call.house.registry.settings.get(name);
  if (!setting) throw new Refusal('not-found', `There is no setting ${name.slice(0, 60)}.`);
  const parsed = z.strictObject({ value: setting.shape }).safeParse(input);
  if (!parsed.success)
    throw new Refusal(
      'invalid',
      'The value does not fit this setting.',
      parsed.error.issues.map((issue) => ({ field: issue.path.join('.'), code: issue.code, message: issue.message })),
    );
  await call.executor.run(
    `with s as (insert into setting (name, value, changed_at, changed_by) values ($1, $2, $3, $4) on conflict (name) do update set value = excluded.value, changed_at = excluded.changed_at, changed_by = excluded.changed_by)
     update declaration_revision set revision = revision + 1`,
    [name, JSON.stringify(parsed.data.value), call.now, call.actor.system ? null : call.actor.id],
  );
}
