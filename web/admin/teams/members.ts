import type { RecordJson } from '../../../ui/client/meta.ts';

/** A line of a team: who, and whether they lead it. */
export type Member = { readonly id?: string; readonly person: string; readonly lead: boolean | null };

const isMember = (line: unknown): line is Member =>
  typeof line === 'object' && line !== null && 'person' in line && typeof line.person === 'string';

export const membersOf = (team: RecordJson): readonly Member[] => {
  const lines = team['members'];
  return Array.isArray(lines) ? lines.filter(isMember) : [];
};

export const withMember = (members: readonly Member[], person: string): readonly Member[] =>
  members.some((member) => member.person === person) ? members : [...members, { person, lead: false }];

export const withoutMember = (members: readonly Member[], person: string): readonly Member[] =>
  members.filter((member) => member.person !== person);

export const withLead = (members: readonly Member[], person: string, lead: boolean): readonly Member[] =>
  members.map((member) => (member.person === person ? { ...member, lead } : member));
