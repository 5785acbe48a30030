import type { Registry } from '../../derive/registry.ts';
import { type Database, type Executor, openDatabase } from '../database/database.ts';
import type { FileStore } from '../files/store.ts';
import { examineActivity } from './activity.ts';
import { examineChoices } from './choices.ts';
import { examineClocks } from './clocks.ts';
import { examineCourses } from './courses.ts';
import { examineEvents } from './events.ts';
import { examineFiles } from './files.ts';
import type { Examined } from './finding.ts';
import { examineHeaders } from './header.ts';
import { examineLinks } from './links.ts';
import { examineSample, type Sample } from './sample.ts';
import { examineSchema } from './schema.ts';
import { examineWords } from './words.ts';

/** What is examined, and how thoroughly: `sample` records of each type are read word for word, all when null. */
export type CheckOptions = { readonly sample: Sample; readonly files?: FileStore };

async function examine(executor: Executor, registry: Registry, options: CheckOptions): Promise<readonly Examined[]> {
  const schema = await examineSchema(executor, registry);
  // What is not there cannot be looked into.
  if (schema.findings.length > 0) return [schema];
  return [
    schema,
    await examineHeaders(executor, registry),
    await examineChoices(executor, registry),
    await examineActivity(executor, registry),
    await examineWords(executor),
    await examineSample(executor, registry, options.sample),
    await examineCourses(executor, registry, options.sample),
    await examineClocks(executor, registry, options.sample),
    await examineLinks(executor, registry),
    await examineEvents(executor),
    ...(options.files ? [await examineFiles(executor, options.files)] : []),
  ];
}

/** A question about millions of records takes its time: a connection of its own that waits for a day. */
const patience = 86_400_000;

/** Holds the whole database against the declarations, as of one moment; it only reads, and others may go on working. */
export async function check(
  { url }: Database,
  registry: Registry,
  options: CheckOptions,
): Promise<readonly Examined[]> {
  const database = openDatabase(url, 1, patience);
  try {
    return await database.transaction(async (executor) => {
      await executor.run('set transaction isolation level repeatable read, read only');
      await executor.run('set local statement_timeout = 0');
      await executor.run('set local idle_in_transaction_session_timeout = 0');
      return examine(executor, registry, options);
    });
  } finally {
    await database.end();
  }
}

export const isSound = (report: readonly Examined[]): boolean => report.every(({ findings }) => findings.length === 0);

const counted = (count: number): string => count.toLocaleString('en-GB');

/** The report as lines for a person: what was looked at, then what is wrong and how to mend it. */
export const tellReport = (report: readonly Examined[]): readonly string[] => [
  ...report.map(
    ({ subject, looked, findings }) =>
      `${findings.length === 0 ? 'sound' : 'WRONG'}  ${counted(looked).padStart(11)}  ${subject}`,
  ),
  ...report
    .flatMap(({ findings }) => findings)
    .flatMap(({ what, count, examples, mend }) => [
      '',
      `${what} (${counted(count)})`,
      ...examples.map((example) => `  ${example}`),
      ...(count > examples.length ? [`  and ${counted(count - examples.length)} more`] : []),
      mend,
    ]),
  '',
  isSound(report) ? 'The database is as declared.' : 'The database is not as declared.',
];
