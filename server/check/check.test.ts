import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Client, type TestReeve, testReeve } from '../../testing/reeve.ts';
import { check, isSound, tellReport } from './check.ts';

describe('reeve check', () => {
  let house: TestReeve;
  let ana: Client;
  let incident: string;

  const report = () =>
    check(house.reeve.database, house.reeve.keeper.current().registry, { sample: null, files: house.reeve.files });
  const wrong = async (): Promise<readonly string[]> =>
    (await report()).flatMap(({ findings }) => findings.map(({ what, examples }) => `${what} ${examples.join(' | ')}`));
  /** Spoils something, sees what the check says, and puts it back. */
  const spoiled = async (spoil: string, mend: string): Promise<string> => {
    await house.reeve.database.run(spoil, [incident]);
    const found = (await wrong()).join('\n');
    await house.reeve.database.run(mend, [incident]);
    expect(await wrong()).toEqual([]);
    return found;
  };

  beforeAll(async () => {
    house = await testReeve();
    const organisation = await house.make('organisation', { name: 'VendoTool', kind: 'provider' });
    ana = await house.person('Ana Agent', ['agent', 'administrator'], { organisation });
    const team = await house.make('team', { name: 'Service Desk', members: [{ person: ana.id, lead: true }] });
    const made = await ana.post('/api/incidents', { title: 'Schädlicher “Druck”', impact: 'high', description: 'x' });
    incident = String(made.body['id']);
    const at = `/api/incidents/${incident}`;
    await ana.patch(at, { watchers: [{ person: ana.id }], priority: 'P1', priorityOverride: 'The board meets' });
    await ana.post(`${at}/assign`, { team, assignee: 'me' });
    await ana.post(`${at}/activity`, { text: 'Looked at it.', visibility: 'internal' });
    const other = await ana.post('/api/incidents', { title: 'Another' });
    await ana.post(`${at}/links`, { kind: 'relates', to: other.body['number'] });
    await ana.delete(`/api/incidents/${other.body['number']}`);
  });
  afterAll(() => house.stop());

  test('what the product wrote is sound, every word of it', async () => {
    const found = await report();
    expect(tellReport(found).at(-1), tellReport(found).join('\n')).toBe('The database is as declared.');
    expect(isSound(found)).toBe(true);
    expect(found.filter(({ looked }) => looked === 0).map(({ subject }) => subject)).toEqual(['files']);
  });

  test('a header that differs from its record is named, with the part', async () => {
    expect(
      await spoiled(
        `update record set title = title || '!' where id = $1`,
        `update record set title = left(title, -1) where id = $1`,
      ),
    ).toBe('Header rows of incidents differ from their records. INC-1: title');
  });

  test('a value that is none of its choices is named, and so is a record without a header', async () => {
    const kept = `update incident set impact = 'high' where id = $1`;
    expect(await spoiled(`update incident set impact = 'huge' where id = $1`, kept)).toBe(
      "Values of incidents are none of their field's choices. INC-1: impact",
    );
    const typed = (type: string) => `update record set type = '${type}' where id = $1`;
    expect(await spoiled(typed('team'), typed('incident'))).toContain('Records have no header row. INC-1');
  });

  test('a version that is not the number of entries is named', async () => {
    const spoil = (by: number) =>
      `with t as (update incident set version = version + ${by} where id = $1) update record set version = version + ${by} where id = $1`;
    expect(await spoiled(spoil(1), spoil(-1))).toContain('INC-1: version 6, 5 entries');
  });

  test('an entry whose words were changed breaks the seal', async () => {
    const swap = (from: string, to: string) =>
      `update activity set content = jsonb_set(content, '{text}', '"${to}"') where record = $1 and content->>'text' = '${from}'`;
    expect(await spoiled(swap('Looked at it.', 'Saw it.'), swap('Saw it.', 'Looked at it.'))).toContain(
      `incident ${incident}, entry 4: the entry is not what was sealed`,
    );
  });

  test('an entry that was resealed without those after it breaks the chain', async () => {
    await house.reeve.database.run('create table kept as select * from activity where record = $1 and seq = 2', [
      incident,
    ]);
    const found = await spoiled(
      `update activity set digest = sha256(digest) where record = $1 and seq = 2`,
      `update activity a set digest = k.digest from kept k where a.record = $1 and a.seq = 2`,
    );
    expect(found).toContain('INC-1: the chain is broken');
    await house.reeve.database.run('drop table kept');
  });

  test('a missing or stale search document is named', async () => {
    await house.reeve.database.run('create table kept as select * from search_document where record = $1', [incident]);
    const back =
      'insert into search_document select * from kept where record = $1 on conflict (record) do update set words = excluded.words';
    expect(await spoiled('delete from search_document where record = $1', back)).toContain(
      'Records cannot be found by their words. INC-1',
    );
    expect(await spoiled(`update search_document set words = '' where record = $1`, back)).toContain(
      'Search documents are not of the words that the records hold. INC-1',
    );
    await house.reeve.database.run('drop table kept');
  });

  test('a parked event and a file that is gone are named; a column that is missing ends it there', async () => {
    const park = `insert into parked (consumer, event, record, retry_at, error) values ('reaction:x', 1, $1, now(), 'no')`;
    expect(await spoiled(park, 'delete from parked where record = $1')).toContain('INC-1: reaction:x, 1 attempts: no');
    const sha256 = Buffer.alloc(32, 7);
    await house.reeve.database.run('insert into file (sha256, size, stored_at) values ($1, 3, now())', [sha256]);
    expect((await wrong()).join()).toContain('Files are missing or not whole. unnamed (070707070707)');
    await house.reeve.database.run('delete from file where sha256 = $1', [sha256]);
    await house.reeve.database.run('alter table incident rename column waiting_for to elsewhere');
    expect((await wrong()).join()).toContain('alter table "incident" add column "waiting_for"');
  });
});
