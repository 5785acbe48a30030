import type { FieldEntry, RecordType, Registry } from '../../derive/registry.ts';
import { categories, unfinished } from '../../kernel/lifecycle.ts';
import type { Executor } from '../../server/database/database.ts';

/** The id of the n-th row of a type, as SQL: any row can be pointed at before it is there. */
const idOf = (type: string, n: string): string => `md5('${type} ' || ${n})::uuid`;

/** Rows that others point at; few, so that a team or a requester has a share of what there is. */
const pointedAt = 40;
const hashed = (salt: string): string => `(hashtext('${salt}' || n) & 65535)`;

const among = (values: readonly string[], at: string): string =>
  `(array['${values.join("', '")}'])[1 + ${at} % ${values.length}]`;

const textOf = ({ field, name }: FieldEntry): string => {
  const words = `'word' || ${hashed(name)} % 500 || ' thing' || ${hashed(`${name}2`)} % 300`;
  return field.unique ? `${words} || ' ' || n || '@example.com'` : words;
};

/** Cells of a field that a list can go by; of other kinds nothing is filled in. */
const cellOf = (entry: FieldEntry, people: readonly string[]): string | null => {
  const at = hashed(entry.name);
  const { kind, to, field } = entry;
  if (entry.name === 'zone') return `'UTC'`;
  if (kind.name === 'text') return textOf(entry);
  if (kind.name === 'choice') return among((field as unknown as { choices: readonly string[] }).choices, at);
  if (kind.name === 'moment') return `now() - make_interval(mins => ${at})`;
  if (kind.name === 'day') return `current_date - ${at} % 900`;
  if (kind.name === 'time-of-day') return `time '00:00' + make_interval(mins => ${at} % 1440)`;
  if (kind.name === 'yes-no') return `${at} % 2 = 0`;
  if (kind.name === 'number' && field.default === undefined) return `${at} % 100`;
  if (kind.name === 'reference' && to === 'person')
    return `case when ${at} % 20 = 0 then ${among(people, at)}::uuid else ${idOf('person', `${at} % ${pointedAt}`)} end`;
  if (kind.name === 'reference' && field.unique) return idOf(to ?? '', 'n');
  return kind.name === 'reference' && to !== entry.name ? idOf(to ?? '', `${at} % ${pointedAt}`) : null;
};

/** One in fifty is still in hand, the rest is past: the older an installation, the smaller that share. */
const stateSql = (type: RecordType): string => {
  const named = (inHand: boolean): readonly string[] =>
    [...type.states].filter(([, { category }]) => unfinished.includes(category) === inHand).map(([name]) => name);
  const [open, done] = [named(true), named(false)];
  if (open.length === 0 || done.length === 0) return among([...open, ...done], 'n');
  return `case when n % 50 = 0 then ${among(open, '(n / 50)')} else ${among(done, 'n')} end`;
};

const categorySql = (type: RecordType): string =>
  type.lifecycle
    ? `case ${categories
        .map((category) => {
          const states = [...type.states].filter(([, state]) => state.category === category).map(([name]) => name);
          return states.length > 0 ? `when state in ('${states.join("', '")}') then '${category}'` : '';
        })
        .join(' ')} end`
    : `'active'`;

const fillType = async (
  executor: Executor,
  type: RecordType,
  rows: number,
  people: readonly string[],
): Promise<void> => {
  const cells = [...type.fields.values()]
    .filter((entry) => !entry.base && entry.name !== 'variant')
    .flatMap((entry) => {
      const cell = cellOf(entry, people);
      return cell ? [{ column: entry.column, cell }] : [];
    });
  const moment = `date_trunc('milliseconds', now() - make_interval(mins => ${hashed(type.name)} * 20))`;
  const columns = ['id', 'number', 'version', 'chain', 'readers', 'created_at', 'updated_at', 'state_at'];
  const values = [
    idOf(type.name, 'n'),
    `'${type.prefix}-' || 100000 + n`,
    '1',
    `'\\x00'`,
    `'{}'`,
    moment,
    moment,
    moment,
  ];
  if (type.lifecycle) [columns.push('state'), values.push(stateSql(type))];
  if (type.variants.length > 0) [columns.push('variant'), values.push(among(type.variants, hashed('variant')))];
  for (const { column, cell } of cells) [columns.push(`"${column}"`), values.push(cell)];
  await executor.run(
    `insert into "${type.table}" (${columns.join(', ')}) select ${values.join(', ')} from generate_series(0, ${rows - 1}) n`,
  );
  const part = (name: string): string => {
    const entry = type.fields.get(type.header[name as 'team'] ?? '');
    return entry ? `t.${entry.column}` : 'null';
  };
  const parts = ['requester', 'assignee', 'team', 'organisation', 'due'] as const;
  await executor.run(
    `insert into record (id, type, number, title, state, category, ${parts.join(', ')}, version, created_at, updated_at)
     select t.id, '${type.name}', t.number, coalesce(${part('title')}, ''), ${type.lifecycle ? 't.state' : 'null'}, ${categorySql(type)}, ${parts.map(part).join(', ')}, 1, t.created_at, t.updated_at from "${type.table}" t on conflict do nothing`,
  );
};

/** So many rows of every type, whatever its practice declares, with entries, links, words and notices; and statistics. */
export async function fillAll(
  executor: Executor,
  registry: Registry,
  rows: number,
  people: readonly string[],
): Promise<void> {
  await executor.run('set local session_replication_role = replica');
  // What a measure counts must be something that is declared; of measures a house has dozens.
  for (const type of registry.types.values()) if (type.name !== 'measure') await fillType(executor, type, rows, people);
  await executor.run(
    `insert into search_document (record, words) select id, to_tsvector('reeve_plain', title) from record on conflict do nothing`,
  );
  await executor.run(
    `insert into activity (id, record, type, seq, what, happened_at, recorded_at, content, digest, hash)
     select gen_random_uuid(), id, type, 1, 'created', created_at, created_at, '{}', '\\x00', '\\x00' from record on conflict do nothing`,
  );
  await executor.run(
    `insert into link (id, kind, from_record, to_record, at)
     select gen_random_uuid(), 'relates', a.id, b.id, now() from (select id, row_number() over () as n from record) a join (select id, row_number() over () as n from record) b on b.n = a.n + 7`,
  );
  // Everything there is hangs on one service, as incidents do on a mail server.
  const kind = [...registry.linkKinds.values()].find(({ purpose, from, to }) => purpose === 'forward' && !from && !to);
  await executor.run(
    `insert into link (id, kind, from_record, to_record, at)
     select gen_random_uuid(), '${kind?.name}', id, ${idOf('service', '1')}, now() from record where id <> ${idOf('service', '1')}`,
  );
  await executor.run(
    `insert into notice (id, person, record, reason, at) select gen_random_uuid(), '${people[0]}', id, 'assigned', created_at from record`,
  );
}
