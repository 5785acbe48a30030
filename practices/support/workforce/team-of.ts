import type { Context } from '../../../kernel/context.ts';

type Team = { readonly members: readonly { readonly person: string; readonly lead: boolean | null }[] };

/** The members of a team, those who lead it first. */
export async function membersOf(context: Context, team: string): Promise<readonly string[]> {
  const { members } = (await context.read('team', team)) as unknown as Team;
  const lead = members.filter((each) => each.lead === true);
  return [...new Set([...lead, ...members].map(({ person }) => person))];
}

/** The first team that somebody is in; null where there is none. */
export async function teamOf(context: Context, person: string): Promise<string | null> {
  const { items } = await context.list('team', { limit: '200', sort: 'name' });
  for (const { id } of items) if ((await membersOf(context, id)).includes(person)) return id;
  return null;
}
