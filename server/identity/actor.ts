import type { RecordType } from '../../derive/registry.ts';
import type { Actor } from '../../kernel/permission.ts';
import type { Executor } from '../database/database.ts';
import type { House } from '../operations/call.ts';

/** A person's row joined with what permission needs to know. */
type PersonRow = {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly roles: readonly string[] | null;
  readonly language: string | null;
  readonly zone: string | null;
  readonly state: string;
  readonly teams: readonly string[] | null;
  readonly organisations: readonly string[] | null;
};

export type Known = Actor & { readonly email: string };

const columnOf = (type: RecordType, field: string): string => type.fields.get(field)?.column ?? field;

/** The part person by its least shape: name, email, roles, language, zone, organisation; team by its members; organisation as a tree. */
const sql = (house: House): string => {
  const person = house.registry.parts.get('person') as RecordType;
  const team = house.registry.parts.get('team') as RecordType;
  const organisation = house.registry.parts.get('organisation') as RecordType;
  const parent = columnOf(organisation, String(organisation.declaration.tree ?? 'parent'));
  const members = team.lines.get('members')?.table;
  return `select p.id, p.name, p.email, p.roles, p.language, p.zone, p.state,
    (select array_agg(m.owner) from "${members}" m where m.person = p.id) as teams,
    (with recursive below(id) as (
      select p.${columnOf(person, 'organisation')} where p.${columnOf(person, 'organisation')} is not null
      union select o.id from "${organisation.table}" o join below on o.${parent} = below.id
    ) select array_agg(id) from below) as organisations
    from "${person.table}" p where p.id = $1 and p.archived_at is null`;
};

/** Who a person is, for permission; null when they have left or are not there. */
export async function actorOf(executor: Executor, house: House, person: string): Promise<Known | null> {
  const [row] = await executor.run<PersonRow>(sql(house), [person]);
  if (!row || row.state === 'left') return null;
  return {
    id: row.id,
    name: row.name,
    email: row.email ?? '',
    roles: row.roles ?? [],
    teams: row.teams ?? [],
    organisations: row.organisations ?? [],
    language: row.language ?? 'en',
    zone: row.zone ?? 'UTC',
  };
}
