import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { untilReadable } from '../../testing/readable.ts';
import { type Client, type TestReeve, testReeve } from '../../testing/reeve.ts';
import { type Executor, openDatabase } from '../database/database.ts';
import { drain } from '../events/reader.ts';
import { makeToken } from '../identity/token.ts';
import { harmless } from '../operations/export.ts';

let house: TestReeve;
let ana: Client;
let token: string;
let incident: string;

beforeAll(async () => {
  house = await testReeve({ largestFile: 20_000 });
  ana = await house.person('Ana', ['agent']);
  token = (await makeToken(house.reeve.database, ana.id, 'x', null, 1, new Date().toISOString())).secret;
  incident = await house.make('incident', { title: 'With files', requester: null });
});
afterAll(() => house.stop());

const upload = (name: string, content: Buffer, closing = '\r\n--edge--\r\n') =>
  house.app.inject({
    method: 'POST',
    url: `/api/incidents/${incident}/attachments`,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'multipart/form-data; boundary=edge' },
    payload: Buffer.concat([
      Buffer.from(
        `--edge\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: image/png\r\n\r\n`,
      ),
      content,
      Buffer.from(closing),
    ]),
  });
const download = (id: string) =>
  house.app.inject({ url: `/api/attachments/${id}`, headers: { authorization: `Bearer ${token}` } });

describe('attachments', () => {
  test.each([
    ['a page', '<!doctype html><script>alert(1)</script>', 'text/plain', 'attachment'],
    [
      'a drawing with script',
      '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>',
      'text/plain',
      'attachment',
    ],
    [
      'a picture',
      '\u0089PNG\r\n\u001a\n\0\0\0\rIHDR\0\0\0\u0010\0\0\0\u0010\b\u0006\0\0\0<script>alert(1)</script>',
      'image/png',
      'inline',
    ],
    [
      'a picture of gigapixels',
      '\u0089PNG\r\n\u001a\n\0\0\0\rIHDR\0\0\u00ff\u00ff\0\0\u00ff\u00ff',
      'application/octet-stream',
      'attachment',
    ],
    ['a document', '%PDF-1.7', 'application/pdf', 'attachment'],
    ['anything', '\u0000\u0001\u0002', 'application/octet-stream', 'attachment'],
  ])('%s is what its first bytes say, whatever the sender says', async (_, content, mediaType, disposition) => {
    const kept = await upload('picture.png', Buffer.from(content, 'latin1'));
    expect(kept.statusCode, kept.body).toBe(201);
    expect(kept.json()).toMatchObject({ mediaType });
    const got = await download(kept.json<{ id: string }>().id);
    expect(got.rawPayload.toString('latin1')).toBe(content);
    expect(String(got.headers['content-disposition'])).toMatch(new RegExp(`^${disposition};`));
    expect(got.headers['content-type']).toBe(disposition === 'inline' ? mediaType : 'application/octet-stream');
    expect(got.headers['content-security-policy']).toBe("default-src 'none'; sandbox");
    expect(got.headers['x-content-type-options']).toBe('nosniff');
  });

  test.each([
    '../../etc/passwd',
    'C:\\Users\\x\\y.txt',
    'a/b',
    '\u202egnp.exe',
    '👩‍👩‍👧.txt',
    'x'.repeat(400),
    '...',
    "quote's",
  ])('the name %j can stand in a header and a folder', async (name) => {
    const kept = await upload(name, Buffer.from('hello'));
    expect(kept.statusCode, kept.body).toBe(201);
    const { id, name: given } = kept.json<{ id: string; name: string }>();
    expect(given).not.toMatch(/[\\/\u202e]|^\./);
    expect([...given].length).toBeLessThanOrEqual(200);
    expect((await download(id)).statusCode).toBe(200);
  });

  test('one that is too large, empty or torn is refused, and nothing of it stays', async () => {
    const count = async (): Promise<number> =>
      ((await ana.get(`/api/incidents/${incident}/attachments`)).body['items'] as unknown[]).length;
    const before = await count();
    expect((await upload('large.txt', Buffer.alloc(20_001, 97))).statusCode).toBe(413);
    expect((await upload('empty.txt', Buffer.alloc(0))).statusCode).toBe(422);
    expect((await upload('torn.txt', Buffer.from('half of'), '')).statusCode).toBe(400);
    expect(await count()).toBe(before);
    expect((await upload('just.txt', Buffer.alloc(20_000, 97))).statusCode).toBe(201);
  });
});

