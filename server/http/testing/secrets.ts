import type { OpenApi } from '../../../derive/openapi.ts';
import type { Json } from '../../../derive/openapi-parts.ts';
import type { RecordType } from '../../../derive/registry.ts';
import type { TestReeve } from '../../../testing/reeve.ts';
import { makeToken } from '../../identity/token.ts';
import { sampleOf } from './every-route.ts';

/** Something of customer B, or of the provider alone: its keys, its values, and ids of what hangs on it. */
export type Secret = {
  readonly id: string;
  readonly number: string;
  readonly record: Readonly<Record<string, unknown>>;
  readonly extra: readonly string[];
};

type Schemas = Readonly<Record<string, Json>>;

const schemaOf = (document: OpenApi, { plural }: RecordType): Json => {
  const schemas = document.components['schemas'] as Schemas;
  const post = document.paths[`/api/${plural}`]?.['post'] as Json | undefined;
  const content = (post?.['requestBody'] as Json | undefined)?.['content'] as
    | Record<string, { schema: Json }>
    | undefined;
  const given = content?.['application/json']?.schema ?? {};
  return (
    schemas[
      String(given['$ref'] ?? '')
        .split('/')
        .at(-1) ?? ''
    ] ?? given
  );
};

/** What it cannot be made without, and whose it is: everything in words says SECRET. */
const inputFor = (document: OpenApi, type: RecordType, made: ReadonlyMap<string, Secret>): Record<string, unknown> => {
  const schema = schemaOf(document, type);
  const required = new Set((schema['required'] ?? []) as readonly string[]);
  const atFirst = type.states.get(type.lifecycle?.initial ?? '')?.asks ?? {};
  const owned = (name: string): boolean => {
    if (atFirst[name] === 'hidden') return false;
    const { kind, field, variants } = type.fields.get(name) ?? {};
    const owner = ['person', 'organisation'].includes(String((field as { to?: string })?.to));
    return kind?.name === 'reference' && owner && (!variants || variants.includes(type.variants[0] ?? ''));
  };
  const named = (name: string): boolean => {
    const { decidedBy, overridable } = type.fields.get(name)?.field ?? {};
    return ['title', 'name'].includes(name) && (!decidedBy || overridable === true);
  };
  const filling = {
    key: () => '',
    id: '',
    reference: (to: string) => made.get(to)?.id ?? '',
    text: `SECRET ${type.name}`,
  };
  const properties = Object.entries((schema['properties'] ?? {}) as Schemas);
  return Object.fromEntries(
    properties
      .filter(([name]) => required.has(name) || (owned(name) && name !== 'parent') || named(name))
      .map(([name, each]) => [name, sampleOf(document.components['schemas'] as Schemas, each, filling)])
      .filter(([name, value]) => value !== '' || required.has(String(name))),
  );
};

/** What a sample of each field does not make: a rule or a check wants more of it. */
const particulars = async (
  house: TestReeve,
  type: string,
  made: ReadonlyMap<string, Secret>,
): Promise<Readonly<Record<string, unknown>> | undefined> => {
  const later = '2099-01-01T00:00:00Z';
  if (type === 'roster') return { team: await house.make('team', { name: 'Night desk' }) };
  const wanted: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
    'cost-entry': { amount: { amount: '1.00', currency: 'EUR' } },
    'impact-analysis': { service: made.get('service')?.id },
    'regular-report': { zone: 'UTC', recipients: [{ person: made.get('person')?.id }] },
    freeze: { ends: later },
    deployment: { plannedEnd: later },
    'test-run': { titleOverride: 'SECRET reason' },
  };
  return wanted[type];
};

/** What hangs on a record of B: words, a file, a link to the asker’s own. */
async function hang(house: TestReeve, plural: string, id: string, owner: string): Promise<readonly string[]> {
  const { secret } = await makeToken(house.reeve.database, owner, 'x', null, 1, new Date().toISOString());
  const olga = house.client(secret, owner);
  await olga.post(`/api/${plural}/${id}/activity`, { text: 'SECRET words' });
  const kept = await house.app.inject({
    method: 'POST',
    url: `/api/${plural}/${id}/attachments`,
    headers: { authorization: `Bearer ${secret}`, 'content-type': 'multipart/form-data; boundary=edge' },
    payload:
      '--edge\r\ncontent-disposition: form-data; name="file"; filename="SECRET.txt"\r\n\r\nSECRET\r\n--edge--\r\n',
  });
  return [kept.json<{ id: string }>().id];
}

/** One record of each type that no customer A may see, in the order in which they need each other. */
export async function furnishSecrets(house: TestReeve, document: OpenApi): Promise<ReadonlyMap<string, Secret>> {
  const { types } = house.reeve.keeper.current().registry;
  const made = new Map<string, Secret>();
  const keep = async (type: RecordType, id: string, extra: readonly string[] = []): Promise<void> => {
    const [record] = await house.reeve.database.run<Record<string, unknown>>(
      `select to_jsonb(t) as all from "${type.table}" t where id = $1`,
      [id],
    );
    const row = (record?.['all'] ?? {}) as Record<string, unknown>;
    const values = [...type.fields.values()].map(({ name, column }) => [name, row[column]]);
    made.set(type.name, { id, number: String(row['number']), record: Object.fromEntries(values), extra });
  };
  const first = ['organisation', 'person', 'site', 'service'];
  const rest = [...types.keys()].filter((name) => !first.includes(name) && name !== 'team');
  const waiting = [...first, ...rest];
  for (let left = waiting.length * 3; waiting.length > 0 && left > 0; left -= 1) {
    const type = types.get(waiting.shift() ?? '');
    if (!type) continue;
    try {
      const more = await particulars(house, type.name, made);
      const id = await house.make(type.name, { ...inputFor(document, type, made), ...more });
      const owner = made.get('person')?.id ?? '';
      await keep(type, id, type.name === 'incident' ? await hang(house, type.plural, id, owner) : []);
    } catch {
      // It needs another one that is not there yet; what is still missing in the end is told by the test.
      waiting.push(type.name);
    }
  }
  return made;
}
