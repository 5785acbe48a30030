import type { Context, Row } from '../../../kernel/context.ts';
import { reaction } from '../../../kernel/reaction.ts';
import type { course } from './course.record.ts';
import type { Participant } from './participant.ts';
import { teamOf } from './team-of.ts';

type Taught = { readonly skill: string; readonly level: number };
type Course = Row<typeof course> & {
  readonly teaches: readonly Taught[];
  readonly participants: readonly Participant[];
};

async function certify(context: Context, row: Course, { skill, level }: Taught, passed: Participant): Promise<void> {
  const { person, on } = passed;
  const issuedOn = on ?? context.now.slice(0, 10);
  const same = { course: row.id, person, skill, issuedOn, limit: '1' };
  if ((await context.list('certificate', same)).items.length > 0) return;
  const team = await teamOf(context, person);
  await context.create('certificate', { title: row.title, person, team, course: row.id, skill, level, issuedOn });
}

/** Who passed a course gets a certificate for each skill that it teaches; told twice, it is given once. */
export const certifyWhoPassed = reaction({
  name: 'certify-who-passed-a-course',
  on: ['training-course.changed'],
  run: async (context, event) => {
    if (!event.content.changes?.['participants']) return;
    const row = (await context.read('training-course', event.record)) as Course;
    const before = event.content.changes['participants'][0] as readonly Participant[] | null;
    const known = new Set((before ?? []).filter(({ result }) => result === 'passed').map(({ id }) => id));
    const passed = row.participants.filter(({ id, result }) => result === 'passed' && !known.has(id));
    for (const each of passed) for (const taught of row.teaches) await certify(context, row, taught, each);
  },
});