test.each([
  ['=HYPERLINK("http://x")', '\'=HYPERLINK("http://x")'],
  ['+49 30 1', "'+49 30 1"],
  ['-1+1', "'-1+1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  ['＝1', "'＝1"],
  ['-12.5', '-12.5'],
  ['plain = text', 'plain = text'],
])('a spreadsheet takes %j for text', (given, safe) => expect(harmless(given)).toBe(safe));

describe('events', () => {
  test('are handed on in the order of each record, at least once; a failing one holds up its record only', async () => {
    const database = openDatabase(house.reeve.database.url, 3);
    const [good, bad] = [
      await house.make('incident', { title: 'Good', requester: null }),
      await house.make('incident', { title: 'Bad', requester: null }),
    ];
    for (const id of [good, bad, good, bad])
      await ana.patch(`/api/incidents/${id}`, { description: `${Math.random()}` });
    await database.run('create table heard (place serial, record uuid, name text)');
    const heard = async (record: string): Promise<string[]> =>
      (await database.run<{ name: string }>('select name from heard where record = $1 order by place', [record])).map(
        ({ name }) => name,
      );
    let broken = true;
    const consumer = {
      name: 'of this test',
      hears: () => true,
      handle: async (executor: Executor, event: { record: string; name: string }) => {
        if (broken && event.record === bad && event.name === 'incident.changed') throw new Error('not now');
        await executor.run('insert into heard (record, name) values ($1, $2)', [event.record, event.name]);
      },
    };
    await untilReadable(database);
    await drain(database, { name: 'listening in a test', consumers: [consumer] });
    expect(await heard(good)).toEqual(['incident.created', 'incident.changed', 'incident.changed']);
    expect(await heard(bad)).toEqual(['incident.created']);
    broken = false;
    for (let round = 0; round < 2; round += 1) {
      await database.run("update parked set retry_at = now() - interval '1 second' where consumer = 'of this test'");
      await drain(database, { name: 'listening in a test', consumers: [consumer] });
    }
    expect(await heard(bad)).toEqual(['incident.created', 'incident.changed', 'incident.changed']);
    expect(await database.run("select 1 from parked where consumer = 'of this test'")).toEqual([]);
    const before = await database.run('select count(*) from heard');
    await drain(database, { name: 'listening in a test', consumers: [consumer] });
    expect(await database.run('select count(*) from heard')).toEqual(before);
    await database.end();
  });

  test('an open page that comes back hears what it missed, once and in order', async () => {
    const address = await house.app.listen({ port: 0, host: '127.0.0.1' });
    // A record of its own: what earlier tests did may still be on its way.
    const own = await house.make('incident', { title: 'Listened to', requester: null });
    const change = (description: string) => ana.patch(`/api/incidents/${own}`, { description });
    /** Listens, from a place on or from now, changes the record, and gives the places of so many changes. */
    const hear = async (changes: number, last?: string): Promise<string[]> => {
      const stop = new AbortController();
      const response = await fetch(`${address}/api/stream`, {
        headers: { authorization: `Bearer ${token}`, ...(last && { 'last-event-id': last }) },
        signal: stop.signal,
      });
      let all = '';
      let heard: string[] = [];
      const decoder = new TextDecoder();
      await change(`heard beside ${changes}`);
      for await (const chunk of response.body ?? []) {
        all += decoder.decode(chunk, { stream: true });
        const told = all.matchAll(/^id: (.+)\nevent: record\ndata: (.+)\n\n/gm);
        heard = [...told]
          .filter(([, , data]) => data?.includes(own) && data.includes('incident.changed'))
          .map(([, id]) => id ?? '');
        if (heard.length >= changes) break;
      }
      stop.abort();
      return heard;
    };
    const [first] = await hear(1);
    for (const text of ['a', 'b', 'c']) await change(text);
    const again = await hear(4, first);
    expect(again).toHaveLength(4);
    expect(new Set(again).size).toBe(4);
    expect(again.map((id) => Number(id.split('-')[1]))).toEqual(
      [...again].map((id) => Number(id.split('-')[1])).sort((one, other) => one - other),
    );
  });
});
