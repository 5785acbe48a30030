import type { Included } from '../../derive/meta.types.ts';
import type { RecordType } from '../../derive/registry.ts';
import { unfinished } from '../../kernel/lifecycle.ts';
import { parameters } from '../database/database.ts';
import type { Call } from './call.ts';
import { mayReadSomewhere } from './list.ts';
import { titles } from './present.ts';
import { visibleHeaders } from './visible.ts';

export type HeaderJson = {
  readonly id: string;
  readonly type: string;
  readonly number: string;
  readonly title: string;
  readonly state: string | null;
  readonly category: string;
  readonly requester: string | null;
  readonly assignee: string | null;
  readonly team: string | null;
  readonly organisation: string | null;
  readonly due: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
  /** Of types that have one, where the actor may read it. */
  readonly priority?: string | null;
};

export type Work = {
  readonly mine: readonly HeaderJson[];
  readonly team: readonly HeaderJson[];
  /** My teams', which nobody has yet. */
  readonly unassigned: readonly HeaderJson[];
  readonly asked: readonly HeaderJson[];
  readonly counts: {
    readonly mine: number;
    readonly team: number;
    readonly unassigned: number;
    readonly asked: number;
  };
  readonly included: Included;
};

const columns =
  'r.id, r.type, r.number, r.title, r.state, r.category, r.requester, r.assignee, r.team, r.organisation, r.due, r.created_at as "createdAt", r.updated_at as "updatedAt"';
// Written out, not bound, so that PostgreSQL sees that the partial indexes on unfinished work apply.
const open = `r.category in (${unfinished.map((category) => `'${category}'`).join(', ')}) and r.archived_at is null`;
const next = 'r.due nulls last, r.created_at';
const usual = 50;
const most = 500;

const limitFrom = (asked: string | undefined): number =>
  Math.min(Math.max(Number.parseInt(asked ?? '', 10) || usual, 1), most);

const prioritised = (call: Call, name: string): RecordType | null => {
  const type = call.house.registry.types.get(name);
  return type?.fields.get('priority')?.kind.name === 'choice' && mayReadSomewhere(call, type)('priority') ? type : null;
};

/** The priorities of these records by id: each type keeps its own. */
async function priorities(call: Call, headers: readonly HeaderJson[]): Promise<ReadonlyMap<string, string | null>> {
  const { add, values } = parameters();
  const parts = [...Map.groupBy(headers, ({ type }) => type)].flatMap(([name, own]) => {
    const type = prioritised(call, name);
    const ids = own.map(({ id }) => id);
    return type
      ? `select id, ${type.fields.get('priority')?.column} as priority from "${type.table}" where id = any(${add(ids, 'uuid[]')})`
      : [];
  });
  if (parts.length === 0) return new Map();
  const rows = await call.executor.run<{ id: string; priority: string | null }>(parts.join(' union all '), values);
  return new Map(rows.map(({ id, priority }) => [id, priority]));
}

/** What is to be done, over all types: mine by what is due next, my teams', what of theirs nobody has, and what I asked for myself. */
export async function work(call: Call, asked?: string): Promise<Work> {
  const limit = limitFrom(asked);
  const { add, values } = parameters();
  const [me, teams] = [add(call.actor.id, 'uuid'), add(call.actor.teams, 'uuid[]')];
  const visible = visibleHeaders(call, 'r', add);
  const rows = (where: string, order: string): string =>
    `select ${columns} from record r where ${where} and ${open} and ${visible} order by ${order} limit ${limit}`;
  const part = (sql: string): string => `(select coalesce(jsonb_agg(x), '[]'::jsonb) from (${sql}) x)`;
  // Each team's next ones out of the index, then the next of all: what the teams have beyond is not read.
  const ofTeams = (where = ''): string =>
    part(
      `select x.* from unnest(${teams}) as m(team) cross join lateral (${rows(`r.team = m.team${where}`, next)}) x order by x.due nulls last, x."createdAt" limit ${limit}`,
    );
  const count = (where: string): string =>
    `(select count(*)::int from record r where ${where} and ${open} and ${visible})`;
  const inTeams = `(select array[count(*), count(*) filter (where r.assignee is null)] from record r where r.team = any(${teams}) and ${open} and ${visible})`;
  const [row] = await call.executor.run<Record<string, unknown>>(
    `select ${part(rows(`r.assignee = ${me}`, next))} as mine, ${ofTeams()} as team, ${ofTeams(' and r.assignee is null')} as unassigned, ${part(rows(`r.requester = ${me}`, 'r.updated_at desc'))} as asked,
     ${count(`r.assignee = ${me}`)} as n_mine, ${inTeams} as n_teams, ${count(`r.requester = ${me}`)} as n_asked`,
    values,
  );
  const [team, unassigned] = (row?.['n_teams'] ?? []) as (string | number)[];
  const listed = (name: string): HeaderJson[] => (row?.[name] ?? []) as HeaderJson[];
  const all = ['mine', 'team', 'unassigned', 'asked'].flatMap(listed);
  const ids = all.flatMap(({ requester, assignee, team }) => [requester, assignee, team].filter((id) => id !== null));
  const known = await priorities(call, all);
  const shown = (name: string): HeaderJson[] =>
    listed(name).map((header) => ({
      ...header,
      ...(known.has(header.id) && { priority: known.get(header.id) ?? null }),
    }));
  return {
    mine: shown('mine'),
    team: shown('team'),
    unassigned: shown('unassigned'),
    asked: shown('asked'),
    counts: {
      mine: Number(row?.['n_mine'] ?? 0),
      team: Number(team ?? 0),
      unassigned: Number(unassigned ?? 0),
      asked: Number(row?.['n_asked'] ?? 0),
    },
    included: await titles(call, [...new Set(ids)]),
  };
}
