import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeToken } from '../../../server/identity/token.ts';
import { type Client, givePassword, type TestReeve, testReeve } from '../../../testing/reeve.ts';

describe('people', () => {
  let house: TestReeve;
  let admin: Client;
  let ana: Client;

  beforeAll(async () => {
    house = await testReeve();
    admin = await house.person('Ada Admin', ['administrator']);
    ana = await house.person('Ana Agent', ['agent'], { phone: '+49 30 1234567' });
  });
  afterAll(() => house.stop());

  test('one may change one’s own name and zone, not one’s roles', async () => {
    expect((await ana.patch(`/api/people/${ana.id}`, { zone: 'Europe/Berlin' })).body).toMatchObject({
      zone: 'Europe/Berlin',
    });
    expect((await ana.patch(`/api/people/${ana.id}`, { roles: ['administrator'] })).status).toBe(403);
    expect((await ana.patch(`/api/people/${admin.id}`, { name: 'Mallory' })).status).toBe(403);
  });

  test('an erased person leaves a pseudonym everywhere, cannot come back, and the chain still verifies', async () => {
    const number = (await ana.post('/api/incidents', { title: 'Broken screen' })).body['number'];
    await givePassword(house, ana.id, 'a long enough password');
    const form = '--edge\r\ncontent-disposition: form-data; name="file"; filename="cv.txt"\r\n\r\nmine\r\n--edge--\r\n';
    const { secret } = await makeToken(house.reeve.database, ana.id, 'x', null, 1, new Date().toISOString());
    const kept = await house.app.inject({
      method: 'POST',
      url: `/api/people/${ana.id}/attachments`,
      headers: {
        authorization: `Bearer ${secret}`,
        'content-type': 'multipart/form-data; boundary=edge',
        'idempotency-key': 'k',
      },
      payload: form,
    });
    expect(kept.statusCode, kept.body).toBe(201);
    expect((await ana.post(`/api/people/${ana.id}/erase`)).status).toBe(403);
    expect((await admin.post(`/api/people/${ana.id}/erase`)).status).toBe(204);
    const record = (await admin.get(`/api/incidents/${number}?include=*`)).body as {
      included: Record<string, { title: string }>;
    };
    expect(record.included[ana.id]?.title).toMatch(/^Erased person PER-/);
    const everything = JSON.stringify([
      (await admin.get(`/api/people/${ana.id}`)).body,
      (await admin.get(`/api/people/${ana.id}/activity`)).body,
      (await admin.get('/api/search?q=ana')).body,
    ]);
    expect(everything).not.toContain('Ana Agent');
    expect(everything).not.toContain('1234567');
    expect((await ana.get('/api/work')).status).toBe(401);
    for (const held of ['attachment where record', 'idempotency where person', 'session where person'])
      expect(await house.reeve.database.run(`select 1 from ${held} = $1`, [ana.id]), held).toEqual([]);
    const rows = await house.reeve.database.run<{ n: number }>(
      'select count(*)::int as n from activity where record = $1 and content is null and salt is null',
      [ana.id],
    );
    expect(rows[0]?.n).toBeGreaterThan(0);
  });
});
