import { typeNamed } from '../derive/registry.ts';
import { callByReeve } from '../server/events/reactions.ts';
import { makeToken } from '../server/identity/token.ts';
import { create } from '../server/operations/create.ts';
import type { Reeve } from '../server/reeve.ts';
import type { Cast } from './works.ts';

const counts = { organisations: 50, agents: 200, requesters: 1_000, teams: 20, services: 40, words: 5_000 };
const syllables = 'ba ce di fo gu ha ke li mo nu pa re si to vu wa xe zi lo ma'.split(' ');

/** Words by place: pronounceable, all different, none of them a stop word. */
export const words: readonly string[] = Array.from({ length: counts.words + 1 }, (_, at) =>
  [at % 20, Math.floor(at / 20) % 20, Math.floor(at / 400) % 20, (at * 7) % 20].map((each) => syllables[each]).join(''),
);

type Made = { readonly id: string; readonly token: string };
const times = <T>(count: number, make: (at: number) => Promise<T>): Promise<T[]> =>
  Array.from({ length: count }, (_, at) => at).reduce<Promise<T[]>>(
    async (before, at) => [...(await before), await make(at)],
    Promise.resolve([]),
  );

/** Makes organisations, people with tokens, teams and services through the operations; gives who and what there is. */
export async function makeCast(reeve: Reeve, records: number): Promise<Cast> {
  const house = reeve.keeper.current();
  const call = callByReeve(reeve.database, house, reeve.database, false);
  const make = async (type: string, input: unknown): Promise<string> =>
    (await create(call, typeNamed(house.registry, type), input)).id;
  const organisations = await times(counts.organisations, (at) => make('organisation', { name: `Customer ${at}` }));
  const person = async (role: string, at: number): Promise<Made> => {
    const organisation = organisations[at % organisations.length];
    const id = await make('person', {
      name: `${role} ${at}`,
      email: `${role}${at}@example.com`,
      roles: [role],
      organisation,
    });
    const { secret } = await makeToken(reeve.database, id, 'bench', null, 730, new Date().toISOString());
    return { id, token: secret };
  };
  const agents = await times(counts.agents, (at) => person('agent', at));
  const requesters = await times(counts.requesters, (at) => person('requester', at));
  const teams = await times(counts.teams, (at) =>
    make('team', {
      name: `Team ${at}`,
      members: agents.filter((_, place) => place % counts.teams === at).map(({ id }) => ({ person: id })),
    }),
  );
  const services = await times(counts.services, (at) =>
    make('service', { name: `Service ${at}`, owner: agents[at]?.id, supportTeam: teams[at % teams.length] }),
  );
  return { records, agents, requesters, teams, services, words };
}
