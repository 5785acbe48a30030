import type { CourseJson, Stay } from '../../derive/course.types.ts';
import { filterSql, ownColumns } from '../../derive/filter-sql.ts';
import type { RecordType } from '../../derive/registry.ts';
import { rowFacts } from '../../derive/row.ts';
import { statesOf } from '../../derive/work.ts';
import type { RowFacts } from '../../kernel/permission.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { parameters } from '../database/database.ts';
import { mayDo } from '../operations/allow.ts';
import type { Call } from '../operations/call.ts';
import { readFilter } from '../operations/list.ts';
import { load } from '../operations/load.ts';
import { unreadable } from '../operations/present.ts';
import { partColumn, refuseUnmeasured } from './ask.ts';
import { courseSql } from './course.ts';
import { alone, relatedDays } from './courses-sql.ts';

type Row = Omit<CourseJson, 'firstContact' | 'goesOn'> & {
  readonly alone: boolean;
  readonly followed: boolean;
  readonly stay: Stay | null;
  readonly since: string;
};

/** Hands and who asked: what a course tells of. */
const tells = ['team', 'assignee', 'requester'] as const;

const refuseHidden = (call: Call, type: RecordType, facts: RowFacts): void => {
  const hidden = unreadable(call, type, facts);
  const inside = !type.traits.has('commentable') || mayDo(call, type, 'internal', facts);
  if (!inside || tells.some((part) => hidden.has(type.header[part] ?? '')))
    throw new Refusal('forbidden', 'You may not read how this went.');
};

/**
 * How one record went so far, from its activity at this moment; for those who read its internal notes and in whose hands it was. First
 * contact is what the measure counts: one contact, one team, no reopening, nothing of the same requester about the same service soon after.
 */
export async function courseOf(call: Call, type: RecordType, key: string): Promise<CourseJson> {
  refuseUnmeasured(type);
  const { stored } = await load(call, type, key);
  refuseHidden(call, type, rowFacts(type, stored));
  const { add, values } = parameters();
  const id = add(stored.id, 'uuid');
  const waiting = add(statesOf(type, ['waiting']), 'text[]');
  const same = (part: string): string =>
    `${partColumn(call, type, part, 'o')} is not distinct from ${partColumn(call, type, part)}`;
  const [row] = await call.executor.run<Row>(
    `with ${courseSql(type, () => `a.record = ${id}`, add)}
     select c.contacts, c.handoffs, c.reassignments, c.reopenings, c.queued, c.touched, c.waited,
       case when last.going then case when last.state = any(${waiting}) then 'waited' when last.held is null then 'queued' else 'touched' end end as stay, last.at as since,
       c.responded_at as "respondedAt", c.finished_at as "finishedAt", ${alone} as alone,
       exists (select from "${type.table}" o where ${partColumn(call, type, 'requester', 'o')} = ${partColumn(call, type, 'requester')} and ${same('service')}
         and (o.created_at, o.id) > (t.created_at, t.id) and o.created_at <= c.finished_at + ${add(relatedDays(call, type), 'int')} * interval '1 day'
         and o.archived_at is null and ${filterSql(readFilter(call, type), ownColumns(type, 'o'), add)}) as followed
     from courses c join "${type.table}" t on t.id = c.record cross join (select * from followed order by seq desc limit 1) last`,
    values,
  );
  if (!row) throw new Error(`${type.name} ${key} has no activity.`);
  const { alone: solved, followed, stay, since, ...told } = row;
  return {
    ...told,
    goesOn: stay && { as: stay, since },
    firstContact: told.finishedAt === null || told.contacts === 0 ? null : solved && !followed,
  };
}
