import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Entry } from '../../derive/activity.ts';
import { type ImportMap, importMapShape } from '../../derive/import-map.ts';
import { type Client, type TestReeve, testReeve } from '../../testing/reeve.ts';
import { chainStart, verify } from '../operations/seal.ts';
import { type ImportOptions, importFile } from './import-file.ts';
import type { ImportReport } from './report.ts';

const mapOf = (path: string): ImportMap =>
  importMapShape.parse(JSON.parse(readFileSync(join(import.meta.dirname, path), 'utf8')));

const columns = 'case,state,changed,changer,opened,opener,count,urgency,group,moved,subject,note';

/** A log written by hand: each case shows one thing that logs do. */
const rows = [
  'C-1,Open,1/3/2026 09:00,Ada,1/3/2026 08:55,Bea,0,2 - Normal,Desk,0,Printer,?',
  'C-1,Open,1/3/2026 09:00,Ada,1/3/2026 08:55,Bea,1,2 - Normal,Network,1,Printer,?',
  'C-1,Work,1/3/2026 09:30,Cem,1/3/2026 08:55,Bea,2,1 - High,Network,1,Printer,cable',
  'C-1,Done,1/3/2026 11:00,Cem,1/3/2026 08:55,Bea,3,1 - High,Network,1,Printer,cable',
  'C-1,Shut,6/3/2026 11:00,Job,1/3/2026 08:55,Bea,4,1 - High,Network,1,Printer,cable',
  // Begins in work, and an update is missing: its counter says two moves where its rows show one.
  'C-2,Work,2/3/2026 10:00,Ada,2/3/2026 09:00,?,0,2 - Normal,Desk,0,Mail,?',
  'C-2,Done,2/3/2026 12:00,Ada,2/3/2026 09:00,?,3,2 - Normal,Network,2,Mail,?',
  // Goes back in time, changes nothing, meets a state and a value that nobody knows.
  'C-3,Open,3/3/2026 10:00,Ada,3/3/2026 10:00,Bea,0,2 - Normal,Desk,0,Phone,?',
  'C-3,Work,2/3/2026 10:00,Ada,3/3/2026 10:00,Bea,1,2 - Normal,Desk,0,Phone,?',
  'C-3,Work,3/3/2026 11:00,Cem,3/3/2026 10:00,Bea,2,2 - Normal,Desk,0,Phone,?',
  'C-3,-100,3/3/2026 12:00,Cem,3/3/2026 10:00,Bea,3,9 - Huge,Desk,0,Phone,?',
  // Closed without having been solved, then active again.
  'C-4,Open,4/3/2026 10:00,Ada,4/3/2026 10:00,Bea,0,2 - Normal,Desk,0,Screen,?',
  'C-4,Shut,4/3/2026 11:00,Ada,4/3/2026 10:00,Bea,1,2 - Normal,Desk,0,Screen,?',
  'C-4,Work,4/3/2026 12:00,Ada,4/3/2026 10:00,Bea,2,2 - Normal,Desk,0,Screen,?',
  // Cannot be taken: no moment, no key, too few cells.
  'C-5,Open,31/2/2026 10:00,Ada,4/3/2026 10:00,Bea,0,2 - Normal,Desk,0,Screen,?',
  'C-5,Open,5/3/2026 10:00,Ada,4/3/2026 10:00,Bea,0,2 - Normal,Desk,0,Screen,?',
  '?,Open,5/3/2026 10:00,Ada,4/3/2026 10:00,Bea,0,2 - Normal,Desk,0,Screen,?',
  'C-6,Open,5/3/2026 10:00',
  // Rows of a case that was told already.
  'C-1,Open,7/3/2026 09:00,Ada,1/3/2026 08:55,Bea,5,2 - Normal,Desk,1,Printer,?',
];

