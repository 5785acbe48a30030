import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Stage } from './stage.ts';

/** A write that was acknowledged: the record, the version it made, and words that its entry must hold. */
export type Acknowledged = { readonly record: string; readonly version: number; readonly words: string };

/** What the writers saw. `titles` are those of creations sent with an Idempotency-Key until one was acknowledged. */
export type Ledger = {
  readonly acknowledged: Acknowledged[];
  readonly titles: string[];
  /** Answers that must never be: neither success nor a refusal that says what to do. */
  readonly faults: string[];
  slowestMilliseconds: number;
};

export const emptyLedger = (): Ledger => ({ acknowledged: [], titles: [], faults: [], slowestMilliseconds: 0 });

/** Load that goes on through every failure until it is told to end. */
export type Writers = { readonly ledger: Ledger; aim(url: string): void; end(): Promise<void> };

type Json = Record<string, unknown>;
type Sent = { readonly status: number; readonly body: Json };

/** An answer that takes longer hung: so long that a pool and a statement may take together is left to those who ask for it. */
const usual = 15_000;

/** Aims at whatever address the product has now; a torn connection gives status 0. */
const senderFor = (address: () => string, token: string, ledger: Ledger, patience: number) => {
  return async (method: string, path: string, body: Json, key?: string): Promise<Sent> => {
    const began = Date.now();
    try {
      const response = await fetch(`${address()}${path}`, {
        method,
        headers: {
          authorization: `Bearer ${token}`,
          'content-type': 'application/json',
          ...(key && { 'idempotency-key': key }),
        },
        body: JSON.stringify(body),
        signal: AbortSignal.timeout(patience),
      });
      const answer = (await response.json()) as Json;
      const expected = response.ok || response.status === 503 || response.status === 429;
      if (!expected) ledger.faults.push(`${method} ${path}: ${response.status} ${JSON.stringify(answer)}`);
      if (response.status === 503 && !response.headers.get('retry-after'))
        ledger.faults.push(`${path}: no Retry-After`);
      return { status: response.status, body: answer };
    } catch (error) {
      if (error instanceof Error && error.name === 'TimeoutError') ledger.faults.push(`${method} ${path} hung`);
      return { status: 0, body: {} };
    } finally {
      ledger.slowestMilliseconds = Math.max(ledger.slowestMilliseconds, Date.now() - began);
    }
  };
};

type Send = ReturnType<typeof senderFor>;

/** The life of one incident, step by step; each acknowledged step is written down, and an unclear one ends the life. */
async function live(send: Send, stage: Stage, ledger: Ledger, done: () => boolean): Promise<void> {
  const title = `Load ${randomUUID()}`;
  const key = Math.random() < 0.5 ? randomUUID() : undefined;
  let made = await send('POST', '/api/incidents', { title, impact: 'low' }, key);
  // With a key it is safe to ask again until it is there, and then it is there once.
  while (key && made.status !== 201 && !done()) {
    await sleep(100);
    made = await send('POST', '/api/incidents', { title, impact: 'low' }, key);
  }
  if (made.status !== 201) return void (await sleep(100));
  const record = String(made.body['id']);
  ledger.acknowledged.push({ record, version: Number(made.body['version']), words: title });
  if (key) ledger.titles.push(title);
  await goOn(send, stage, ledger, record);
}

async function goOn(send: Send, { team }: Stage, ledger: Ledger, record: string): Promise<void> {
  const [words, note] = [randomUUID(), randomUUID()];
  const at = `/api/incidents/${record}`;
  const steps: readonly [string, string, Json, string][] = [
    ['PATCH', at, { description: words, watchers: [] }, words],
    ['POST', `${at}/assign`, { team, assignee: 'me' }, team],
    ['POST', `${at}/activity`, { text: note }, note],
    ['POST', `${at}/resolve`, { resolutionCode: 'solved', resolution: note }, note],
  ];
  let version = 1;
  for (const [method, path, body, holds] of steps) {
    const { status } = await send(method, path, body);
    if (status !== 200 && status !== 201) return void (await sleep(100));
    version += 1;
    ledger.acknowledged.push({ record, version, words: holds });
  }
}

/** Begins one writer for each token. */
export function beginWriting(stage: Stage, url: string, patience = usual): Writers {
  const ledger = emptyLedger();
  let address = url;
  let ending = false;
  const writers = stage.tokens.map(async (token) => {
    const send = senderFor(() => address, token, ledger, patience);
    while (!ending) await live(send, stage, ledger, () => ending);
  });
  return {
    ledger,
    aim: (to) => {
      address = to;
    },
    end: async () => {
      ending = true;
      await Promise.all(writers);
    },
  };
}
