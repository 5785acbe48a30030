import { readdir } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Client, type TestReeve, testReeve } from '../../testing/reeve.ts';
import { sweepFiles } from '../jobs/housekeeping.ts';

const form = (name: string, content: string): { body: string; type: string } => ({
  type: 'multipart/form-data; boundary=cut',
  body: `--cut\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: text/plain\r\n\r\n${content}\r\n--cut--\r\n`,
});

describe('files on records', () => {
  let house: TestReeve;
  let ana: Client;
  let rita: Client;
  let incident: string;
  let folder: string;

  beforeAll(async () => {
    house = await testReeve({ largestFile: 2_000 });
    folder = house.filesFolder;
    ana = await house.person('Ana Agent', ['agent']);
    rita = await house.person('Rita Requester', ['requester']);
    incident = await house.make('incident', { title: 'A printer', requester: rita.id });
  });
  afterAll(() => house.stop());

  const attach = (who: Client, name: string, content: string, visibility = 'public') => {
    const { body, type } = form(name, content);
    return who.post(`/api/incidents/${incident}/attachments?visibility=${visibility}`, body, { 'content-type': type });
  };
  const kept = async (): Promise<number> =>
    (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).length;
  const age = (table: string, column: string, days: number): Promise<unknown> =>
    house.reeve.database.run(`update ${table} set ${column} = ${column} - interval '${days} days'`);

  test('taking off an internal file is told to nobody who could not see it', async () => {
    const { body } = await attach(ana, 'suspects.txt', 'internal words', 'internal');
    await ana.delete(`/api/attachments/${body['id']}`);
    const past = await rita.get(`/api/incidents/${incident}/activity`);
    expect(JSON.stringify(past.body)).not.toContain('suspects');
    expect(JSON.stringify((await ana.get(`/api/incidents/${incident}/activity`)).body)).toContain('suspects');
  });

  test('a file that is refused leaves nothing on the disk', async () => {
    const before = await kept();
    expect((await attach(rita, 'large.txt', 'x'.repeat(3_000))).status).toBe(413);
    expect((await attach(rita, 'empty.txt', '')).status).toBe(422);
    expect(await kept()).toBe(before);
  });

  test('a refused file does not take along what is kept under the same content', async () => {
    const { body } = await attach(ana, 'a.txt', 'x'.repeat(2_000));
    expect((await attach(rita, 'b.txt', 'x'.repeat(3_000))).status).toBe(413);
    expect((await ana.get(`/api/attachments/${body['id']}`)).body['text']).toBe('x'.repeat(2_000));
  });

  test('a file that was taken off is swept after thirty days, one that is held is not', async () => {
    const [held, off] = [await attach(ana, 'held.txt', 'held'), await attach(ana, 'off.txt', 'off')];
    const before = await kept();
    await ana.delete(`/api/attachments/${off.body['id']}`);
    await age('file', 'stored_at', 40);
    await sweepFiles(house.reeve);
    expect(await kept()).toBe(before);
    await age('attachment', 'removed_at', 31);
    await sweepFiles(house.reeve);
    expect(await kept()).toBeLessThan(before);
    expect((await ana.get(`/api/attachments/${held.body['id']}`)).body['text']).toBe('held');
  });

  test('content that comes again while it is swept is kept', async () => {
    const first = await attach(ana, 'again.txt', 'again and again');
    await ana.delete(`/api/attachments/${first.body['id']}`);
    await age('file', 'stored_at', 40);
    await age('attachment', 'removed_at', 31);
    const [second] = await Promise.all([attach(ana, 'again.txt', 'again and again'), sweepFiles(house.reeve)]);
    expect(second?.status).toBe(201);
    await sweepFiles(house.reeve);
    expect((await ana.get(`/api/attachments/${second?.body['id']}`)).body['text']).toBe('again and again');
  });
});
