import { typeNamed } from '../../derive/registry.ts';
import { transition } from '../../server/operations/transition.ts';
import type { Client } from '../../testing/reeve.ts';
import { addPerson, type House, openHouse, PASSWORD } from './house.ts';

/** A service desk at work: an agent with a team, a requester, a live service. */
export type Desk = {
  readonly house: House;
  readonly agent: Client;
  readonly colleague: Client;
  readonly requester: Client;
  readonly team: string;
  readonly service: string;
  /** Reports an incident as the agent; its number. */
  report(title: string, more?: Readonly<Record<string, unknown>>): Promise<string>;
};

export const AGENT = 'ana.agent@example.com';
export const REQUESTER = 'rita.requester@example.com';

const withPassword = async (house: House, name: string, roles: readonly string[]): Promise<Client> => {
  const email = await addPerson(house, name, roles);
  const answer = await house.app.inject({
    method: 'POST',
    url: '/api/session',
    payload: { email, password: PASSWORD },
  });
  const id = (answer.json() as { me: { id: string } }).me.id;
  const cookie = String(answer.headers['set-cookie']).split(';')[0] ?? '';
  const send = async (method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE', url: string, body?: unknown) => {
    const response = await house.app.inject({
      method,
      url,
      headers: { cookie, 'sec-fetch-site': 'same-origin' },
      ...(body !== undefined && { payload: body as object }),
    });
    return { status: response.statusCode, body: response.json() as Record<string, unknown>, headers: response.headers };
  };
  return {
    id,
    get: (url) => send('GET', url),
    post: (url, body = {}) => send('POST', url, body),
    patch: (url, body) => send('PATCH', url, body),
    put: (url, body) => send('PUT', url, body),
    delete: (url) => send('DELETE', url),
  };
};

/** Opens a house in which a desk is at work. */
export async function openDesk(): Promise<Desk> {
  const house = await openHouse();
  const agent = await withPassword(house, 'Ana Agent', ['agent', 'administrator']);
  const colleague = await withPassword(house, 'Ben Okafor', ['agent']);
  const requester = await withPassword(house, 'Rita Requester', ['requester']);
  const team = await house.make('team', {
    name: 'Service Desk',
    members: [{ person: agent.id }, { person: colleague.id }],
  });
  const service = await house.make('service', { name: 'Web shop', owner: agent.id, supportTeam: team });
  const services = typeNamed(house.reeve.keeper.current().registry, 'service');
  for (const verb of ['charter', 'publish']) await transition(house.call(), services, service, verb, {});
  const report = async (title: string, more: Readonly<Record<string, unknown>> = {}): Promise<string> => {
    const answer = await agent.post('/api/incidents', { title, requester: requester.id, ...more });
    if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
    return String(answer.body['number']);
  };
  return { house, agent, colleague, requester, team, service, report };
}
