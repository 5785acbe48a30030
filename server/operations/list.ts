import { type ListPlan, planList } from '../../derive/list.ts';
import { pageSql, whereSql } from '../../derive/list-sql.ts';
import { fieldPermission, permissionFor, type RecordType } from '../../derive/registry.ts';
import { type Stored, storedFrom } from '../../derive/row.ts';
import { isDay } from '../../fields/day/day.field.ts';
import { momentFrom } from '../../fields/moment/moment.field.ts';
import { isId } from '../../fields/reference/reference.field.ts';
import { isTimeOfDay } from '../../fields/time-of-day/time-of-day.field.ts';
import { decide, type Filter } from '../../kernel/permission.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { parameters } from '../database/database.ts';
import type { Call } from './call.ts';
import { scopeAllows } from './scope.ts';

/** Which records of a type the actor may read. */
export const readFilter = (call: Call, type: RecordType): Filter =>
  scopeAllows(call.actor, type, 'read') ? decide(permissionFor(type, 'read'), call.actor) : false;

/** A field that the actor may read of no record whatever cannot be filtered or sorted by: the answer would tell its value. */
export const mayReadSomewhere =
  (call: Call, type: RecordType) =>
  (name: string): boolean =>
    decide(fieldPermission(type, name, 'read'), call.actor) === true;

const encode = (values: readonly unknown[]): string => Buffer.from(JSON.stringify(values)).toString('base64url');

/** Whether a value out of a cursor can be compared with the key's column at all; a cursor may come from anywhere. */
const fits = (value: unknown, kind: string): boolean => {
  if (typeof value === 'number') return fitsNumber(value, kind);
  if (typeof value === 'boolean') return kind === 'yes-no';
  if (typeof value !== 'string') return value === null && kind !== 'id';
  if (kind === 'id') return isId(value);
  if (kind === 'moment') return momentFrom(value) !== undefined;
  if (kind === 'day') return isDay(value);
  if (kind === 'time-of-day') return isTimeOfDay(value.slice(0, 5)) && ['', ':00'].includes(value.slice(5));
  return textual.has(kind) && !value.includes('\u0000') && value.isWellFormed();
};

const textual: ReadonlySet<string> = new Set(['text', 'choice']);

const fitsNumber = (value: number, kind: string): boolean => {
  if (kind === 'number') return Math.abs(value) < 1e15;
  return (kind === 'duration' || kind === 'place-in-order') && Number.isInteger(value) && Math.abs(value) < 2 ** 31;
};

const decode = (cursor: string, plan: ListPlan): readonly unknown[] => {
  const kinds = [
    ...plan.sort.map(({ entry }) => (entry.sortKey === entry.column ? entry.kind.name : 'place-in-order')),
    'id',
  ];
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (
      Array.isArray(values) &&
      values.length === kinds.length &&
      values.every((value, at) => fits(value, kinds[at] ?? ''))
    )
      return values;
  } catch {
    // falls through to the refusal: what cannot be read is no cursor
  }
  throw new Refusal('invalid', 'after is not a cursor of this list.', [
    { field: 'after', code: 'value', message: 'take it from the answer before, with the same sort' },
  ]);
};

type Found = { readonly stored: readonly Stored[]; readonly next: string | null };

/** The cursor behind the last row shown, when there are more. */
export const nextOf = (rows: number, plan: ListPlan, last: (column: string) => unknown): string | null =>
  rows > plan.limit ? encode([...plan.sort.map((_, at) => last(`k${at}`) ?? null), last('id')]) : null;

/** Where the page begins: behind the values of a cursor, or null. */
export const placed = (plan: ListPlan): readonly unknown[] | null => (plan.after ? decode(plan.after, plan) : null);

async function page(call: Call, type: RecordType, plan: ListPlan, filter: Filter): Promise<Found> {
  const { add, values } = parameters();
  const sql = pageSql(type, plan, filter, 't.*', placed(plan), add);
  const rows = await call.executor.run<Record<string, unknown>>(sql, values);
  const shown = rows.slice(0, plan.limit);
  const next = nextOf(rows.length, plan, (column) => shown.at(-1)?.[column]);
  return { stored: shown.map((row) => storedFrom(type, row)), next };
}

/** How many there are beyond the page. */
export async function total(call: Call, type: RecordType, plan: ListPlan, filter: Filter): Promise<number> {
  const { add, values } = parameters();
  const [row] = await call.executor.run<{ n: number }>(
    `select count(*)::int as n from "${type.table}" t where ${whereSql(type, plan, filter, add)}`,
    values,
  );
  return row?.n ?? 0;
}

/** A query string → the plan of a list, for the actor. */
export const plan = (call: Call, type: RecordType, query: Readonly<Record<string, string>>): ListPlan =>
  planList(type, query, call.actor, call.now, mayReadSomewhere(call, type));

/** Records of a type that the actor may see, filtered, sorted, a page at a time. */
export async function listStored(call: Call, type: RecordType, asked: ListPlan): Promise<Found> {
  const filter = readFilter(call, type);
  return filter === false ? { stored: [], next: null } : page(call, type, asked, filter);
}
