import { type AddressInfo, connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestReeve, testReeve } from '../../testing/reeve.ts';

let house: TestReeve;
let port: number;

beforeAll(async () => {
  house = await testReeve();
  await house.app.listen({ port: 0, host: '127.0.0.1' });
  port = (house.app.server.address() as AddressInfo).port;
});
afterAll(() => house.stop());

/** Sends the beginning of a request and no more; how long it is borne, in milliseconds, and the answer's first line. */
const trickle = (beginning: string): Promise<{ borne: number; answer: string }> =>
  new Promise((resolve) => {
    const began = performance.now();
    let answer = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(beginning));
    socket.on('data', (data) => {
      answer += data;
    });
    socket.on('error', () => undefined);
    socket.on('close', () => resolve({ borne: performance.now() - began, answer: answer.split('\r\n')[0] ?? '' }));
  });

test('who never finishes a request is not borne for ever', async () => {
  const { server } = house.app;
  expect([server.headersTimeout, server.requestTimeout]).toEqual([15_000, 300_000]);
  // The same bounds, brought near; what is late is looked for every five seconds.
  server.headersTimeout = 500;
  server.requestTimeout = 1_000;
  const [head, body] = await Promise.all([
    trickle('GET /api/health HTTP/1.1\r\nHost: reeve\r\nX-Slow: '),
    trickle(
      'POST /api/session HTTP/1.1\r\nHost: reeve\r\nContent-Type: application/json\r\nContent-Length: 900\r\n\r\n{"',
    ),
  ]);
  for (const { borne, answer } of [head, body]) {
    expect(borne).toBeLessThan(7_000);
    expect(answer).toMatch(/^HTTP\/1\.1 408 |^$/);
  }
}, 20_000);
