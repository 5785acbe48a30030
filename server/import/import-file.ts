import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { columnsOf, type ImportMap } from '../../derive/import-map.ts';
import { type ImportPlan, planFaults, planImport } from '../../derive/import-plan.ts';
import { typeNamed } from '../../derive/registry.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { activityFigures } from '../measure/activity-figures.ts';
import { type Call, together } from '../operations/call.ts';
import { addFields, withFields } from './added-fields.ts';
import type { Counts } from './counts.ts';
import { noCounts } from './counts.ts';
import { type Importing, importHistory } from './import-history.ts';
import { importRecords } from './import-records.ts';
import { type Rows, readRows } from './read-rows.ts';
import { RejectedFile } from './rejected-file.ts';
import { type ImportReport, reportText } from './report.ts';
import { beginRun, fingerprintOf, finishRun, type Run } from './run.ts';
import { statedFigures } from './stated-figures.ts';

export type ImportOptions = {
  readonly path: string;
  readonly map: ImportMap;
  readonly dry: boolean;
  /** The folder that gets a folder for each import: its report and its rejected rows. */
  readonly folder: string;
  readonly progress?: (counts: Counts) => void;
  /** Rows a transaction: large enough that a commit costs little, small enough that little is done again and memory stays flat. */
  readonly batchRows?: number;
};

const demandSound = (call: Call, map: ImportMap, columns: readonly string[]): ImportPlan => {
  const type = call.house.registry.types.get(map.record);
  if (!type) throw new Refusal('invalid', `The mapping is for ${map.record}, and there is no such record type.`);
  const absent = [...columnsOf(map)]
    .filter((name) => !columns.includes(name))
    .map((name) => `the file has no column ${name}`);
  const faults = [...planFaults(call.house.registry, type, map), ...absent];
  if (faults.length > 0)
    throw new Refusal('invalid', `The mapping ${map.name} does not fit:\n  ${faults.join('\n  ')}`);
  return planImport(call.house.registry, type, map);
};

const unmapped = (map: ImportMap, { columns }: Rows): readonly string[] => {
  const named = columnsOf(map);
  return columns.filter((name) => !named.has(name) && !(name in map.left));
};

/** After so many new rows the planner goes by figures that are no longer true, and reading all of them takes its time. */
async function figuresOf(
  call: Call,
  { type }: ImportPlan,
  map: ImportMap,
): Promise<Pick<ImportReport, 'stated' | 'activity'>> {
  await call.database.run(`analyze record, activity, search_document, "${type.table}"`);
  return together(call, async (inside) => {
    await inside.executor.run(`set local statement_timeout = '30min'`);
    return {
      stated: await statedFigures(inside, type, map),
      activity: await activityFigures(inside, type, { query: {}, source: map.source }),
    };
  });
}

async function reportOn(
  call: Call,
  { plan, run, rows }: Importing,
  options: ImportOptions,
  began: number,
): Promise<ImportReport> {
  const { map, path, dry } = options;
  const history = map.history !== undefined && !dry;
  return {
    file: path,
    map: map.name,
    record: plan.type.plural,
    zone: map.moments.zone,
    dry,
    resumed: run.resumed,
    seconds: (performance.now() - began) / 1_000,
    counts: run.counts,
    unmapped: unmapped(map, rows),
    left: map.left,
    ...(history ? await figuresOf(call, plan, map) : { stated: [], activity: null }),
    rejectedFile: null,
  };
}

const dryRun = (now: string): Run => ({
  id: 'dry-run',
  startedAt: now,
  position: 0,
  counts: noCounts(),
  resumed: false,
});

/** Imports a file by a mapping: goes on where an import of the same file was torn off, and says in the end what it did and met. */
export async function importFile(given: Call, options: ImportOptions): Promise<ImportReport> {
  const { map, dry } = options;
  const began = performance.now();
  if (!existsSync(options.path)) throw new Refusal('not-found', `There is no file ${options.path}.`);
  const rows = await readRows(options.path);
  demandSound({ ...given, house: withFields(given.house, map) }, map, rows.columns);
  const house = dry ? withFields(given.house, map) : await addFields(given, map);
  const call: Call = { ...given, house, history: map.history !== undefined };
  const plan = planImport(house.registry, typeNamed(house.registry, map.record), map);
  const run = dry
    ? dryRun(call.now)
    : await beginRun(call.database, map.record, await fingerprintOf(options.path, map), call.now);
  const folder = join(options.folder, `${map.name}-${run.id}`);
  mkdirSync(folder, { recursive: true });
  const rejectedPath = join(folder, 'rejected.csv');
  const rejected = new RejectedFile(rejectedPath, rows.columns, run.counts.rejectedBytes);
  const importing: Importing = {
    call,
    plan,
    run,
    rows,
    rejected,
    dry,
    progress: options.progress ?? (() => undefined),
    batchRows: options.batchRows ?? (map.history ? 2_000 : 200),
  };
  try {
    await (map.history ? importHistory(importing) : importRecords(importing));
  } finally {
    rejected.close();
  }
  const report = {
    ...(await reportOn(call, importing, options, began)),
    rejectedFile: run.counts.rows.rejected > 0 ? rejectedPath : null,
  };
  writeFileSync(join(folder, 'report.json'), `${JSON.stringify(report, null, 2)}\n`);
  writeFileSync(join(folder, 'report.txt'), `${reportText(report)}\n`);
  if (!dry) await finishRun(call.database, run, new Date().toISOString());
  return report;
}
