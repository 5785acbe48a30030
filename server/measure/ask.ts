import { planList } from '../../derive/list.ts';
import { whereSql } from '../../derive/list-sql.ts';
import { type MeasurePeriod, measurePeriods } from '../../derive/measures.ts';
import type { FieldEntry, RecordType } from '../../derive/registry.ts';
import { isWork } from '../../derive/work.ts';
import { isDay } from '../../fields/day/day.field.ts';
import { momentFrom, relativeMoment } from '../../fields/moment/moment.field.ts';
import { Refusal, refuseField } from '../../kernel/refusal.ts';
import { parameters } from '../database/database.ts';
import type { Call } from '../operations/call.ts';
import { mayReadSomewhere, readFilter } from '../operations/list.ts';

const mostPeriods = 400;
const steps: Readonly<Record<MeasurePeriod, string>> = {
  day: '1 day',
  week: '7 days',
  month: '1 month',
  quarter: '3 months',
};

/** What is measured: a period of a kind, moments that cut it, and perhaps a field to group by. */
export type Asked = {
  readonly period: MeasurePeriod;
  /** One more than there are periods: where each begins, and where the last ends. */
  readonly edges: readonly string[];
  readonly by: FieldEntry | null;
  readonly filters: Readonly<Record<string, string>>;
};

const periodOf = (text: string | undefined): MeasurePeriod => {
  const period = text ?? 'month';
  if (!Object.hasOwn(measurePeriods, period))
    throw refuseField('period', 'value', `period must be one of ${Object.keys(measurePeriods).join(', ')}.`);
  return period as MeasurePeriod;
};

/** A day, a moment, or one relative to now, as text that PostgreSQL takes: days are of the actor's zone. */
const written = (name: string, text: string, now: string): string => {
  const moment = isDay(text) ? text : (relativeMoment(text, now) ?? momentFrom(text));
  if (!moment) throw refuseField(name, 'value', `${name} is a day, a moment, or relative to now as -90d.`);
  return moment;
};

/** A kind of period: its name for the database, how long it is, how many are shown when nobody says from when, and how many are wanted before them. */
export type Cut = {
  readonly unit: string;
  readonly step: string;
  readonly usual: number;
  readonly before?: number;
};

/** Where the periods begin and end in the actor's zone, so that a day has 23 hours in spring. */
export async function edgesOf(
  call: Call,
  { unit, step: length, usual, before = 0 }: Cut,
  from: string | undefined,
  until: string | undefined,
): Promise<readonly string[]> {
  const { add, values } = parameters();
  const zone = add(call.actor.zone, 'text');
  const step = add(length, 'interval');
  const local = (name: string, text: string): string => {
    const moment = written(name, text, call.now);
    return isDay(moment) ? add(moment, 'timestamp') : `(${add(moment, 'timestamptz')} at time zone ${zone})`;
  };
  const last = local('until', until ?? call.now);
  const first = from ? local('from', from) : `${last} - ${add(usual - 1, 'int')} * ${step}`;
  const begin = before === 0 ? '' : ` - ${add(before, 'int')} * ${step}`;
  const cut = add(unit, 'text');
  try {
    const rows = await call.executor.run<{ edge: string }>(
      `select (g at time zone ${zone}) as edge from generate_series(date_trunc(${cut}, ${first})${begin}, date_trunc(${cut}, ${last}) + ${step}, ${step}) g limit ${mostPeriods + 2}`,
      values,
    );
    if (rows.length > mostPeriods + 1)
      throw refuseField('from', 'value', `There are more than ${mostPeriods} periods.`);
    if (rows.length < 2 + before) throw refuseField('from', 'value', 'from lies behind until.');
    return rows.map(({ edge }) => edge);
  } catch (error) {
    if ((error as { code?: string }).code === '22023')
      throw new Refusal('invalid', `${call.actor.zone} is not a time zone the database knows.`);
    throw error;
  }
}

const groupable = ['choice', 'reference', 'yes-no', 'text'];

const byField = (call: Call, type: RecordType, name: string | undefined): FieldEntry | null => {
  if (!name) return null;
  const entry = type.fields.get(name);
  if (!entry || !mayReadSomewhere(call, type)(name))
    throw refuseField('by', 'unknown', `${name.slice(0, 60)} is not a field of ${type.plural} that you may read.`);
  if (!groupable.includes(entry.kind.name)) throw refuseField('by', 'kind', `${name} has too many values to group by.`);
  return entry;
};

/** A query string → what is asked; the rest of it are filters as in a list. */
export async function ask(call: Call, type: RecordType, query: Readonly<Record<string, string>>): Promise<Asked> {
  const { period: named, from, until, by, ...filters } = query;
  const period = periodOf(named);
  const cut = { unit: period, step: steps[period], usual: measurePeriods[period] };
  return { period, edges: await edgesOf(call, cut, from, until), by: byField(call, type, by), filters };
}

/** A statement under way: its values, and the parts that every measure begins with. */
export type Statement = {
  readonly add: ReturnType<typeof parameters>['add'];
  readonly values: readonly unknown[];
  /** The records that are asked about, as rows `mine (id, key)` that the actor may read; null when there can be none. */
  readonly mine: string | null;
  /** The moments that cut, the first of them and the last, as placeholders: asked for where they are used only. */
  edges(): string;
  first(): string;
  last(): string;
};

export const statement = (call: Call, type: RecordType, asked: Asked): Statement => {
  const { add, values } = parameters();
  const filter = readFilter(call, type);
  const plan = planList(type, asked.filters, call.actor, call.now, mayReadSomewhere(call, type));
  const where = filter === false ? null : whereSql(type, plan, filter, add);
  const key = asked.by ? `t.${asked.by.column}::text` : 'null::text';
  const columns = ['requester', 'service'].map((part) => `${partColumn(call, type, part)} as ${part}`).join(', ');
  return {
    add,
    values,
    mine: where && `mine as (select t.id, ${key} as key, ${columns} from "${type.table}" t where ${where})`,
    edges: () => add(asked.edges, 'timestamptz[]'),
    first: () => add(asked.edges[0], 'timestamptz'),
    last: () => add(asked.edges.at(-1), 'timestamptz'),
  };
};

/** Only work is measured. */
export const refuseUnmeasured = (type: RecordType): void => {
  if (!isWork(type)) throw new Refusal('not-found', `Of ${type.plural} nothing is measured: they are not work.`);
};

/** Who asked, and the service it is about, in a table of this type. */
export const partColumn = (call: Call, type: RecordType, part: string, alias = 't'): string => {
  const service = call.house.registry.parts.get('service')?.name;
  const entry =
    part === 'service'
      ? [...type.fields.values()].find(({ to }) => to !== undefined && to === service)
      : type.fields.get(type.header[part] ?? '');
  return entry ? `${alias}.${entry.column}` : 'null::uuid';
};
