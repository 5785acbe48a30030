import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestReeve, testReeve } from '../../testing/reeve.ts';

let house: TestReeve;
beforeAll(async () => {
  house = await testReeve();
});
afterAll(() => house.stop());

test('a long answer comes packed for those who say that they can unpack it, a short one as it is', async () => {
  const ana = await house.person('Ana Agent', ['agent']);
  const get = (url: string, accepts?: string) =>
    house.app.inject({
      url,
      headers: { authorization: `Bearer ${ana.token}`, ...(accepts && { 'accept-encoding': accepts }) },
    });
  const plain = await get('/api/meta');
  expect(plain.headers['content-encoding']).toBeUndefined();
  const brotli = await get('/api/meta', 'gzip, deflate, br');
  expect(brotli.headers).toMatchObject({ 'content-encoding': 'br', vary: expect.stringContaining('accept-encoding') });
  expect(brotliDecompressSync(brotli.rawPayload).toString()).toBe(plain.payload);
  expect(brotli.rawPayload.length).toBeLessThan(plain.payload.length / 4);
  const gzip = await get('/api/meta', 'gzip, deflate');
  expect(gunzipSync(gzip.rawPayload).toString()).toBe(plain.payload);
  expect((await get('/api/health', 'br')).headers['content-encoding']).toBeUndefined();
});
