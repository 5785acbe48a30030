import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { typeNamed } from '../../derive/registry.ts';
import { type TestReeve, testReeve } from '../../testing/reeve.ts';
import { importFile } from './import-file.ts';
import { plainMap } from './plain-map.ts';
import type { ImportReport } from './report.ts';

let house: TestReeve;
let folder: string;

const bring = (name: string, text: string, columns: readonly string[], dry = false): Promise<ImportReport> => {
  const path = join(folder, name);
  writeFileSync(path, name.endsWith('.gz') ? gzipSync(text) : text);
  const type = typeNamed(house.call().house.registry, 'person');
  return importFile(house.call(), { path, map: plainMap(type, columns, 'staff'), dry, folder });
};
const people = (): Promise<{ name: string; number: string; state: string; version: number }[]> =>
  house.reeve.database.run(
    `select name, number, state, version from person where source = 'staff' order by source_key`,
  );

beforeAll(async () => {
  house = await testReeve();
  folder = mkdtempSync(join(tmpdir(), 'reeve-import-'));
});
afterAll(async () => {
  await house.stop();
  rmSync(folder, { recursive: true, force: true });
});

const columns = ['key', 'number', 'name', 'email', 'state'];
const header = columns.join(';');

test('rows become records, and again records brought up to date by their key', async () => {
  const dry = await bring('dry.csv', `${header}\n7;P-7;Ada;ada@example.com;active\n`, columns, true);
  expect(dry.counts.records.created).toBe(1);
  expect(await people()).toEqual([]);
  const first = await bring(
    'one.csv.gz',
    `${header}\n7;P-7;Ada;ada@example.com;active\n8;P-8;Bea;;left\n9;P-9;Cem;no address;active\n`,
    columns,
  );
  expect(first.counts.records).toEqual({ created: 2, updated: 0, unchanged: 0, known: 0, rejected: 1 });
  expect(first.counts.rows).toEqual({ read: 3, told: 2, known: 0, rejected: 1 });
  expect(first.counts.reasons).toEqual({ 'email … is not an e-mail address': 1 });
  expect(await people()).toEqual([
    { name: 'Ada', number: 'P-7', state: 'active', version: 1 },
    { name: 'Bea', number: 'P-8', state: 'left', version: 2 },
  ]);
  const second = await bring(
    'two.csv',
    `${header}\n7;P-7;Ada Lovelace;ada@example.com;active\n8;P-8;Bea;;left\n`,
    columns,
  );
  expect(second.counts.records).toEqual({ created: 0, updated: 1, unchanged: 1, known: 0, rejected: 0 });
  expect((await people())[0]).toMatchObject({ name: 'Ada Lovelace', version: 2 });
});

test('JSON is read from an array and from lines, braces in words minded', async () => {
  const array = await bring('a.json', '[{"key":"a","name":"Dot {}"}, {"key":"b","name":"E \\"}\\" F"}]', [
    'key',
    'name',
  ]);
  const lines = await bring('b.json', '{"key":"c","name":"Gus"}\n{"key":"d","name":}\n', ['key', 'name']);
  expect(array.counts.records.created).toBe(2);
  expect(lines.counts.rows).toEqual({ read: 2, told: 1, known: 0, rejected: 1 });
  expect((await people()).map(({ name }) => name)).toEqual(['Ada Lovelace', 'Bea', 'Dot {}', 'E "}" F', 'Gus']);
});
