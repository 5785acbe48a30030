import { compile } from '../derive/compile.ts';
import type { CustomField } from '../derive/registry.ts';
import type { Field } from '../kernel/field.ts';
import type { Practice } from '../kernel/practice.ts';
import type { Database } from './database/database.ts';
import type { FileStore } from './files/store.ts';
import type { House } from './operations/call.ts';

/** Holds the declarations and settings in force, and brings them up to date when another process changed them. */
export type Keeper = {
  /** What a call that begins now goes by. */
  current(): House;
  refresh(): Promise<House>;
};

type CustomRow = {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly field: Field;
  readonly labels: Record<string, string>;
};

const settingsOf = (
  house: { registry: House['registry'] },
  rows: readonly { name: string; value: unknown }[],
): ReadonlyMap<string, unknown> => {
  const stored = new Map(rows.map(({ name, value }) => [name, value]));
  return new Map(
    [...house.registry.settings.values()].map((setting) => {
      const kept = setting.shape.safeParse(stored.get(setting.name));
      return [setting.name, kept.success ? kept.data : setting.initial];
    }),
  );
};

async function load(database: Database, practices: readonly Practice[], files?: FileStore): Promise<House> {
  const [revision] = await database.run<{ revision: number }>('select revision from declaration_revision');
  const customs = await database.run<CustomRow>(
    'select id, type, name, field, labels from custom_field where retired_at is null order by created_at, name',
  );
  const known = new Set(practices.flatMap((practice) => practice.records.map(({ record }) => record.name)));
  const settings = await database.run<{ name: string; value: unknown }>('select name, value from setting');
  const registry = compile(
    practices,
    customs.filter(({ type }): boolean => known.has(type)) satisfies readonly CustomField[],
    String(revision?.revision ?? 1),
  );
  return { registry, settings: settingsOf({ registry }, settings), ...(files && { files }) };
}

/** Reads declarations and settings once, and again whenever asked to refresh. */
export async function keepHouse(
  database: Database,
  practices: readonly Practice[],
  files?: FileStore,
): Promise<Keeper> {
  let house = await load(database, practices, files);
  return {
    current: () => house,
    refresh: async () => {
      house = await load(database, practices, files);
      return house;
    },
  };
}
