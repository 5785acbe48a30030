import { createHash } from 'node:crypto';
import type { Add } from '../../derive/filter-sql.ts';
import type { RecordType } from '../../derive/registry.ts';
import { targetOf, typeNamed } from '../../derive/registry.ts';
import { fieldValue, linesHolding, linesWith, type Stored } from '../../derive/row.ts';
import type { Fact, Facts } from '../../kernel/fact.ts';
import type { Call } from './call.ts';

/** Facts fetched by SQL, by the key of factKey. */
export type Fetched = Readonly<Record<string, unknown>>;

/** The same fact wanted by two rules is fetched once. PostgreSQL cuts names at 63 bytes, so the key is a digest. */
const keys = new WeakMap<Fact, string>();

const factKey = (fact: Fact): string => {
  const known = keys.get(fact) ?? `fact ${createHash('sha256').update(JSON.stringify(fact)).digest('base64url')}`;
  keys.set(fact, known);
  return known;
};

const inSql = (fact: Fact): boolean => ['behind', 'links', 'referrers'].includes(fact.from);

const behindSql = (
  call: Call,
  type: RecordType,
  fact: Fact & { from: 'behind' },
  input: Readonly<Record<string, unknown>>,
  row: string | null,
  add: Add,
): string => {
  const reference = type.fields.get(fact.reference);
  const target = targetOf(call.house.registry, reference);
  const entry = target.fields.get(fact.field);
  const given = fact.reference in input;
  const id = given || !row ? add(input[fact.reference] ?? null, 'uuid') : `${row}.${reference?.column}`;
  return `(select b.${entry?.column} from "${target.table}" b where b.id = ${id})`;
};

/** What a record at the other end has to hold; one of another type holds nothing. */
const holdingSql = (call: Call, { to }: Fact & { from: 'links' }, add: Add): string => {
  if (!to) return '';
  const type = typeNamed(call.house.registry, to.type);
  const conditions = Object.entries(to.where).flatMap(([name, value]) => {
    const entry = type.fields.get(name);
    const cells = entry?.kind.toRow(value, entry.field) ?? [];
    return (entry?.columns ?? []).map(
      ({ name: column, type: cell }, at) => `h."${column}" is not distinct from ${add(cells[at] ?? null, cell)}`,
    );
  });
  return ` and exists (select 1 from "${type.table}" h where ${[`h.id = o.id`, ...conditions].join(' and ')})`;
};

const linksSql = (call: Call, fact: Fact & { from: 'links' }, row: string | null, add: Add): string => {
  if (!row) return '0';
  const [mine, other] = fact.direction === 'out' ? ['from_record', 'to_record'] : ['to_record', 'from_record'];
  const categories = fact.categories ? ` and o.category = any(${add(fact.categories, 'text[]')})` : '';
  return `(select count(*)::int from link l join record o on o.id = l.${other} where l.${mine} = ${row}.id and l.kind = ${add(fact.kind)}${categories}${holdingSql(call, fact, add)})`;
};

/** How many records of another type name this one, each counted once. */
const referrersSql = (call: Call, fact: Fact & { from: 'referrers' }, row: string | null, add: Add): string => {
  if (!row) return '0';
  const type = typeNamed(call.house.registry, fact.type);
  const lines = fact.lines ? type.lines.get(fact.lines) : undefined;
  const [table, owner] = lines ? [lines.table, 'owner'] : [type.table, 'id'];
  const column = (lines ?? type).fields.get(fact.field)?.columns[0]?.name;
  const categories = fact.categories ? ` and o.category = any(${add(fact.categories, 'text[]')})` : '';
  return `(select count(distinct o.id)::int from "${table}" b join record o on o.id = b.${owner} where b.${column} = ${row}.id${categories})`;
};

const sqlOf = (
  call: Call,
  type: RecordType,
  fact: Fact,
  input: Readonly<Record<string, unknown>>,
  row: string | null,
  add: Add,
): string => {
  if (fact.from === 'behind') return behindSql(call, type, fact, input, row, add);
  if (fact.from === 'referrers') return referrersSql(call, fact, row, add);
  return linksSql(call, fact as Fact & { from: 'links' }, row, add);
};

/**
 * The facts of these rules and guards that need SQL, each as one column beside the row (`row` is its alias, null while
 * there is none), so that everything arrives in one round trip.
 */
export const factColumns = (
  call: Call,
  type: RecordType,
  wanted: readonly Facts[],
  input: Readonly<Record<string, unknown>>,
  row: string | null,
  add: Add,
): readonly string[] => {
  const facts = new Map(
    wanted
      .flatMap((group) => Object.values(group))
      .filter(inSql)
      .map((fact) => [factKey(fact), fact]),
  );
  return [...facts].map(([key, fact]) => `${sqlOf(call, type, fact, input, row, add)} as "${key}"`);
};

/** A setting, or what it says for the values of the record's fields. */
export const settingValue = (call: Call, { name, at }: Fact & { from: 'setting' }, stored: Stored): unknown =>
  (at ?? []).reduce<unknown>((value, field) => {
    const key = fieldValue(stored, field);
    const table = value as Readonly<Record<string, unknown>> | null;
    return typeof key === 'string' && table && Object.hasOwn(table, key) ? table[key] : null;
  }, call.house.settings.get(name));

const factValue = (call: Call, fact: Fact, stored: Stored, fetched: Fetched): unknown => {
  if (fact.from === 'own' || fact.from === 'base') return fieldValue(stored, fact.field);
  if (fact.from === 'lines') return linesHolding(stored, fact.lines, fact.where);
  if (fact.from === 'rows') return linesWith(stored, fact.lines, fact.fields);
  if (fact.from === 'setting') return settingValue(call, fact, stored);
  if (fact.from === 'actor') return call.actor[fact.field];
  return fetched[factKey(fact)] ?? null;
};

/** Named facts with their values, for one rule or guard. */
export const factValues = (
  call: Call,
  facts: Facts,
  stored: Stored,
  fetched: Fetched,
): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, factValue(call, fact, stored, fetched)]));
