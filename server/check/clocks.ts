import type { RecordType, Registry } from '../../derive/registry.ts';
import { clocksOf, nextDue } from '../../methods/service-level/clocks.ts';
import { readBook } from '../clocks/books.ts';
import { timedTypes } from '../clocks/follow.ts';
import { written } from '../clocks/moments.ts';
import { storiesOf } from '../clocks/stories.ts';
import type { Executor } from '../database/database.ts';
import { type Examined, type Finding, findingFrom, findingOf } from './finding.ts';
import { type Sample, spread } from './sample.ts';

const batch = 1_000;

type Kept = { readonly id: string; readonly number: string; readonly version: number; readonly due: string | null };

/** Records that say another moment than their clocks do; those that are still behind are no fault. */
async function wrongDues(executor: Executor, type: RecordType, records: readonly string[], registry: Registry) {
  const book = await readBook(executor, registry);
  const rows = await executor.run<Kept>(
    `select t.id, t.number, t.version, t.due from "${type.table}" t join clock c on c.record = t.id and c.place = 0 and c.version = t.version
     where t.id = any($1::uuid[])`,
    [records],
  );
  const stories = new Map((await storiesOf(executor, type, records)).map((story) => [story.record, story]));
  const now = Math.floor(Date.now() / 1000);
  return rows
    .filter(({ id, due }) => {
      const next = nextDue(clocksOf(book, stories.get(id)?.happenings ?? [], now));
      const is = written(next?.cycle.due ?? null);
      return (is && Date.parse(is)) !== (due && Date.parse(due));
    })
    .map(({ number }) => number);
}

/** Clocks of what is not there, or by what was never agreed. */
const strays = (executor: Executor): Promise<readonly Finding[]> =>
  findingFrom(
    executor,
    'Clocks are of no record, or by no agreement.',
    'Something else has written or deleted. Delete these clocks: those that should be are told anew when an agreement changes.',
    `select distinct c.record as example from clock c
     where not exists (select from record r where r.id = c.record) or not exists (select from record a where a.id = c.agreement)`,
  );

/** Holds the due moments that lists sort by against the clocks that they were told from. */
export async function examineClocks(executor: Executor, registry: Registry, sample: Sample): Promise<Examined> {
  const findings: Finding[] = [...(await strays(executor))];
  let looked = 0;
  const behind = await executor.run('select 1 from clock_retelling');
  for (const type of behind.length > 0 ? [] : timedTypes(registry)) {
    const ids = await spread(executor, type, sample);
    looked += ids.length;
    const wrong: string[] = [];
    for (let at = 0; at < ids.length; at += batch)
      wrong.push(...(await wrongDues(executor, type, ids.slice(at, at + batch), registry)));
    findings.push(
      ...findingOf(
        `Due moments of ${type.plural} are not what their clocks say.`,
        'Something else has written them. They are told anew when an agreement changes.',
        wrong,
      ),
    );
  }
  return { subject: 'due moments of service clocks', looked, findings };
}
