import { relativeDay } from '../fields/day/day.field.ts';
import { relativeMoment } from '../fields/moment/moment.field.ts';
import type { Operator } from '../kernel/field.ts';
import { categories } from '../kernel/lifecycle.ts';
import type { Actor } from '../kernel/permission.ts';
import { type FieldRefusal, Refusal } from '../kernel/refusal.ts';
import type { FieldEntry, RecordType } from './registry.ts';

/** One condition: the field is (not) any of these values, lies before or after one, resembles one, or has none. */
export type Condition = {
  readonly entry: FieldEntry;
  readonly operator: Operator;
  readonly values: readonly unknown[];
  readonly negated: boolean;
};
export type SortKey = { readonly entry: FieldEntry; readonly descending: boolean };

/** A list as asked for, checked against the declaration: what the server turns into one statement. */
export type ListPlan = {
  readonly conditions: readonly Condition[];
  readonly categories: readonly string[] | null;
  readonly archived: 'no' | 'only';
  readonly words: string | null;
  readonly sort: readonly SortKey[];
  readonly limit: number;
  readonly after: string | null;
  readonly count: boolean;
  readonly fields: ReadonlySet<string> | null;
  readonly include: ReadonlySet<string> | '*' | null;
};

export const mostInPage = 200;

/** Words of the query string that are not filters. */
export const listWords = ['q', 'sort', 'limit', 'after', 'count', 'fields', 'include', 'archived', 'category'] as const;

const prefixes: Readonly<Record<string, Operator>> = {
  not: 'not',
  gt: 'gt',
  gte: 'gte',
  lt: 'lt',
  lte: 'lte',
  like: 'like',
};

/** "a,b" → values; a comma inside is written as \, . */
const split = (text: string): readonly string[] => text.split(/(?<!\\),/).map((part) => part.replaceAll('\\,', ','));

const refuse = (field: string, code: string, message: string): never => {
  const refusal: FieldRefusal = { field, code, message };
  throw new Refusal('invalid', `${field} ${message}.`, [refusal]);
};

const todayOf = ({ zone }: Actor, now: string): string =>
  Temporal.Instant.from(now).toZonedDateTimeISO(zone).toPlainDate().toString();

const valueFor = (entry: FieldEntry, written: string, actor: Actor, now: string): readonly unknown[] => {
  if (written === 'me' && entry.to === 'person') return [actor.id];
  if (written === 'my-teams' && entry.to === 'team') return actor.teams;
  if (written === 'my-organisations' && entry.to === 'organisation') return actor.organisations;
  if (entry.kind.name === 'moment') {
    const moment = relativeMoment(written, now);
    if (moment) return [moment];
  }
  if (entry.kind.name === 'day') {
    const day = relativeDay(written, todayOf(actor, now));
    if (day) return [day];
  }
  const value = entry.kind.fromText(written, entry.field);
  return value === undefined
    ? refuse(entry.name, 'value', `cannot be compared with "${written.slice(0, 60)}"`)
    : [value];
};

const condition = (entry: FieldEntry, text: string, actor: Actor, now: string): Condition => {
  if (text === 'is:empty' || text === 'not:empty')
    return { entry, operator: 'empty', values: [], negated: text.startsWith('not') };
  const colon = text.indexOf(':');
  const operator = colon > 0 ? prefixes[text.slice(0, colon)] : undefined;
  const rest = operator ? text.slice(colon + 1) : text;
  const asked: Operator = operator ?? 'is';
  if (!entry.operators.includes(asked))
    refuse(entry.name, 'operator', `cannot be asked with "${asked}"; it knows ${entry.operators.join(', ')}`);
  if (asked === 'like') return { entry, operator: 'like', values: [rest], negated: false };
  const values = split(rest).flatMap((written) => valueFor(entry, written, actor, now));
  if (values.length > 200) refuse(entry.name, 'value', 'names more than 200 values');
  return { entry, operator: asked === 'not' ? 'is' : asked, values, negated: asked === 'not' };
};

const fieldNamed = (type: RecordType, name: string, mayRead: (name: string) => boolean): FieldEntry => {
  const entry = type.fields.get(name);
  return entry && mayRead(name)
    ? entry
    : refuse(name.slice(0, 60), 'unknown', `is not a field of ${type.plural} that you may read`);
};

const sortOf = (type: RecordType, text: string, mayRead: (name: string) => boolean): readonly SortKey[] =>
  text
    .split(',')
    .filter(Boolean)
    .slice(0, 4)
    .map((part) => {
      const entry = fieldNamed(type, part.replace(/^-/, ''), mayRead);
      if (!entry.kind.sortable) refuse(entry.name, 'sort', 'cannot be sorted by');
      return { entry, descending: part.startsWith('-') };
    });

const limitOf = (text: string | undefined): number => {
  if (text === undefined) return 25;
  const limit = Number(text);
  return /^\d{1,6}$/.test(text) && limit >= 1 && limit <= mostInPage
    ? limit
    : refuse('limit', 'value', `must be between 1 and ${mostInPage}`);
};

const namesOf = (
  type: RecordType,
  text: string | undefined,
  mayRead: (name: string) => boolean,
): ReadonlySet<string> | null =>
  text === undefined
    ? null
    : new Set(
        text
          .split(',')
          .filter(Boolean)
          .map((name) =>
            type.lines.has(name) || ['id', 'title', 'category', 'version', 'archivedAt'].includes(name)
              ? name
              : fieldNamed(type, name, mayRead).name,
          ),
      );

const categoriesOf = (text: string | undefined): readonly string[] | null => {
  if (text === undefined) return null;
  const wanted = text.split(',');
  for (const name of wanted)
    if (!(categories as readonly string[]).includes(name))
      refuse('category', 'value', `must be among ${categories.join(', ')}`);
  return wanted;
};

/** A query string, parsed and held against what the type has and the actor may read. */
export const planList = (
  type: RecordType,
  query: Readonly<Record<string, string>>,
  actor: Actor,
  now: string,
  mayRead: (name: string) => boolean,
): ListPlan => {
  const filters = Object.entries(query).filter(([name]) => !(listWords as readonly string[]).includes(name));
  const fallback = type.fields.has('createdAt') ? '-createdAt' : '';
  return {
    conditions: filters.map(([name, text]) => condition(fieldNamed(type, name, mayRead), text, actor, now)),
    categories: categoriesOf(query['category']),
    archived: query['archived'] === 'true' ? 'only' : 'no',
    words: query['q']?.trim().slice(0, 200) || null,
    sort: sortOf(type, query['sort'] ?? fallback, mayRead),
    limit: limitOf(query['limit']),
    after: query['after'] ?? null,
    count: query['count'] === 'true',
    fields: namesOf(type, query['fields'], mayRead),
    include: query['include'] === '*' ? '*' : namesOf(type, query['include'], mayRead),
  };
};
