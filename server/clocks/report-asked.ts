import { isId } from '../../fields/reference/reference.field.ts';
import { refuseField } from '../../kernel/refusal.ts';
import { timeMetrics } from '../../kernel/time-metric.ts';
import { type AgreementKind, agreementKinds } from '../../methods/service-level/commitment.ts';
import { type Accounting, accountings } from '../../methods/service-level/report.ts';
import {
  type ReportGroup,
  type ReportPeriod,
  reportGroups,
  reportPeriods,
} from '../../methods/service-level/report-words.ts';
import { parameters } from '../database/database.ts';
import { edgesOf } from '../measure/ask.ts';
import type { Call } from '../operations/call.ts';
import { visibleHeaders } from '../operations/visible.ts';

/** Periods of each kind: how long, and how many are shown when nobody says from when. */
const cuts: Readonly<Record<ReportPeriod, { readonly step: string; readonly usual: number }>> = {
  week: { step: '7 days', usual: 13 },
  month: { step: '1 month', usual: 12 },
  quarter: { step: '3 months', usual: 8 },
  year: { step: '1 year', usual: 3 },
};

/** Fields by which cases are narrowed to those of one record, with the part of the house that they name. */
export const narrowing = ['agreement', 'customer', 'service', 'team'] as const;
export type Narrowing = (typeof narrowing)[number];

/** What a report is asked for. */
export type ReportAsked = {
  readonly period: ReportPeriod;
  readonly method: Accounting;
  readonly by: ReportGroup | null;
  readonly kind: AgreementKind;
  /** One more than there are periods, and the beginning of the one before the first. */
  readonly edges: readonly string[];
  readonly metric: string | null;
  readonly type: string | null;
  readonly priority: string | null;
  readonly of: Readonly<Partial<Record<Narrowing, string>>>;
};

type Query = Readonly<Record<string, string>>;

const oneOf = <T extends string>(query: Query, name: string, allowed: readonly T[]): T | null => {
  const given = query[name];
  if (!given) return null;
  const found = allowed.find((each) => each === given);
  if (!found) throw refuseField(name, 'value', `${name} must be one of ${allowed.join(', ')}.`);
  return found;
};

/** The type whose records a name stands for; agreements are those that promises are read from. */
export const typeBehind = ({ house: { registry } }: Call, name: string): string | undefined =>
  name === 'agreement'
    ? registry.readings.get('promises')?.record
    : registry.parts.get((name === 'customer' ? 'organisation' : name) as 'organisation')?.name;

/** The id behind a number or id of a record that the caller may see; one that is not there is refused in the same words. */
async function idOf(call: Call, name: Narrowing, key: string): Promise<string> {
  const { add, values } = parameters();
  const type = typeBehind(call, name);
  const same = isId(key.toLowerCase()) ? `r.id = ${add(key.toLowerCase(), 'uuid')}` : `r.number = ${add(key, 'text')}`;
  const rows = type
    ? await call.executor.run<{ id: string }>(
        `select r.id from record r where ${same} and r.type = ${add(type, 'text')} and ${visibleHeaders(call, 'r', add, [type])}`,
        values,
      )
    : [];
  if (!rows[0]) throw refuseField(name, 'unknown', `There is no such ${name}, or you may not see it.`);
  return rows[0].id;
}

const known = ['from', 'until', 'period', 'by', 'method', 'kind', 'metric', 'type', 'priority', ...narrowing];

/** A query string → what is asked; a name that means nothing is refused, for a filter that is not heeded tells a lie. */
export async function askReport(call: Call, query: Query): Promise<ReportAsked> {
  for (const name of Object.keys(query))
    if (!known.includes(name))
      throw refuseField(name.slice(0, 60), 'unknown', `${name.slice(0, 60)} is nothing to ask by.`);
  const period = oneOf(query, 'period', reportPeriods) ?? 'month';
  const timed = [...call.house.registry.types.values()].filter(({ traits }) => traits.has('timed'));
  const of: Partial<Record<Narrowing, string>> = {};
  for (const name of narrowing) if (query[name]) of[name] = await idOf(call, name, query[name]);
  return {
    period,
    method: oneOf(query, 'method', accountings) ?? 'by-end',
    by: oneOf(query, 'by', reportGroups),
    kind: oneOf(query, 'kind', agreementKinds) ?? 'service-level',
    edges: await edgesOf(call, { unit: period, ...cuts[period], before: 1 }, query['from'], query['until']),
    metric: oneOf(query, 'metric', timeMetrics),
    type: oneOf(
      query,
      'type',
      timed.map(({ name }) => name),
    ),
    priority: query['priority'] ?? null,
    of,
  };
}
