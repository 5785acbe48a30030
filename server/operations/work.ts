import type { Add } from '../../derive/filter-sql.ts';
import type { RecordType } from '../../derive/registry.ts';
import { unfinished } from '../../kernel/lifecycle.ts';
import { parameters } from '../database/database.ts';
import type { Call } from './call.ts';
import { mayReadSomewhere } from './list.ts';
import { visibleByType, visibleHeaders } from './visible.ts';

const columns =
  'r.id, r.type, r.number, r.title, r.state, r.category, r.requester, r.assignee, r.team, r.organisation, r.due, r.created_at as "createdAt", r.updated_at as "updatedAt"';
// Written out, not bound, so that PostgreSQL sees that the partial indexes on unfinished work apply.
const open = `r.category in (${unfinished.map((category) => `'${category}'`).join(', ')}) and r.archived_at is null`;
const next = 'r.due nulls last, r.created_at';
/** As many as a page of any list has. */
const usual = 25;
const most = 500;

const limitFrom = (asked: string | undefined): number =>
  Math.min(Math.max(Number.parseInt(asked ?? '', 10) || usual, 1), most);

/**
 * A team's work is what one of it can have. What a team merely answers for and nobody can be given, as a missed time is, has
 * lists of its own. Written out, for the index to tell it.
 */
const canBeHad = ({ house }: Call, alias: string): string => {
  const nobodys = [...house.registry.types.values()].filter(({ header }) => header['team'] && !header['assignee']);
  return nobodys.length === 0 ? 'true' : `${alias}.type not in (${nobodys.map(({ name }) => `'${name}'`).join(', ')})`;
};

/** So many teams are bound one by one: PostgreSQL takes a list of unknown length for ten, and would plan each time anew. */
const mostBound = 12;

const teamsSql = (teams: readonly string[], add: Add): { readonly rows: string; readonly array: string } => {
  if (teams.length === 0 || teams.length > mostBound) {
    const array = add(teams, 'uuid[]');
    return { rows: `select unnest(${array})`, array };
  }
  const bound = teams.map((team) => add(team, 'uuid'));
  return { rows: `values ${bound.map((team) => `(${team})`).join(', ')}`, array: `array[${bound.join(', ')}]` };
};

/**
 * How many there are, and how many of them nobody has: the index is read once, and tells it alone where all of a type is seen;
 * of the other types each row is looked at.
 */
const counting = (call: Call, add: Add): ((where: string) => string) => {
  const { wholly, partly } = visibleByType(call, { entry: 'e', row: 'r' }, add);
  const looked = partly
    ? `select r.assignee from (select e.id from entries e where ${partly.typed} offset 0) i cross join lateral (select * from record where id = i.id offset 0) r where ${partly.seen}`
    : null;
  const all = [...(wholly ? [`select e.assignee from entries e where ${wholly}`] : []), ...(looked ? [looked] : [])];
  return (where) =>
    all.length === 0
      ? 'select array[0, 0]'
      : `with entries as materialized (select r.id, r.type, r.assignee from record r where ${where} and ${open})
         select array[count(*), count(*) filter (where c.assignee is null)] from (${all.join(' union all ')}) c`;
};

/** Mine by what is due next, my teams', what of theirs nobody has, and what I asked for myself: each as SQL. */
const listsSql = (call: Call, me: string, teams: { readonly rows: string }, limit: number, add: Add) => {
  const visible = visibleHeaders(call, 'r', add);
  const had = canBeHad(call, 'r');
  const rows = (where: string, order: string): string =>
    `select ${columns} from record r where ${where} and ${open} and ${visible} order by ${order} limit ${limit}`;
  // Each team's next ones out of the index, then the next of all: what the teams have beyond is not read.
  const ofTeams = (sql: string): string =>
    `select x.* from (${teams.rows}) as m(team) cross join lateral (${sql}) x order by x.due nulls last, x."createdAt" limit ${limit}`;
  // That nobody has it stands in the index: the rows of the others are not looked at.
  const nobodys = `select ${columns} from (select r.id, r.due, r.created_at from record r where r.team = m.team and r.assignee is null and ${had} and ${open} order by ${next} offset 0) i
    cross join lateral (select * from record where id = i.id offset 0) r where ${visible} order by i.due nulls last, i.created_at limit ${limit}`;
  return {
    mine: rows(`r.assignee = ${me}`, next),
    team: ofTeams(rows(`r.team = m.team and ${had}`, next)),
    unassigned: ofTeams(nobodys),
    asked: rows(`r.requester = ${me}`, 'r.updated_at desc'),
  };
};

