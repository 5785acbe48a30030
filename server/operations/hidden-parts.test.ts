import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { typeNamed } from '../../derive/registry.ts';
import { type Client, type TestReeve, testReeve } from '../../testing/reeve.ts';
import { load } from './load.ts';
import { rowOf } from './row-of.ts';
import { dossierPractice } from './testing/dossier.ts';

describe('what one may not see of a record one may see', () => {
  let house: TestReeve;
  let ana: Client;
  let rita: Client;
  let carl: Client;
  let key: string;

  beforeAll(async () => {
    house = await testReeve({}, [dossierPractice]);
    ana = await house.person('Ana Agent', ['agent']);
    rita = await house.person('Rita Requester', ['requester']);
    carl = await house.person('Carl Customer', ['requester']);
    key = await house.make('dossier', {
      title: 'Missing keys',
      requester: rita.id,
      assignee: carl.id,
      suspicion: 'strong',
      diary: 'Only Carl reads this',
      labels: ['red'],
      witnesses: [{ name: 'Wilma Witness' }],
    });
  });
  afterAll(() => house.stop());

  test('a filter by what a record is not stays within what one may see', async () => {
    await house.make('dossier', { title: 'Of somebody else', requester: carl.id, labels: ['green'] });
    const listed = await rita.get('/api/dossiers?labels=not:blue&count=true');
    expect(listed.body['total']).toBe(1);
    expect((listed.body['items'] as { title: string }[]).map(({ title }) => title)).toEqual(['Missing keys']);
  });

  test('lines are held back as fields are: in the record, in its past, and from what acts for the reader', async () => {
    const read = await rita.get(`/api/dossiers/${key}`);
    expect(read.body).not.toHaveProperty('witnesses');
    expect((await ana.get(`/api/dossiers/${key}`)).body).toHaveProperty('witnesses');
    const past = await rita.get(`/api/dossiers/${key}/activity`);
    expect(JSON.stringify(past.body)).not.toContain('Wilma');
    const me = await house.reeve.identities.byPerson(rita.id);
    if (!me) throw new Error('Rita is not there.');
    const call = house.reeve.identities.call(me, new Date().toISOString(), 'api');
    const type = typeNamed(call.house.registry, 'dossier');
    expect(JSON.stringify(rowOf(call, type, (await load(call, type, key)).stored))).not.toContain('Wilma');
  });

  test('a decision does not tell the hidden fact it was made from', async () => {
    for (const url of ['activity', 'why?field=handling'])
      expect(JSON.stringify((await rita.get(`/api/dossiers/${key}/${url}`)).body)).not.toContain('strong');
    const previewed = await rita.post('/api/dossiers/preview', { number: key, values: { title: 'Other keys' } });
    expect(JSON.stringify(previewed.body)).not.toContain('strong');
    expect(JSON.stringify((await ana.get(`/api/dossiers/${key}/why?field=handling`)).body)).toContain('strong');
  });

  test('a preview in which the record is one’s own shows no more than the record as it is', async () => {
    const previewed = await rita.post('/api/dossiers/preview', { number: key, values: { assignee: rita.id } });
    expect(previewed.status).toBe(200);
    expect(JSON.stringify(previewed.body)).not.toContain('Only Carl');
  });

  test('a collision with a field one may not write tells nothing of its value', async () => {
    const before = await ana.get(`/api/dossiers/${key}`);
    await ana.patch(`/api/dossiers/${key}`, { suspicion: 'slight' });
    const refused = await rita.patch(`/api/dossiers/${key}`, {
      suspicion: 'none',
      version: before.body['version'],
    });
    expect(refused.status).toBe(403);
    expect(JSON.stringify(refused.body)).not.toContain('slight');
  });

  test('a decided list that is sent back as it stands is no override', async () => {
    const read = await ana.get(`/api/dossiers/${key}`);
    const sent = await ana.patch(`/api/dossiers/${key}`, { marks: read.body['marks'], labels: ['green'] });
    expect(sent.status).toBe(200);
    expect(sent.body).toMatchObject({ marks: ['one'], labels: ['green'] });
  });
});
