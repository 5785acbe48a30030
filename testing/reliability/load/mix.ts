import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';

/** What was done how often, and what must never be: an answer of 500, one that never came. */
export type Tally = { readonly done: Map<string, number>; readonly faults: string[] };

type Json = Record<string, unknown>;
type Answer = { readonly status: number; readonly body: Json };

/** Somebody at work: what they asked last, and how they ask. */
type Worker = {
  readonly team: string;
  readonly token: string;
  readonly url: string;
  readonly tally: Tally;
  readonly seen: string[];
};

const patience = 30_000;

async function send(worker: Worker, method: string, path: string, body?: unknown): Promise<Answer> {
  const response = await fetch(`${worker.url}${path}`, {
    method,
    headers: {
      authorization: `Bearer ${worker.token}`,
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    signal: AbortSignal.timeout(patience),
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  if (response.status >= 500) worker.tally.faults.push(`${method} ${path}: ${response.status} ${text.slice(0, 300)}`);
  return { status: response.status, body: text.startsWith('{') ? (JSON.parse(text) as Json) : {} };
}

const any = <T>(of: readonly T[]): T | undefined => of[Math.floor(Math.random() * of.length)];
const topics = ['printer', 'VPN', 'web shop', 'invoice', 'laptop', 'phone', 'warehouse', 'password'];

const remember = (worker: Worker, id: unknown): void => {
  if (typeof id !== 'string') return;
  worker.seen.push(id);
  if (worker.seen.length > 200) worker.seen.shift();
};

const on = (worker: Worker, work: (at: string) => Promise<unknown>): Promise<unknown> => {
  const id = any(worker.seen);
  return id ? work(`/api/incidents/${id}`) : Promise.resolve();
};

/** An open page: it listens for a while and leaves. */
async function listen({ url, token }: Worker): Promise<void> {
  const leave = new AbortController();
  const page = fetch(`${url}/api/stream`, { headers: { authorization: `Bearer ${token}` }, signal: leave.signal });
  const read = page.then(async ({ body }) => {
    for await (const _ of body ?? []);
  });
  await Promise.race([read.catch(() => undefined), sleep(500 + Math.random() * 4_000)]);
  leave.abort();
  await read.catch(() => undefined);
}

async function create(worker: Worker): Promise<void> {
  const title = `${any(topics)} ${randomUUID()}`;
  const { body } = await send(worker, 'POST', '/api/incidents', {
    title,
    impact: 'low',
    description: title.repeat(20),
  });
  remember(worker, body['id']);
}

async function resolve(worker: Worker, at: string): Promise<void> {
  await send(worker, 'POST', `${at}/assign`, { team: worker.team, assignee: 'me' });
  await send(worker, 'POST', `${at}/resolve`, { resolutionCode: 'solved', resolution: 'Done' });
}

const bulk = (worker: Worker): Promise<unknown> =>
  send(
    worker,
    'POST',
    '/api/incidents/bulk',
    worker.seen.slice(-10).map((key) => ({ op: 'update', key, values: { urgency: any(['low', 'medium', 'high']) } })),
  );

/** What people do, by how often in a hundred. */
const works: readonly (readonly [share: number, name: string, work: (worker: Worker) => Promise<unknown>])[] = [
  [26, 'read', (me) => on(me, (at) => send(me, 'GET', `${at}?include=*&with=verbs`))],
  [16, 'list', (me) => send(me, 'GET', `/api/incidents?limit=25&include=*&sort=${any(['-createdAt', 'priority'])}`)],
  [10, 'search', (me) => send(me, 'GET', `/api/search?q=${encodeURIComponent(any(topics) ?? '')}`)],
  [8, 'history', (me) => on(me, (at) => send(me, 'GET', `${at}/activity`))],
  [6, 'work', (me) => send(me, 'GET', '/api/work')],
  [3, 'notices', (me) => send(me, 'GET', '/api/notices')],
  [2, 'figures', (me) => send(me, 'GET', '/api/incidents/figures?by=priority')],
  [9, 'create', create],
  [9, 'reply', (me) => on(me, (at) => send(me, 'POST', `${at}/activity`, { text: `Words ${randomUUID()}` }))],
  [5, 'resolve', (me) => on(me, (at) => resolve(me, at))],
  [2, 'bulk', bulk],
  [2, 'stream', listen],
  [1, 'export', (me) => send(me, 'GET', `/api/incidents/export?format=${any(['csv', 'xlsx'])}&createdAt=gte:-1h`)],
  [1, 'wrong', (me) => send(me, 'PATCH', `/api/incidents/${randomUUID()}`, { title: '' })],
];
const shares = works.reduce((sum, [share]) => sum + share, 0);

const pick = (): (typeof works)[number] => {
  let left = Math.random() * shares;
  for (const each of works) {
    left -= each[0];
    if (left < 0) return each;
  }
  return works[0] as (typeof works)[number];
};

/** One person at work until told to end, with short pauses as of somebody who thinks. */
export async function workOn(
  team: string,
  token: string,
  url: string,
  tally: Tally,
  ending: () => boolean,
): Promise<void> {
  const me: Worker = { team, token, url, tally, seen: [] };
  while (!ending()) {
    const [, name, work] = pick();
    try {
      await work(me);
      tally.done.set(name, (tally.done.get(name) ?? 0) + 1);
    } catch (error) {
      tally.faults.push(`${name}: ${String(error)}`);
    }
    await sleep(Math.random() * 40);
  }
}
