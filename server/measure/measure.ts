import {
  type Measure,
  type MeasureGroup,
  type MeasureName,
  type MeasuresJson,
  measureNamed,
  measureNames,
  mostGroups,
} from '../../derive/measures.ts';
import type { FieldEntry, RecordType } from '../../derive/registry.ts';
import { Refusal, refuseField } from '../../kernel/refusal.ts';
import type { Call } from '../operations/call.ts';
import { mayReadSomewhere } from '../operations/list.ts';
import { titles } from '../operations/present.ts';
import { type Asked, ask, refuseUnmeasured, type Statement, statement } from './ask.ts';
import {
  effortSql,
  firstContactSql,
  handoversSql,
  reopenedSql,
  resolveTimeSql,
  responseTimeSql,
} from './courses-sql.ts';
import { follow } from './follow.ts';
import { backlogSql, flowSql, statesSql } from './moves-sql.ts';

type Cells = { readonly place: number; readonly key: string | null } & Readonly<Record<string, number | null>>;

/** Milliseconds that an answer waits for what happened just now to be counted. */
const patience = 1_000;

const sqlOf: {
  readonly [name in MeasureName]: (call: Call, type: RecordType, asked: Asked, said: Statement) => string;
} = {
  flow: (_call, type, asked, said) => flowSql(type, asked, said),
  backlog: (call, type, asked, said) => backlogSql(type, asked, call.now, said),
  'resolve-time': (_call, _type, _asked, said) => resolveTimeSql(said),
  'response-time': (_call, _type, _asked, said) => responseTimeSql(said),
  'first-contact': (call, type, _asked, said) => firstContactSql(call, type, said),
  handovers: (_call, _type, _asked, said) => handoversSql(said),
  reopened: (_call, _type, _asked, said) => reopenedSql(said),
  effort: (_call, _type, _asked, said) => effortSql(said),
  states: (_call, type, asked, said) => statesSql(type, asked, said),
};

const asMeasure = (name: string | undefined): Measure => {
  const measure = measureNamed(name ?? '');
  if (!measure) throw refuseField('measure', 'value', `measure must be one of ${measureNames.join(', ')}.`);
  return measure;
};

/** Parts of a record whose past a measure tells: who may not read them everywhere is not told by figures either. */
const tells: { readonly [name in MeasureName]?: readonly string[] } = {
  'first-contact': ['team', 'requester'],
  handovers: ['team', 'assignee'],
  effort: ['assignee'],
};

const refuseHidden = (call: Call, type: RecordType, name: string): void => {
  const may = mayReadSomewhere(call, type);
  for (const part of tells[name as MeasureName] ?? []) {
    const field = type.header[part];
    if (field && !may(field))
      throw new Refusal(
        'forbidden',
        `You may not read ${field} of all these ${type.plural}, which this measure would tell.`,
      );
  }
};

/** How many records a row stands for: its last count. */
const weight = ({ columns }: Measure, row: Cells): number =>
  row[columns.findLast(({ unit }) => unit === 'count')?.name ?? ''] ?? 0;

/** Keys of groups, those with the most records first. */
const keysOf = (measure: Measure, rows: readonly Cells[]): readonly (string | null)[] => {
  const sums = new Map<string | null, number>();
  for (const row of rows) sums.set(row.key, (sums.get(row.key) ?? 0) + weight(measure, row));
  return [...sums].toSorted(([, one], [, other]) => other - one).map(([key]) => key);
};

async function labelled(
  call: Call,
  entry: FieldEntry | null | undefined,
  keys: readonly (string | null)[],
): Promise<readonly MeasureGroup[]> {
  const names =
    entry?.kind.name === 'reference'
      ? await titles(
          call,
          keys.filter((key) => key !== null),
        )
      : {};
  return keys.map((key) => ({ key, label: names[key ?? '']?.title ?? key ?? '' }));
}

/** Goes through much and answers little: room to sort in, and no time spent on compiling what runs once. */
const computed = (call: Call, sql: string, values: readonly unknown[]): Promise<Cells[]> =>
  call.database.transaction(async (executor) => {
    await executor.run("set local work_mem = '64MB'");
    await executor.run('set local jit = off');
    return executor.run<Cells>(sql, values);
  });

/** A measure of the records that the actor may see, from their activity, by period and perhaps by a field. */
export async function measure(
  call: Call,
  type: RecordType,
  { measure: named, ...query }: Readonly<Record<string, string>>,
): Promise<MeasuresJson> {
  refuseUnmeasured(type);
  const measured = asMeasure(named);
  refuseHidden(call, type, measured.name);
  const asked = await ask(call, type, query);
  const said = statement(call, type, asked);
  const complete = await follow(call.database, call.house.registry, patience);
  const rows = said.mine
    ? await computed(call, sqlOf[measured.name as MeasureName](call, type, asked, said), said.values)
    : [];
  const keys = keysOf(measured, rows);
  const shown = new Set(keys.slice(0, mostGroups));
  return {
    measure: measured.name,
    period: asked.period,
    periods: asked.edges.slice(0, -1),
    groups: await labelled(call, measured.byState ? type.fields.get('state') : asked.by, [...shown]),
    rows: rows
      .filter(({ key }) => shown.has(key))
      .toSorted((one, other) => one.place - other.place)
      .map(({ place, key, ...values }) => ({ period: asked.edges[place - 1] ?? '', key, values })),
    left: keys.length - shown.size,
    complete,
  };
}
