import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { importMapShape } from '../../derive/import-map.ts';
import { testReeve } from '../../testing/reeve.ts';
import { importFile } from './import-file.ts';

const sample = join(import.meta.dirname, '../../../shared/data/incident-event-log-sample.csv.gz');
if (!existsSync(sample))
  console.info(`The sample of the incident event log is not at ${sample}: its import is not tested.`);

const map = importMapShape.parse(
  JSON.parse(readFileSync(join(import.meta.dirname, 'maps/incident-event-log.json'), 'utf8')),
);

test.skipIf(!existsSync(sample))(
  'the real log comes in whole, and its figures are those of its description',
  async () => {
    const house = await testReeve();
    const folder = mkdtempSync(join(tmpdir(), 'reeve-import-'));
    const report = await importFile(house.call(), { path: sample, map, dry: false, folder });
    expect(report.counts.rows).toEqual({ read: 13_977, told: 13_977, known: 0, rejected: 0 });
    expect(report.counts.records.created).toBe(2_496);
    expect(report.unmapped).toEqual([]);
    const met = Object.fromEntries(Object.entries(report.counts.remarks).map(([kind, { count }]) => [kind, count]));
    expect(met).toMatchObject({
      'misses-updates': 903,
      'same-moment': 1_382,
      'changes-nothing': 2_781,
      'begins-elsewhere': 889,
      backwards: 1,
    });
    expect(report.stated[0]).toMatchObject({ what: 'reassignments', stated: 2_240, computed: 2_230 });
    expect(report.stated[1]).toMatchObject({ what: 'reopenings', stated: 25, computed: 25 });
    expect(report.activity).toMatchObject({ records: 2_496, entries: 13_977, reassignments: 2_230 });
    const of = (sql: string): Promise<unknown[]> =>
      house.reeve.database.run(`select ${sql} from incident group by 1 order by 1`);
    expect(await of('x_stated_level_kept as kept, count(*) as n')).toEqual([
      { kept: false, n: 891 },
      { kept: true, n: 1_605 },
    ]);
    expect(await of('priority, count(*) as n')).toEqual([
      { priority: 'P1', n: 26 },
      { priority: 'P2', n: 36 },
      { priority: 'P3', n: 2_369 },
      { priority: 'P4', n: 65 },
    ]);
    const states = await house.reeve.database.run(
      `select count(*) filter (where content->>'to' = 'closed') as closed, count(*) filter (where content->>'to' = 'resolved') as resolved from activity where type = 'incident'`,
    );
    expect(states).toEqual([{ closed: 2_496, resolved: 2_518 }]);
    await house.stop();
    rmSync(folder, { recursive: true, force: true });
  },
  300_000,
);
