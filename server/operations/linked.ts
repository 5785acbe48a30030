import { typeNamed } from '../../derive/registry.ts';
import type { Linked } from '../../kernel/context.ts';
import { parameters } from '../database/database.ts';
import type { Call } from './call.ts';
import { fetchRows } from './load.ts';
import { rowOf } from './row-of.ts';
import { visibleHeaders } from './visible.ts';

const most = 1_000;

type End = { readonly id: string; readonly type: string };

/** The ends with their rows, in their order: one statement for each type among them. */
async function withRows(call: Call, ends: readonly End[]): Promise<readonly Linked[]> {
  const rows = new Map<string, Linked>();
  for (const name of new Set(ends.map(({ type }) => type))) {
    const type = typeNamed(call.house.registry, name);
    const ids = ends.filter((end) => end.type === name).map(({ id }) => id);
    for (const stored of await fetchRows(call, type, ids))
      rows.set(stored.id, { type: name, row: rowOf(call, type, stored) });
  }
  return ends.flatMap(({ id }) => rows.get(id) ?? []);
}

/** Records at the other end of a record's links of a kind that the actor may read, the oldest link first. */
export async function linked(
  call: Call,
  id: string,
  kind: string,
  direction: 'out' | 'in',
): Promise<readonly Linked[]> {
  const { add, values } = parameters();
  const [mine, other] = direction === 'out' ? ['from_record', 'to_record'] : ['to_record', 'from_record'];
  const ends = await call.executor.run<End>(
    `select r.id, r.type from link l join record r on r.id = l.${other} where l.${mine} = ${add(id, 'uuid')} and l.kind = ${add(kind)} and ${visibleHeaders(call, 'r', add)} order by l.at, l.id limit ${most}`,
    values,
  );
  return withRows(call, ends);
}

/** The same along link after link, however far: the parts of a record and their parts. The oldest record first. */
export async function linkedThrough(
  call: Call,
  id: string,
  kind: string,
  direction: 'out' | 'in',
): Promise<readonly Linked[]> {
  const { add, values } = parameters();
  const [mine, other] = direction === 'out' ? ['from_record', 'to_record'] : ['to_record', 'from_record'];
  const [start, named] = [add(id, 'uuid'), add(kind)];
  const ends = await call.executor.run<End>(
    `with recursive reached as (
       select ${start} as id union select l.${other} from reached x join link l on l.${mine} = x.id and l.kind = ${named}
     ) select r.id, r.type from reached x join record r on r.id = x.id where r.id <> ${start} and ${visibleHeaders(call, 'r', add)} order by r.created_at, r.id limit ${most}`,
    values,
  );
  return withRows(call, ends);
}