/** Types that have a priority which the actor may read. */
const prioritised = (call: Call): readonly RecordType[] =>
  [...call.house.registry.types.values()].filter(
    (type) => type.fields.get('priority')?.kind.name === 'choice' && mayReadSomewhere(call, type)('priority'),
  );

/** The priorities of what is listed: each type keeps its own. */
const prioritiesSql = (types: readonly RecordType[]): string =>
  types
    .map(
      ({ name, table, fields }) =>
        `select i.id, t.priority from (select distinct id from listed where type = '${name}') i
         cross join lateral (select ${fields.get('priority')?.column} as priority from "${table}" where id = i.id offset 0) t`,
    )
    .join(' union all ') || 'select null::uuid as id, null::text as priority where false';

/** Type, number, title and state of whom and what is named, by id. */
const namedSql = `select json_object_agg(r.id, json_build_object('type', r.type, 'number', r.number, 'title', r.title, 'state', r.state))::text
  from (select distinct n.id from listed l cross join lateral (values (l.requester), (l.assignee), (l.team)) n(id) where n.id is not null) n
  cross join lateral (select id, type, number, title, state from record where id = n.id offset 0) r`;

/** One list as JSON, without its brackets; types without a priority have no word of it. */
const listSql = (types: readonly RecordType[], name: string): string => {
  const has = types.length > 0 ? `x.type in (${types.map((type) => `'${type.name}'`).join(', ')})` : 'false';
  return `(select string_agg((case when ${has} then (select row_to_json(y) from (select x.*, p.priority) y) else row_to_json(x) end)::text, ',' order by ${name === 'asked' ? 'x."updatedAt" desc' : 'x.due nulls last, x."createdAt"'})
    from ${name} x left join priorities p on p.id = x.id) as ${name}`;
};

type Row = {
  readonly [list: string]: unknown;
  readonly included: string | null;
  readonly n_mine: readonly (number | string)[];
  readonly n_teams: readonly (number | string)[];
  readonly n_asked: number;
};

/**
 * What is to be done, over all types: mine by what is due next, my teams', what of theirs nobody has, and what I asked for
 * myself; with how many there are, and the names behind the ids. One statement, whose answer travels as PostgreSQL writes it.
 */
export async function work(call: Call, asked?: string): Promise<string> {
  const { add, values } = parameters();
  const me = add(call.actor.id, 'uuid');
  const teams = teamsSql(call.actor.teams, add);
  const lists = Object.entries(listsSql(call, me, teams, limitFrom(asked), add));
  const types = prioritised(call);
  const countOf = counting(call, add);
  const visible = visibleHeaders(call, 'r', add);
  const [row] = await call.executor.run<Row>(
    `with ${lists.map(([name, sql]) => `${name} as materialized (${sql})`).join(', ')},
     listed as materialized (${lists.map(([name]) => `select id, type, requester, assignee, team from ${name}`).join(' union all ')}),
     priorities as materialized (${prioritiesSql(types)})
     select ${lists.map(([name]) => listSql(types, name)).join(', ')}, (${namedSql}) as included,
     (${countOf(`r.assignee = ${me}`)}) as n_mine, (${countOf(`r.team = any(${teams.array}) and ${canBeHad(call, 'r')}`)}) as n_teams,
     (select count(*)::int from record r where r.requester = ${me} and ${open} and ${visible}) as n_asked`,
    values,
  );
  const [mine = 0] = row?.n_mine ?? [];
  const [team = 0, unassigned = 0] = row?.n_teams ?? [];
  const counts = `{"mine":${mine},"team":${team},"unassigned":${unassigned},"asked":${row?.n_asked ?? 0}}`;
  const written = lists.map(([name]) => `"${name}":[${row?.[name] ?? ''}]`);
  return `{${written.join(',')},"counts":${counts},"included":${row?.included ?? '{}'}}`;
}
