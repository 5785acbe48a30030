import type { RecordType, Registry } from '../../derive/registry.ts';
import { categories } from '../../kernel/lifecycle.ts';
import type { Executor } from '../database/database.ts';
import { countOf, type Examined, type Finding, findingFrom } from './finding.ts';

const mend =
  'Nothing but Reeve writes these tables; see whether something else did. Bring the rows back from a backup, or update the header rows from the records.';

const part = (type: RecordType, name: string, cast: string): string => {
  const entry = type.fields.get(type.header[name] ?? '');
  return entry ? `t."${entry.column}"::${cast}` : `null::${cast}`;
};

const category = (type: RecordType): string => {
  if (!type.lifecycle) return "'active'";
  const groups = categories.map((name) => {
    const states = [...type.states].filter(([, state]) => state.category === name).map(([state]) => `'${state}'`);
    return states.length > 0 ? `when t.state in (${states.join(', ')}) then '${name}' ` : '';
  });
  return `case ${groups.join('')}else 'active' end`;
};

/** What the header row of a record must hold, part by part, as SQL over its own table `t`. */
const projection = (type: RecordType): Readonly<Record<string, string>> => ({
  type: `'${type.name}'`,
  number: 't.number',
  title: `coalesce(${part(type, 'title', 'text')}, '')`,
  state: type.lifecycle ? 't.state' : 'null::text',
  category: category(type),
  requester: part(type, 'requester', 'uuid'),
  assignee: part(type, 'assignee', 'uuid'),
  team: part(type, 'team', 'uuid'),
  organisation: part(type, 'organisation', 'uuid'),
  due: part(type, 'due', 'timestamptz(3)'),
  readers: 't.readers',
  version: 't.version',
  created_at: 't.created_at',
  updated_at: 't.updated_at',
  archived_at: 't.archived_at',
});

const differing = (type: RecordType): string => {
  const parts = Object.entries(projection(type));
  const wrong = parts.map(([name, sql]) => `case when h.${name} is distinct from ${sql} then ' ${name}' else '' end`);
  const any = parts.map(([name, sql]) => `h.${name} is distinct from ${sql}`);
  return `select t.number || ':' || ${wrong.join(' || ')} as example from "${type.table}" t join record h on h.id = t.id where ${any.join(' or ')}`;
};

const orphans = (registry: Registry): string => {
  const known = [...registry.types.values()].map(({ name }) => `'${name}'`).join(', ');
  const without = [...registry.types.values()].map(
    ({ name, table }) =>
      `select h.number as example from record h where h.type = '${name}' and not exists (select from "${table}" t where t.id = h.id)`,
  );
  return [`select h.number as example from record h where h.type not in (${known})`, ...without].join(' union all ');
};

const headless = (registry: Registry): string =>
  [...registry.types.values()]
    .map(
      ({ name, table }) =>
        `select t.number as example from "${table}" t where not exists (select from record h where h.id = t.id and h.type = '${name}')`,
    )
    .join(' union all ');

/** The header row of every record: whether it says what the record says, and stands for one. */
export async function examineHeaders(executor: Executor, registry: Registry): Promise<Examined> {
  const findings: (readonly Finding[])[] = [];
  for (const type of registry.types.values())
    findings.push(
      await findingFrom(executor, `Header rows of ${type.plural} differ from their records.`, mend, differing(type)),
    );
  findings.push(await findingFrom(executor, 'Header rows stand for no record.', mend, orphans(registry)));
  findings.push(await findingFrom(executor, 'Records have no header row.', mend, headless(registry)));
  return {
    subject: 'header rows',
    looked: await countOf(executor, 'select count(*) from record'),
    findings: findings.flat(),
  };
}
