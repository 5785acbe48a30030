import type { Context, Row } from '../../../kernel/context.ts';
import type { Approvable, ApproverLine } from '../../../traits/approvable.ts';
import type { person } from '../../support/people/person.record.ts';
import type { team } from '../../support/people/team.record.ts';

type Person = Row<typeof person>;
type Team = Row<typeof team> & { readonly members?: readonly { person: string; lead: boolean | null }[] };
/** The record that is put up for approval, with what its trait says. */
export type Subject = { readonly type: string; readonly row: Row; readonly says: Approvable };
export type Approver = { readonly person: string; readonly insteadOf: string | null };

const valueIn = (row: Row, field: string): unknown => (row as unknown as Readonly<Record<string, unknown>>)[field];

/** Steps as the record has them, or as its type says for what it is. */
export const linesOf = ({ row, says }: Subject): readonly ApproverLine[] => {
  const own = (valueIn(row, 'approvers') ?? []) as readonly Partial<ApproverLine>[];
  if (own.length > 0) return own.map((line) => ({ ...line, step: line.step ?? 1, by: line.by ?? 'person' }));
  const fits = ({ when = {} }: { when?: Readonly<Record<string, string>> }): boolean =>
    Object.entries(when).every(([field, value]) => valueIn(row, field) === value);
  return says.otherwise?.find(fits)?.approvers ?? [];
};

const ownerBehind = async (context: Context, { type, row }: Subject, field: string): Promise<readonly string[]> => {
  const key = valueIn(row, field);
  const of = context.pointsTo(type, field);
  if (typeof key !== 'string' || !of) return [];
  const { assignee } = context.headed(of, await context.read(of, key));
  return assignee ? [assignee] : [];
};

const leadsOf = async (context: Context, key: string | null | undefined): Promise<readonly string[]> => {
  if (!key) return [];
  const { members } = (await context.read('team', key)) as Team;
  return (members ?? []).filter(({ lead }) => lead).map(({ person: id }) => id);
};

const managerOf = async (context: Context, requester: string | null): Promise<readonly string[]> => {
  if (!requester) return [];
  const { lineManager } = (await context.read('person', requester)) as Person;
  return lineManager ? [lineManager] : [];
};

const holdersOf = async (context: Context, held: string | null | undefined): Promise<readonly string[]> => {
  if (!held) return [];
  const { items } = await context.list('person', { roles: held, state: 'active', sort: 'name', limit: '50' });
  return items.map(({ id }) => id);
};

const peopleOf = async (
  context: Context,
  subject: Subject,
  requester: string | null,
  line: ApproverLine,
): Promise<readonly string[]> => {
  if (line.by === 'person') return line.person ? [line.person] : [];
  if (line.by === 'team-lead') return leadsOf(context, line.team);
  if (line.by === 'line-manager') return managerOf(context, requester);
  if (line.by === 'role') return holdersOf(context, line.role);
  return ownerBehind(context, subject, line.by === 'owner' ? (line.of ?? '') : 'service');
};

/** Whoever is away has named a deputy until a day: then the deputy is asked. */
const orDeputy = async (context: Context, key: string): Promise<Approver> => {
  const { deputy, deputyUntil } = (await context.read('person', key)) as Person;
  const away = deputy !== null && deputyUntil !== null && deputyUntil >= context.now.slice(0, 10);
  return away ? { person: deputy, insteadOf: key } : { person: key, insteadOf: null };
};

/** Everybody who is asked in a step, once each, and nobody about their own wish. */
export async function approversOf(
  context: Context,
  subject: Subject,
  requester: string | null,
  step: readonly ApproverLine[],
): Promise<readonly Approver[]> {
  const named = new Set<string>();
  for (const line of step) for (const each of await peopleOf(context, subject, requester, line)) named.add(each);
  const found = new Map<string, Approver>();
  for (const key of named) {
    const one = key === requester ? null : await orDeputy(context, key);
    if (one && one.person !== requester && !found.has(one.person)) found.set(one.person, one);
  }
  return [...found.values()];
}
