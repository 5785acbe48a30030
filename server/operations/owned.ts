import type { RecordType } from '../../derive/registry.ts';
import { statesOf } from '../../derive/work.ts';
import { type Category, unfinished } from '../../kernel/lifecycle.ts';
import { parameters } from '../database/database.ts';
import type { Call } from './call.ts';
import { visibleHeaders } from './visible.ts';

const inHand = unfinished.map((category) => `'${category}'`).join(', ');

/** Of each type no more than these. */
const few = 8;

/** Records of such a type stand and have an owner, as services and objectives do; they are no work to be done. */
const stands = (type: RecordType): boolean =>
  !type.traits.has('assignable') && type.header['assignee'] !== undefined && statesOf(type, ['active']).length > 0;

export type Owned = {
  readonly id: string;
  readonly type: string;
  readonly number: string;
  readonly title: string;
  readonly state: string | null;
  readonly category: Category;
  readonly due: string | null;
};

/** What stands or is about to, under the caller's care, over all types; of each the few that are due next. One statement. */
export async function owned(call: Call): Promise<{ readonly items: readonly Owned[] }> {
  const types = [...call.house.registry.types.values()].filter(stands).map(({ name }) => name);
  const { add, values } = parameters();
  const me = add(call.actor.id, 'uuid');
  const visible = visibleHeaders(call, 'r', add, types);
  // Written out, not bound, so that PostgreSQL sees that the partial indexes apply.
  const mine = (category: string): string =>
    `select r.* from record r where r.assignee = ${me} and ${category} and r.archived_at is null and ${visible}`;
  const items = await call.executor.run<Owned>(
    `select id, type, number, title, state, category, due
     from (select x.*, row_number() over (partition by x.type order by x.due nulls last, x.created_at) as place
       from (${mine("r.category = 'active'")} union all ${mine(`r.category = 'planned' and r.category in (${inHand})`)}) x) y
     where place <= ${few} order by type, place`,
    values,
  );
  return { items };
}
