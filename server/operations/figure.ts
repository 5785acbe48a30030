import { planList } from '../../derive/list.ts';
import { whereSql } from '../../derive/list-sql.ts';
import type { FieldEntry, RecordType } from '../../derive/registry.ts';
import { Refusal, refuseField } from '../../kernel/refusal.ts';
import { parameters } from '../database/database.ts';
import type { Call } from './call.ts';
import { mayReadSomewhere, readFilter } from './list.ts';
import { titles } from './present.ts';

const periods = ['hour', 'day', 'week', 'month', 'quarter', 'year'] as const;
const measures = ['sum', 'avg', 'median'] as const;

export type Figures = {
  readonly items: readonly { readonly key: unknown; readonly label?: string; readonly value: number | null }[];
  readonly total: number | null;
};

const fieldNamed = (call: Call, type: RecordType, at: string, name: string): FieldEntry => {
  const entry = type.fields.get(name);
  if (!entry || !mayReadSomewhere(call, type)(name))
    throw refuseField(at, 'unknown', `${name.slice(0, 60)} is not a field of ${type.plural} that you may read.`);
  return entry;
};

const measureSql = (call: Call, type: RecordType, query: Readonly<Record<string, string>>): string => {
  const asked = measures.find((measure) => query[measure] !== undefined);
  if (!asked) return 'count(*)::float8';
  const entry = fieldNamed(call, type, asked, query[asked] ?? '');
  if (!['number', 'duration'].includes(entry.kind.name))
    throw refuseField(asked, 'kind', `${entry.name} is not a number.`);
  return asked === 'median'
    ? `percentile_cont(0.5) within group (order by t.${entry.column})`
    : `${asked}(t.${entry.column})::float8`;
};

/** Moments are cut into periods in the actor's zone. */
const keySql = (
  call: Call,
  entry: FieldEntry,
  period: string | undefined,
  add: (value: unknown, cast?: string) => string,
): string => {
  const at = `t.${entry.column}`;
  if (entry.kind.name === 'choices') return `array_to_string(${at}, '; ')`;
  if (entry.kind.name !== 'moment' && entry.kind.name !== 'day') return at;
  const cut = period ?? 'month';
  if (!(periods as readonly string[]).includes(cut))
    throw refuseField('period', 'value', `period must be one of ${periods.join(', ')}.`);
  return entry.kind.name === 'day'
    ? `date_trunc('${cut}', ${at}::timestamp)::date`
    : `date_trunc('${cut}', ${at}, ${add(call.actor.zone, 'text')})`;
};

/** Counts, sums, averages and medians over the records that the actor may see, whole or by a field. */
export async function figures(call: Call, type: RecordType, query: Readonly<Record<string, string>>): Promise<Figures> {
  const { by, period, count: _count, sum: _sum, avg: _avg, median: _median, ...filters } = query;
  const plan = planList(type, filters, call.actor, call.now, mayReadSomewhere(call, type));
  const filter = readFilter(call, type);
  if (filter === false) return { items: [], total: by ? null : 0 };
  const { add, values } = parameters();
  const measure = measureSql(call, type, query);
  const entry = by ? fieldNamed(call, type, 'by', by) : null;
  const key = entry ? keySql(call, entry, period, add) : 'null';
  const where = whereSql(type, plan, filter, add);
  try {
    const rows = await call.executor.run<{ key: unknown; value: number | null }>(
      `select ${key} as key, ${measure} as value from "${type.table}" t where ${where}${entry ? ' group by 1 order by 1 nulls last limit 500' : ''}`,
      values,
    );
    if (!entry) return { items: [], total: rows[0]?.value ?? 0 };
    const names =
      entry.kind.name === 'reference'
        ? await titles(
            call,
            rows.flatMap((row) => (row.key ? [String(row.key)] : [])),
          )
        : {};
    return {
      items: rows.map((row) => ({
        ...row,
        ...(names[String(row.key)] && { label: names[String(row.key)]?.title ?? '' }),
      })),
      total: null,
    };
  } catch (error) {
    if ((error as { code?: string }).code === '22023')
      throw new Refusal('invalid', `${call.actor.zone} is not a time zone the database knows.`);
    throw error;
  }
}
