import type { RecordType, Registry } from '../../derive/registry.ts';
import { typesOfWork } from '../../derive/work.ts';
import { type Executor, parameters } from '../database/database.ts';
import { courseColumns, courseSql } from '../measure/course.ts';
import { type Examined, type Finding, findingFrom } from './finding.ts';
import { type Sample, spread } from './sample.ts';

const batch = 2_000;

/** Courses that are not what the activity tells when it is gone through anew; those that are still behind are no fault. */
function wrongCourses(executor: Executor, type: RecordType, records: readonly string[]): Promise<readonly Finding[]> {
  const { add, values } = parameters();
  const courses = courseSql(type, (placed) => `a.record = any(${placed(records, 'uuid[]')})`, add);
  const columns = courseColumns.split(', ').filter((column) => !['queued', 'touched', 'waited'].includes(column));
  const seconds = ['queued', 'touched', 'waited'].map((column) => `abs(k.${column} - c.${column}) < 0.001`);
  const row = (from: string): string => `(${columns.map((column) => `${from}.${column}`).join(', ')})`;
  return findingFrom(
    executor,
    'Figures are not what the activity tells.',
    'Something else has written the table course. Empty it; it is told anew at the next start.',
    `with ${courses} select '${type.name} ' || c.record as example from courses c join course k on k.record = c.record and k.version = c.version
     where not (${row('k')} is not distinct from ${row('c')} and ${seconds.join(' and ')})`,
    values,
  );
}

/** Holds the courses, from which figures are made, against the activity that they were told from. */
export async function examineCourses(executor: Executor, registry: Registry, sample: Sample): Promise<Examined> {
  const findings: Finding[] = [];
  let looked = 0;
  for (const type of typesOfWork(registry)) {
    const ids = await spread(executor, type, sample);
    looked += ids.length;
    for (let at = 0; at < ids.length; at += batch)
      findings.push(...(await wrongCourses(executor, type, ids.slice(at, at + batch))));
  }
  return { subject: 'courses that figures are made from', looked, findings };
}
