import type { LinkKind } from '../kernel/link.ts';
import type { Add } from './filter-sql.ts';
import { pressingSql } from './table.ts';
import type { Strand } from './thread.ts';

/** Up to what something is for, or down to what it rests on. */
export type Way = 'up' | 'down';

/** Of each kind at each record the newest so many are looked at, and of all that is found so much is told. */
export const lookedAt = 100;
export const mostTold = 500;

export type ThreadPlan = {
  readonly kinds: readonly LinkKind[];
  readonly strands: readonly Strand[];
  /** Steps from the start. */
  readonly depth: Readonly<Record<Way, number>>;
  /** So many of each kind at each record. */
  readonly each: number;
};

/** Which way a link is gone from its start, to come this way; null for one that does not lead there. */
const goes = ({ purpose, carries }: LinkKind, way: Way): 'out' | 'in' | null => {
  if (purpose) return (purpose === 'forward') === (way === 'up') ? 'out' : 'in';
  return way === 'down' && carries?.includes('impact') ? 'in' : null;
};

const ends = { out: ['from_record', 'to_record'], in: ['to_record', 'from_record'] } as const;

const linksSql = (kinds: readonly LinkKind[], direction: 'out' | 'in', add: Add): readonly string[] => {
  if (kinds.length === 0) return [];
  const [here, there] = ends[direction];
  const leads = kinds.filter(({ purpose }) => purpose).map(({ name }) => name);
  return [
    `select k.kind, '${direction}', x.id, k.kind = any(${add(leads, 'text[]')}), false from unnest(${add(
      kinds.map(({ name }) => name),
      'text[]',
    )}) k(kind) cross join lateral (select l.${there} as id from link l where l.${here} = t.id and l.kind = k.kind order by l.${there} desc limit ${lookedAt}) x`,
  ];
};

/** The reference's own record stands at the near end: one row, by its id or as its lines. */
const nearSql = ({ type, lines, entry, kind }: Strand): string =>
  lines
    ? `select '${kind.name}', 'out', s.${entry.column}, true, false from "${lines.table}" s where t.type = '${type.name}' and s.owner = t.id`
    : `select '${kind.name}', 'out', s.${entry.column}, true, false from "${type.table}" s where t.type = '${type.name}' and s.id = t.id`;

/**
 * It stands at the far end: those that point here, the newest first as their index has them, so that many more cost nothing;
 * and whatever presses, however old.
 */
const farSql = ({ type, lines, entry, kind }: Strand): readonly string[] => {
  const from = (table: string, id: string, more: string): string =>
    `select s.${id} as id from "${table}" s where t.type = '${entry.to}' and s.${entry.column} = t.id${more} limit ${lookedAt}`;
  const branch = (rows: string, presses: boolean): string =>
    `select '${kind.name}', 'in', x.id, true, ${presses} from (${rows}) x`;
  if (lines) return [branch(from(lines.table, 'owner', ''), false)];
  const newest = ' order by s.created_at desc, s.id desc';
  const pressing = pressingSql(type, 's.');
  return [
    branch(from(type.table, 'id', newest), false),
    ...(pressing ? [branch(from(type.table, 'id', ` and ${pressing}${newest}`), true)] : []),
  ];
};

/** Everything that hangs on the bead `t` this way: kind, direction, id, whether it leads on, and whether it presses. */
const nextSql = ({ kinds, strands }: ThreadPlan, way: Way, add: Add): string => {
  const gone = (direction: 'out' | 'in'): readonly LinkKind[] => kinds.filter((kind) => goes(kind, way) === direction);
  return [
    ...linksSql(gone('out'), 'out', add),
    ...linksSql(gone('in'), 'in', add),
    ...strands.flatMap((strand) => (goes(strand.kind, way) === 'out' ? nearSql(strand) : farSql(strand))),
  ].join(' union all ');
};

/** What goes on before what is past; what was put away last. */
const liveliness = `case when r.archived_at is not null then 4 when r.category in ('open', 'waiting', 'active') then 0 when r.category in ('draft', 'planned') then 1 when r.category in ('resolved', 'closed') then 2 else 3 end`;

/** What is told of each bead is taken along: joined afterwards, it would be looked for in all there is. */
const toldOf = (alias: string): string =>
  ['number', 'title', 'state', 'category', 'due', 'archived_at'].map((column) => `${alias}.${column}`).join(', ');

/**
 * One way along the thread from a record, step by step: each record that may be seen once a step, of each kind the liveliest first.
 * `visible` is the condition on a header row `r`: what it leaves out is not told, not counted, and leads nowhere.
 */
const walkSql = (plan: ThreadPlan, way: Way, start: string, visible: string, add: Add): string => `"${way}" as (
  select r.id, r.type, 0 as depth, null::uuid as bead, null::text as kind, null::text as direction, true as leads, 0 as among, ${toldOf('r')} from record r where r.id = ${start}
  union
  select n.id, n.type, t.depth + 1, t.id, n.kind, n.direction, n.leads, n.among, ${toldOf('n')}
  from (select distinct id, type, depth from "${way}" where leads and depth < ${add(plan.depth[way], 'int')}) t
  cross join lateral (
    select * from (
      select r.id, r.type, e.kind, e.direction, e.leads, ${toldOf('r')},
        row_number() over (partition by e.kind, e.direction order by e.presses desc, ${liveliness}, r.created_at desc, r.id) as place,
        count(*) over (partition by e.kind, e.direction)::int as among
      from (select kind, direction, id, bool_or(leads) as leads, bool_or(presses) as presses from (${nextSql(plan, way, add)}) every(kind, direction, id, leads, presses) group by kind, direction, id) e
      join record r on r.id = e.id
      where ${visible}
    ) seen where place <= ${add(plan.each, 'int')}
  ) n
)`;

/** The thread of a record both or one of its ways, in one statement: its beads with their headers, tie by tie. */
export const threadSql = (
  plan: ThreadPlan,
  ways: readonly Way[],
  start: string,
  visible: string,
  add: Add,
): string => `with recursive ${ways.map((way) => walkSql(plan, way, start, visible, add)).join(', ')}
${ways.map((way) => `(select '${way}' as way, x.* from "${way}" x limit ${mostTold + 1})`).join(' union all ')}`;
