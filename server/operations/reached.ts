import type { Along, Reached, Step } from '../../kernel/context.ts';
import { parameters } from '../database/database.ts';
import type { Call } from './call.ts';
import { visibleHeaders } from './visible.ts';

/** A record rarely reaches more than some dozens; so many are told of all starts together. */
const most = 20_000;

/**
 * One statement whatever the number of starts. A step is kept once for each way it is come by, so that ways can be told, and a circle
 * ends where it began.
 */
export async function reached(call: Call, from: readonly string[], along: readonly Along[]): Promise<Reached> {
  if (from.length === 0 || along.length === 0) return { steps: [], cut: false };
  const { add, values } = parameters();
  const starts = add(from, 'uuid[]');
  const gone = (direction: Along['direction']): string =>
    add(
      along.filter((each) => each.direction === direction).map(({ kind }) => kind),
      'text[]',
    );
  const standing = `r.archived_at is null and r.category <> 'retired' and ${visibleHeaders(call, 'r', add)}`;
  const steps = await call.executor.run<Step>(
    `with recursive reached as (
       select r.id as start, r.id, null::uuid as before, r.type, r.number, r.title from record r where r.id = any(${starts}) and ${standing}
       union
       select x.start, r.id, x.id, r.type, r.number, r.title from reached x
       cross join lateral (
         select l.to_record as id from link l where l.from_record = x.id and l.kind = any(${gone('out')})
         union all
         select l.from_record from link l where l.to_record = x.id and l.kind = any(${gone('in')})
       ) n join record r on r.id = n.id and r.id <> x.start
       where ${standing}
     ) select start, id, before, type, number, title from reached limit ${most + 1}`,
    values,
  );
  return { steps: steps.slice(0, most), cut: steps.length > most };
}
