import type { Included } from '../../derive/meta.types.ts';
import { unfinished } from '../../kernel/lifecycle.ts';
import { parameters } from '../database/database.ts';
import type { Call } from './call.ts';
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
};

export type Work = {
  readonly mine: readonly HeaderJson[];
  readonly team: readonly HeaderJson[];
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
const most = 50;
const next = 'r.due nulls last, r.created_at';

/** What is to be done, over all types: mine by what is due next, my teams', and what I asked for myself. */
export async function work(call: Call): Promise<Work> {
  const { add, values } = parameters();
  const [me, teams] = [add(call.actor.id, 'uuid'), add(call.actor.teams, 'uuid[]')];
  const visible = visibleHeaders(call, 'r', add);
  const rows = (where: string, order: string): string =>
    `select ${columns} from record r where ${where} and ${open} and ${visible} order by ${order} limit ${most}`;
  const part = (sql: string): string => `(select coalesce(jsonb_agg(x), '[]'::jsonb) from (${sql}) x)`;
  // Each team's next ones out of the index, then the next of all: what the teams have beyond is not read.
  const team = `select x.* from unnest(${teams}) as m(team) cross join lateral (${rows('r.team = m.team', next)}) x order by x.due nulls last, x."createdAt" limit ${most}`;
  const count = (where: string): string =>
    `(select count(*)::int from record r where ${where} and ${open} and ${visible})`;
  const ours = `(select array[count(*), count(*) filter (where r.assignee is null)] from record r where r.team = any(${teams}) and ${open} and ${visible})`;
  const [row] = await call.executor.run<Record<string, unknown>>(
    `select ${part(rows(`r.assignee = ${me}`, next))} as mine, ${part(team)} as team, ${part(rows(`r.requester = ${me}`, 'r.updated_at desc'))} as asked,
     ${count(`r.assignee = ${me}`)} as n_mine, ${ours} as n_ours, ${count(`r.requester = ${me}`)} as n_asked`,
    values,
  );
  const [inTeams = 0, unassigned = 0] = (row?.['n_ours'] ?? []) as (string | number)[];
  const lists = {
    mine: (row?.['mine'] ?? []) as HeaderJson[],
    team: (row?.['team'] ?? []) as HeaderJson[],
    asked: (row?.['asked'] ?? []) as HeaderJson[],
  };
  const ids = Object.values(lists)
    .flat()
    .flatMap(({ requester, assignee, team }) => [requester, assignee, team].filter((id) => id !== null));
  return {
    ...lists,
    counts: {
      mine: Number(row?.['n_mine'] ?? 0),
      team: Number(inTeams),
      unassigned: Number(unassigned),
      asked: Number(row?.['n_asked'] ?? 0),
    },
    included: await titles(call, [...new Set(ids)]),
  };
}
