import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { practices } from '../practices/index.ts';
import { type Client, type TestReeve, testReeve } from '../testing/reeve.ts';
import { assemble, type Reeve } from './reeve.ts';

const until = async (holds: () => boolean, milliseconds = 8_000): Promise<void> => {
  const end = Date.now() + milliseconds;
  while (!holds() && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 20));
};

/** Two Reeves share nothing but the database. */
describe('a second process', () => {
  let house: TestReeve;
  let other: Reeve;
  let files: string;
  let admin: Client;

  beforeAll(async () => {
    house = await testReeve();
    admin = await house.person('Ada Admin', ['administrator', 'agent']);
    files = await mkdtemp(join(tmpdir(), 'reeve-other-'));
    other = await assemble(house.reeve.database.url, practices, files);
  });
  afterAll(async () => {
    await other.stop();
    await house.stop();
    await rm(files, { recursive: true, force: true });
  });

  test('hears what happens in the first', async () => {
    const heard: string[] = [];
    other.live.subscribe((_position, event) => heard.push(event.name));
    await admin.post('/api/incidents', { title: 'Heard next door' });
    await until(() => heard.includes('incident.created'));
    expect(heard).toContain('incident.created');
  });

  test('goes by a field and a setting that the first was given', async () => {
    const field = { type: 'incident', name: 'floor', kind: 'number', label: { en: 'Floor' } };
    expect((await admin.post('/api/custom-fields', field)).status).toBe(201);
    const value = {
      high: { high: 'P1', medium: 'P1', low: 'P1' },
      medium: { high: 'P2', medium: 'P3', low: 'P4' },
      low: { high: 'P3', medium: 'P4', low: 'P5' },
    };
    expect((await admin.put('/api/settings/priority-matrix', { value })).status).toBe(204);
    const known = (): boolean =>
      other.keeper.current().registry.types.get('incident')?.fields.has('floor') === true &&
      JSON.stringify(other.keeper.current().settings.get('priority-matrix')) === JSON.stringify(value);
    await until(known);
    expect(known()).toBe(true);
  });
});
