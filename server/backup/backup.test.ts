import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { typeNamed } from '../../derive/registry.ts';
import { practices } from '../../practices/index.ts';
import { type TestDatabase, testDatabase } from '../../testing/database.ts';
import { type Client, type TestReeve, testReeve } from '../../testing/reeve.ts';
import { check, tellReport } from '../check/check.ts';
import { folderStore } from '../files/store.ts';
import { attach } from '../operations/attach.ts';
import { create } from '../operations/create.ts';
import { assemble } from '../reeve.ts';
import { backup, type Contents } from './backup.ts';
import { restore } from './restore.ts';

describe('backup and restore', () => {
  let house: TestReeve;
  let ana: Client;
  let folder: string;
  let file: string;
  let made: Contents;
  const others: TestDatabase[] = [];

  const elsewhere = async (): Promise<TestDatabase> => {
    const database = await testDatabase();
    others.push(database);
    return database;
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'reeve-backup-'));
    file = join(folder, 'whole.reeve.gz');
    house = await testReeve();
    const organisation = await house.make('organisation', { name: 'VendoTool', kind: 'provider' });
    ana = await house.person('Ana Agent', ['agent', 'administrator'], { organisation });
    await house.make('team', { name: 'Service Desk', members: [{ person: ana.id, lead: true }] });
    const field = { type: 'incident', name: 'rack', kind: 'text', label: { en: 'Rack' } };
    expect((await ana.post('/api/custom-fields', field)).status).toBe(201);
    const first = await ana.post('/api/incidents', { title: 'Tab\tback\\slash "ü"\u2028', rack: 'R-7' });
    expect(first.status, JSON.stringify(first.body)).toBe(201);
    const second = await ana.post('/api/incidents', { title: 'Another', description: 'One\nTwo\r\nThree' });
    const at = `/api/incidents/${first.body['id']}`;
    await ana.post(`${at}/links`, { kind: 'relates', to: second.body['number'] });
    await ana.post(`${at}/activity`, { text: 'Ein Wort.' }, { 'idempotency-key': 'k' });
    await attach(
      house.call(),
      house.reeve.files,
      typeNamed(house.call().house.registry, 'incident'),
      String(first.body['id']),
      {
        name: 'große Datei.bin',
        stream: Readable.from([Buffer.alloc(300_000, 5), Buffer.from([0, 1, 2])]),
        visibility: 'public',
        truncated: () => false,
      },
    );
    await house.reeve.settle();
    made = await backup(house.reeve.database.url, house.reeve.files, file);
  });
  afterAll(async () => {
    await house.stop();
    for (const database of others) await database.drop();
    await rm(folder, { recursive: true, force: true });
  });

  test('what comes back is what was there: every table, series and file by its checksum', async () => {
    const { url } = await elsewhere();
    const files = folderStore(join(folder, 'files-1'));
    const brought = await restore(url, files, file, practices);
    const again = await backup(url, files, join(folder, 'again.gz'));
    const content = ({ reeve: _, end: __, ...rest }: Contents) => rest;
    expect(Object.keys(content(made)).length).toBeGreaterThan(40);
    expect(Object.keys(made).filter((name) => name.startsWith('file '))).toHaveLength(1);
    expect(content(brought)).toEqual(content(made));
    expect(content(again)).toEqual(content(made));
  });

  test('what came back is sound, finds its files, and goes on: numbers continue, reactions hear what is new', async () => {
    const { url } = await elsewhere();
    const place = join(folder, 'files-2');
    await restore(url, folderStore(place), file, practices);
    const reeve = await assemble(url, practices, place);
    try {
      const { registry } = reeve.keeper.current();
      const report = tellReport(await check(reeve.database, registry, { sample: null, files: reeve.files }));
      expect(report.at(-1), report.join('\n')).toBe('The database is as declared.');
      const [rack] = await reeve.database.run<{ x_rack: string }>(`select x_rack from incident where number = 'INC-1'`);
      expect(rack?.x_rack).toBe('R-7');
      const call = {
        ...house.call(),
        database: reeve.database,
        executor: reeve.database,
        house: reeve.keeper.current(),
      };
      const person = await create(call, typeNamed(registry, 'person'), { name: 'New Agent', roles: ['agent'] });
      const next = await create(call, typeNamed(registry, 'incident'), {
        title: 'Next',
        requester: ana.id,
        assignee: person.id,
      });
      expect(next.number).toBe('INC-3');
      await reeve.settle();
      expect(
        await reeve.database.run('select 1 from notice where record = $1 and person = $2', [next.id, person.id]),
      ).toHaveLength(1);
    } finally {
      await reeve.stop();
    }
  });

  test('a backup that is torn off, damaged or no backup is refused, and nothing of it stays', async () => {
    const { url } = await elsewhere();
    const files = folderStore(join(folder, 'files-3'));
    const whole = gunzipSync(await readFile(file));
    const spoilt = Buffer.from(whole);
    const at = spoilt.indexOf('Ein Wort.');
    spoilt.write('Ein Wert.', at);
    const attempt = async (name: string, bytes: Buffer): Promise<string> => {
      const path = join(folder, name);
      await writeFile(path, bytes);
      return restore(url, files, path, practices).then(
        () => 'restored',
        (error: Error) => error.message,
      );
    };
    expect(await attempt('torn', gzipSync(whole.subarray(0, whole.length - 20_000)))).toContain('not whole');
    expect(await attempt('half', (await readFile(file)).subarray(0, 5_000))).toContain('unexpected end of file');
    expect(await attempt('spoilt', gzipSync(spoilt))).toMatch(/^The backup is damaged: table (activity|outbox)/);
    expect(await attempt('no-backup', gzipSync(Buffer.from('{}x\n')))).toBe('This is not a backup made by Reeve.');
    await restore(url, files, file, practices);
    expect(await attempt('twice', await readFile(file))).toContain('There are records here already.');
  });
});
