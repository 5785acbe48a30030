import { momentFrom } from '../../fields/moment/moment.field.ts';
import { isId } from '../../fields/reference/reference.field.ts';
import { refuseField } from '../../kernel/refusal.ts';
import { type CaseOutcome, caseOutcomes } from '../../methods/service-level/report-words.ts';
import type { Call } from '../operations/call.ts';
import { titles } from '../operations/present.ts';
import { answeringTo } from './breaches.ts';
import { knownFor } from './report.ts';
import type { ReportAsked } from './report-asked.ts';
import { between, casesSql, countsSql, momentSql, nearSql, saidSql, underWay } from './report-sql.ts';

/** Which figure is looked behind: what of it, in which period, of which group. */
export type Behind = {
  readonly of: CaseOutcome;
  /** The moment at which the period begins, as the report gives it; all periods without one. */
  readonly at?: string | undefined;
  /** The key of the group, `none` for those without; all groups when not said. */
  readonly key?: string | undefined;
  /** Why, and whose, as said of the missed; `none` for those of which nobody has. */
  readonly reason?: string | undefined;
  readonly party?: string | undefined;
  readonly after?: string | undefined;
  readonly limit: number;
};

type Row = {
  readonly record: string;
  readonly place: number;
  readonly type: string;
  readonly metric: string;
  readonly run: number;
  readonly agreement: string;
  readonly began_at: string;
  readonly ended_at: string | null;
  readonly within: number;
  readonly used: number;
  readonly due_at: string | null;
  readonly overdue: string | null;
  readonly over: boolean;
  readonly excluded: boolean;
  readonly breach: string | null;
  readonly reason?: string | null;
  readonly party?: string | null;
};

const conditionOf: Readonly<Record<CaseOutcome, string>> = {
  counted: 'not excluded',
  kept: 'not excluded and not over',
  missed: 'not excluded and over',
  near: nearSql,
  excluded: 'excluded',
  running: 'true',
  overdue: 'true',
};
const stands = (of: CaseOutcome): boolean => of === 'running' || of === 'overdue';

type Cursor = readonly [string, string, number];

const cursorOf = (after: string): Cursor => {
  try {
    const [moment, record, place] = JSON.parse(Buffer.from(after, 'base64url').toString()) as unknown[];
    if (
      typeof moment === 'string' &&
      momentFrom(moment) &&
      typeof record === 'string' &&
      isId(record) &&
      Number.isInteger(place) &&
      Math.abs(place as number) < 32_767
    )
      return [moment, record, place as number];
  } catch {
    // falls through to the refusal: what cannot be read is no cursor
  }
  throw refuseField('after', 'value', 'after is not a cursor of this list; take it from the answer before.');
};

/** A query string → which figure is looked behind; what is left of it narrows as in the report. */
export const askBehind = (
  query: Readonly<Record<string, string>>,
): { readonly behind: Behind; readonly rest: Readonly<Record<string, string>> } => {
  const { of = 'counted', at, key, reason, party, after, limit = '50', ...rest } = query;
  const outcome = caseOutcomes.find((each) => each === of);
  if (!outcome) throw refuseField('of', 'value', `of must be one of ${caseOutcomes.join(', ')}.`);
  if (!/^\d{1,3}$/.test(limit) || Number(limit) < 1 || Number(limit) > 200)
    throw refuseField('limit', 'value', 'limit must be from 1 to 200.');
  return { behind: { of: outcome, at, key, reason, party, after, limit: Number(limit) }, rest };
};

/** From when until before when the figure is: its period, or all of them. */
const spanOf = ({ edges }: ReportAsked, { at }: Behind): readonly [string, string] => {
  if (at === undefined) return [edges[1] ?? '', edges.at(-1) ?? ''];
  const place = edges.findIndex((edge) => Date.parse(edge) === Date.parse(at));
  const [from, until] = [edges[place], edges[place + 1]];
  if (place < 1 || !from || !until)
    throw refuseField('at', 'value', 'at must be the moment at which a period of the report begins.');
  return [from, until];
};

/** The clocks behind a figure of a report, with the records that they ran over, the oldest first, a page at a time. */
export async function reportCases(call: Call, asked: ReportAsked, behind: Behind) {
  const [from, until] = spanOf(asked, behind);
  const end = until < call.now ? until : call.now;
  // What stood at the end of a period had begun before it, and had not ended then.
  const within = stands(behind.of) ? underWay(end, end) : between(from, until, asked.method);
  const { add, values, cases } = casesSql(call, asked, await knownFor(call), within);
  if (cases === null) return { items: [], next: null, included: {} };
  const answering = answeringTo(call);
  const moment = stands(behind.of) ? 'began_at' : momentSql(asked.method);
  const where = [
    stands(behind.of) ? 'true' : countsSql(asked.method),
    behind.of === 'overdue' ? `overdue < ${add(end, 'timestamptz')}` : conditionOf[behind.of],
    ...(behind.key === undefined
      ? []
      : [`key is not distinct from ${add(behind.key === 'none' ? null : behind.key, 'text')}`]),
    ...(answering ? saidOf(behind, add) : []),
    ...(behind.after === undefined ? [] : [after(cursorOf(behind.after), moment, add)]),
  ];
  const rows = await call.executor.run<Row>(
    `with ${cases} select * from cases ${answering ? saidSql(answering.table) : ''} where ${where.join(' and ')} order by ${moment}, record, place limit ${add(behind.limit + 1, 'int')}`,
    values,
  );
  const shown = rows.slice(0, behind.limit);
  const last = rows.length > behind.limit ? shown.at(-1) : undefined;
  const mayName = (await knownFor(call)).agreements;
  const named = (agreement: string): boolean => mayName === null || mayName.includes(agreement);
  return {
    items: shown.map((row) => itemOf(answering ? row : { ...row, breach: null }, named(row.agreement))),
    next: last
      ? encode([moment === 'began_at' ? last.began_at : (last.ended_at ?? ''), last.record, last.place])
      : null,
    included: await titles(call, [
      ...new Set(
        shown.flatMap(({ record, agreement, breach }) => [
          record,
          ...(named(agreement) ? [agreement] : []),
          ...(answering && breach ? [breach] : []),
        ]),
      ),
    ]),
  };
}

/** What is said of why and whose, as a condition. */
const saidOf = (behind: Behind, add: (value: unknown, cast?: string) => string): readonly string[] =>
  (['reason', 'party'] as const)
    .filter((name) => behind[name] !== undefined)
    .map((name) => `${name} is not distinct from ${add(behind[name] === 'none' ? null : behind[name], 'text')}`);

export type CasesJson = Awaited<ReturnType<typeof reportCases>>;

const encode = (cursor: Cursor): string => Buffer.from(JSON.stringify(cursor)).toString('base64url');
const after = (
  [moment, record, place]: Cursor,
  column: string,
  add: (value: unknown, cast?: string) => string,
): string =>
  `(${column}, record, place) > (${add(moment, 'timestamptz')}, ${add(record, 'uuid')}, ${add(place, 'smallint')})`;

const itemOf = (row: Row, named: boolean) => ({
  record: row.record,
  type: row.type,
  metric: row.metric,
  run: row.run,
  agreement: named ? row.agreement : null,
  began: row.began_at,
  ended: row.ended_at,
  within: row.within,
  used: row.used,
  due: row.due_at,
  overdueSince: row.overdue,
  outcome: row.excluded
    ? ('excluded' as const)
    : row.over
      ? ('missed' as const)
      : row.ended_at
        ? ('kept' as const)
        : null,
  breach: row.breach,
  reason: row.reason ?? null,
  party: row.party ?? null,
});