describe('importing a log', () => {
  let house: TestReeve;
  let ana: Client;
  let folder: string;
  let report: ImportReport;
  let teams: string[];
  const map = mapOf('testing/cases.json');

  const bring = (more: Partial<ImportOptions> = {}): Promise<ImportReport> =>
    importFile(house.call(), { path: join(folder, 'cases.csv'), map, dry: false, folder, ...more });
  const count = async (table: string): Promise<number> =>
    (await house.reeve.database.run<{ n: number }>(`select count(*) as n from ${table}`))[0]?.n ?? -1;
  const entries = async (number: string): Promise<Record<string, unknown>[]> =>
    house.reeve.database.run(
      `select a.seq, a.what, a.happened_at as at, p.name as by, a.content from activity a join incident i on i.id = a.record left join person p on p.id = a.by where i.number = $1 order by a.seq`,
      [number],
    );

  beforeAll(async () => {
    house = await testReeve();
    folder = mkdtempSync(join(tmpdir(), 'reeve-import-'));
    writeFileSync(join(folder, 'cases.csv'), `\ufeff${[columns, ...rows].join('\r\n')}\r\n`);
    ana = await house.person('Ana Agent', ['agent']);
    await house.make('team', { name: 'Desk' });
    const before = [
      await count('incident'),
      await count('activity'),
      await count('custom_field'),
      await count('import_run'),
    ];
    const dry = await bring({ dry: true });
    expect([
      await count('incident'),
      await count('activity'),
      await count('custom_field'),
      await count('import_run'),
    ]).toEqual(before);
    report = await bring();
    await house.reeve.keeper.refresh();
    // A dry run says what the import then does; only what stands apart is known by having been written.
    expect(dry.counts.remarks).toEqual(report.counts.remarks);
    teams = (await house.reeve.database.run<{ name: string }>('select name from team order by name')).map(
      ({ name }) => name,
    );
  });
  afterAll(async () => {
    await house.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  test('counts add up: every row is taken or rejected with its reason', () => {
    expect(report.counts.rows).toEqual({ read: 19, told: 15, known: 0, rejected: 4 });
    expect(report.counts.records).toMatchObject({ created: 5, known: 0 });
    const rejected = readFileSync(report.rejectedFile ?? '', 'utf8')
      .trim()
      .split('\n');
    expect(rejected).toHaveLength(5);
    expect(rejected[0]).toBe(`rejected row,rejected key,rejected because,rejected text,${columns}`);
    expect(rejected.join('\n')).toContain(
      '15,C-5,"changed ""31/2/2026 10:00"" is not a moment",,C-5,Open,31/2/2026 10:00',
    );
    expect(rejected.join('\n')).toContain('17,,has no key,,?');
    expect(rejected.join('\n')).toContain('has 3 cells where the header has 12,"C-6,Open,5/3/2026 10:00"');
    expect(rejected.join('\n')).toContain('19,C-1,"stands apart');
  });

  test('what was met is named, with how often', () => {
    const met = Object.fromEntries(Object.entries(report.counts.remarks).map(([kind, { count: n }]) => [kind, n]));
    expect(met).toEqual({
      'misses-updates': 1,
      'update-gap': 1,
      'same-moment': 1,
      'changes-nothing': 1,
      'begins-elsewhere': 1,
      backwards: 1,
      'no-transition': 1,
      'active-again': 1,
      'unknown-state': 1,
      unreadable: 1,
    });
  });

  test('each row is an entry at its own moment, in the zone of the mapping, by whom it was done', async () => {
    const told = await entries('C-1');
    expect(told.map(({ at, by, what }) => [at, by, what])).toEqual([
      ['2026-03-01T08:00:00.000Z', 'Ada', 'created'],
      ['2026-03-01T08:00:00.000Z', 'Ada', 'changed'],
      ['2026-03-01T08:30:00.000Z', 'Cem', 'transitioned'],
      ['2026-03-01T10:00:00.000Z', 'Cem', 'transitioned'],
      ['2026-03-06T10:00:00.000Z', 'Job', 'transitioned'],
    ]);
    expect(told[2]?.['content']).toMatchObject({
      from: 'new',
      to: 'assigned',
      changes: { urgency: ['medium', 'high'] },
    });
  });

  test('the record stands as it stood after its last row, opened when the log says', async () => {
    const { body } = await ana.get('/api/incidents/C-1?include=*');
    expect(body).toMatchObject({ state: 'closed', urgency: 'high', title: 'Printer', caseNote: 'cable', caseMoves: 1 });
    expect(body).toMatchObject({
      createdAt: '2026-03-01T07:55:00.000Z',
      updatedAt: '2026-03-06T10:00:00.000Z',
      version: 5,
    });
  });

  test('what could not have been is kept and marked, not bent', async () => {
    const told = await entries('C-3');
    expect(told.map(({ at }) => at)).toEqual([
      '2026-03-03T09:00:00.000Z',
      '2026-03-02T09:00:00.000Z',
      '2026-03-03T10:00:00.000Z',
      '2026-03-03T11:00:00.000Z',
    ]);
    expect(told[1]?.['content']).toMatchObject({ remark: 'earlier than the step before' });
    expect(told[3]?.['content']).toMatchObject({
      remark: 'state "-100" is not a state that the mapping knows; urgency "9 - Huge" is not in the mapping',
    });
    expect((await ana.get('/api/incidents/C-3')).body).toMatchObject({ state: 'assigned', urgency: 'medium' });
    const again = await entries('C-4');
    expect(again[1]?.['content']).toMatchObject({ to: 'closed', remark: 'no transition leads from new to closed' });
    expect(again[2]?.['content']).toMatchObject({ to: 'assigned', remark: 'was closed and became assigned again' });
  });

  test('people and teams are made once, by their name in the log; a team that is here is taken', async () => {
    expect(teams).toEqual(['Desk', 'Network']);
    expect(report.counts.made).toEqual({ person: 4, team: 1 });
    const [accounts] = await house.reeve.database.run<{ n: number }>(
      `select count(*) as n from account a join person p on p.id = a.person where p.source = 'cases'`,
    );
    expect(accounts?.n).toBe(0);
  });

  test('counters of the log stand beside what the activity says, and why they differ', () => {
    expect(report.stated).toEqual([
      { what: 'reassignments', stated: 3, computed: 2, differ: 1, explained: 1 },
      { what: 'updates', stated: 12, computed: 10, differ: 1, explained: 1 },
    ]);
    expect(report.activity).toMatchObject({ records: 5, entries: 15, reassignments: 2, reopenings: 1 });
    const assigned = report.activity?.timeInState.find(({ state }) => state === 'assigned');
    expect(assigned).toMatchObject({ stays: 2, unfinished: 2, hours: 3.5, backwards: 0 });
    expect(report.activity?.timeInState.find(({ state }) => state === 'new')).toMatchObject({
      stays: 3,
      backwards: 1,
      hours: 1.5,
    });
  });

  test('the columns that nothing was made of are named', () => {
    expect(report.unmapped).toEqual([]);
    expect(report.left).toEqual({});
  });

  test('the chain of hashes of what was imported verifies, and would not if an entry were another', async () => {
    const chain = await house.reeve.database.run<Entry & { id: string; salt: Buffer; digest: Buffer; hash: Buffer }>(
      `select record as id, what, visibility, by, happened_at as "happenedAt", channel, direction, side, history, content, salt, digest, hash
       from activity a where record = (select id from incident where number = 'C-3') order by seq`,
    );
    let before: Uint8Array = chainStart;
    chain.forEach(({ id, salt, digest, hash, ...entry }, at) => {
      expect(verify(before, id, at + 1, entry, { salt, digest, hash })).toBe(true);
      expect(verify(before, id, at + 1, { ...entry, by: null }, { salt, digest, hash })).toBe(false);
      before = hash;
    });
    expect(chain).toHaveLength(4);
  });

  test('imported again, everything is known and nothing is doubled', async () => {
    const before = await count('activity');
    const again = await bring();
    expect(again.counts.rows).toEqual({ read: 19, told: 0, known: 15, rejected: 4 });
    expect(await count('activity')).toBe(before);
  });
});

describe('an import that is torn off', () => {
  test('goes on where it stopped: nothing doubled, nothing left out, the same counts in the end', async () => {
    const house = await testReeve();
    const folder = mkdtempSync(join(tmpdir(), 'reeve-import-'));
    writeFileSync(join(folder, 'cases.csv'), [columns, ...rows].join('\n'));
    const options = {
      path: join(folder, 'cases.csv'),
      map: mapOf('testing/cases.json'),
      dry: false,
      folder,
      batchRows: 4,
    };
    let batches = 0;
    const torn = importFile(house.call(), {
      ...options,
      progress: () => {
        batches += 1;
        if (batches === 2) throw new Error('the power went');
      },
    });
    await expect(torn).rejects.toThrow('the power went');
    const report = await importFile(house.call(), options);
    expect(report.resumed).toBe(true);
    expect(report.counts.rows).toEqual({ read: 19, told: 15, known: 0, rejected: 4 });
    expect(report.counts.records).toMatchObject({ created: 5, known: 0, rejected: 1 });
    expect(report.activity).toMatchObject({ records: 5, entries: 15 });
    expect(
      readFileSync(report.rejectedFile ?? '', 'utf8')
        .trim()
        .split('\n'),
    ).toHaveLength(5);
    await house.stop();
    rmSync(folder, { recursive: true, force: true });
  });
});
