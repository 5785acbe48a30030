import type { Asked } from './client.ts';

/** Who and what the load is about; made once with the folder. */
export type Cast = {
  readonly records: number;
  readonly agents: readonly { readonly id: string; readonly token: string }[];
  readonly requesters: readonly { readonly id: string; readonly token: string }[];
  readonly teams: readonly string[];
  readonly services: readonly string[];
  readonly words: readonly string[];
};

/** What a piece of work needs to know: the cast, and incidents that can still be worked on, as numbers. */
export type Scene = { readonly cast: Cast; readonly unfinished: string[] };

/** One piece of work: its next request, or null when there is nothing left to do it with. */
export type Work = { readonly name: string; next(scene: Scene): Asked | null };

const pick = <T>(from: readonly T[]): T => from[Math.floor(Math.random() * from.length)] as T;
const get = (scene: Scene, path: string): Asked => ({ method: 'GET', path, token: pick(scene.cast.agents).token });
const post = (scene: Scene, path: string, body: unknown): Asked => ({
  method: 'POST',
  path,
  body,
  token: pick(scene.cast.agents).token,
});

const sentence = ({ words }: Cast, length: number): string => Array.from({ length }, () => pick(words)).join(' ');

const create = (scene: Scene): Asked =>
  post(scene, '/api/incidents', {
    title: sentence(scene.cast, 6),
    description: sentence(scene.cast, 28),
    requester: pick(scene.cast.requesters).id,
    service: pick(scene.cast.services),
    impact: pick(['high', 'medium', 'low']),
    urgency: pick(['high', 'medium', 'low']),
    channel: 'phone',
    classification: 'hardware',
  });

const assign = (scene: Scene): Asked =>
  post(scene, `/api/incidents/${pick(scene.unfinished)}/assign`, {
    team: pick(scene.cast.teams),
    assignee: pick(scene.cast.agents).id,
  });

const resolve = (scene: Scene): Asked | null => {
  const number = scene.unfinished.pop();
  if (!number) return null;
  return post(scene, `/api/incidents/${number}/resolve`, {
    resolutionCode: 'solved',
    resolution: sentence(scene.cast, 10),
  });
};

/** What a list shows of its rows and asks for: the columns of the open incidents. */
const shown = 'fields=number,title,state,priority,service,team,assignee,updatedAt&limit=25';

const queue = (scene: Scene, sort: string): Asked =>
  get(scene, `/api/incidents?team=${pick(scene.cast.teams)}&category=open,waiting&sort=${sort}&${shown}`);

/** A thing and a place of the titles: a handful of hits in a million. */
const search = (scene: Scene): Asked => {
  const { words } = scene.cast;
  const [thing, spot] = [words[Math.floor(Math.random() * 300)], words[340 + Math.floor(Math.random() * 200)]];
  return get(scene, `/api/search?q=${thing}%20${spot}`);
};

/** The works in the order in which they are measured: what reads before what changes the queue's ends. */
export const works: readonly Work[] = [
  { name: 'create', next: create },
  {
    name: 'read one',
    next: (scene) => get(scene, `/api/incidents/INC-${1 + Math.floor(Math.random() * scene.cast.records)}`),
  },
  { name: 'list: a queue by priority', next: (scene) => queue(scene, 'priority,createdAt') },
  { name: 'list: a queue, newest first', next: (scene) => queue(scene, '-createdAt') },
  { name: 'list: a queue by last change', next: (scene) => queue(scene, '-updatedAt') },
  {
    name: 'list: all open by priority',
    next: (scene) => get(scene, `/api/incidents?category=open,waiting&sort=priority,createdAt&${shown}`),
  },
  {
    name: 'list: all, last change first',
    next: (scene) => get(scene, `/api/incidents?sort=-updatedAt&${shown}`),
  },
  {
    name: 'list: a requester’s own',
    next: (scene) => ({
      method: 'GET',
      path: `/api/incidents?sort=-createdAt&${shown}`,
      token: pick(scene.cast.requesters).token,
    }),
  },
  { name: 'search', next: search },
  { name: 'my work', next: (scene) => get(scene, '/api/work') },
  { name: 'assign', next: assign },
  { name: 'resolve', next: resolve },
];
