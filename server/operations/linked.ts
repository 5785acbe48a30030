import { typeNamed } from '../../derive/registry.ts';
import type { Linked } from '../../kernel/context.ts';
import { parameters } from '../database/database.ts';
import type { Call } from './call.ts';
import { fetchRow } from './load.ts';
import { rowOf } from './row-of.ts';
import { visibleHeaders } from './visible.ts';

const most = 1_000;

/** Records at the other end of a record's links of a kind that the actor may read, the oldest link first. */
export async function linked(
  call: Call,
  id: string,
  kind: string,
  direction: 'out' | 'in',
): Promise<readonly Linked[]> {
  const { add, values } = parameters();
  const [mine, other] = direction === 'out' ? ['from_record', 'to_record'] : ['to_record', 'from_record'];
  const ends = await call.executor.run<{ id: string; type: string }>(
    `select r.id, r.type from link l join record r on r.id = l.${other} where l.${mine} = ${add(id, 'uuid')} and l.kind = ${add(kind)} and ${visibleHeaders(call, 'r', add)} order by l.at, l.id limit ${most}`,
    values,
  );
  const found: Linked[] = [];
  for (const end of ends) {
    const type = typeNamed(call.house.registry, end.type);
    const loaded = await fetchRow(call, type, end.id);
    if (loaded) found.push({ type: end.type, row: rowOf(call, type, loaded.stored) });
  }
  return found;
}
