import { rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Embedded, startEmbedded } from '../server/database/embedded.ts';
import { endProduct, type Product, startProduct } from './reliability/product.ts';
import { dataFolder, onFolder, setStage } from './reliability/stage.ts';

describe('the database goes away and comes back', () => {
  const [folder, files] = [dataFolder(), dataFolder()];
  let embedded: Embedded;
  let product: Product;
  let token = '';
  let heard = '';

  const ask = (method: string, path: string, body?: unknown): Promise<Response> =>
    fetch(`${product.url}${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      signal: AbortSignal.timeout(12_000),
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });

  const listen = async (): Promise<void> => {
    const response = await fetch(`${product.url}/api/stream`, { headers: { authorization: `Bearer ${token}` } });
    const words = new TextDecoder();
    for await (const chunk of response.body ?? []) heard += words.decode(chunk as Uint8Array, { stream: true });
  };

  beforeAll(async () => {
    token = (await onFolder(folder, (reeve) => setStage(reeve, 1))).tokens[0] ?? '';
    embedded = await startEmbedded({ folder });
    product = await startProduct(files, { DATABASE_URL: embedded.url });
    void listen().catch(() => undefined);
  });
  afterAll(async () => {
    await endProduct(product, 'SIGTERM');
    await embedded.stop();
    for (const each of [folder, files]) rmSync(each, { recursive: true, force: true });
  });

  test('while it is there, work is done and heard', async () => {
    await expect.poll(() => heard, { timeout: 5_000 }).toContain('event: revision');
    const made = await ask('POST', '/api/incidents', { title: 'Before' });
    expect(made.status).toBe(201);
    const { id } = (await made.json()) as { id: string };
    await expect.poll(() => heard, { timeout: 5_000 }).toContain(id);
  });

  test('while it is away, every answer is a 503 that says when to try again, and comes soon', async () => {
    await embedded.stop();
    for (const round of [1, 2, 3]) {
      const began = Date.now();
      const answers = await Promise.all([
        ask('GET', '/api/incidents'),
        ask('GET', '/api/incidents/INC-1'),
        ask('GET', '/api/work'),
        ask('GET', '/api/search?q=before'),
        ask('POST', '/api/incidents', { title: `Away ${round}` }),
        ask('POST', '/api/incidents/INC-1/activity', { text: 'Away' }),
      ]);
      for (const answer of answers) {
        expect([answer.status, answer.headers.get('content-type')?.split(';')[0]]).toEqual([
          503,
          'application/problem+json',
        ]);
        expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
      }
      expect(Date.now() - began).toBeLessThan(11_000);
      // Long enough for what is remembered of the caller to end, too.
      await sleep(2_500);
    }
    expect(product.child.exitCode, product.said.join('\n')).toBeNull();
  });

  test('when it is back, the same process works again, and the open stream hears of it', async () => {
    embedded = await startEmbedded({ folder });
    await expect.poll(async () => (await ask('GET', '/api/incidents')).status, { timeout: 15_000 }).toBe(200);
    const made = await ask('POST', '/api/incidents', { title: 'After' });
    expect(made.status).toBe(201);
    const { id } = (await made.json()) as { id: string };
    await expect.poll(() => heard, { timeout: 15_000 }).toContain(id);
    const { items } = (await (await ask('GET', '/api/incidents?sort=createdAt')).json()) as {
      items: { title: string }[];
    };
    expect(items.map(({ title }) => title)).toEqual(['Before', 'After']);
  });
});
