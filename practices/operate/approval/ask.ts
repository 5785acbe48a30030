import { secondsOf } from '../../../fields/duration/duration.field.ts';
import type { Context, Linked, Row } from '../../../kernel/context.ts';
import type { RecordEvent } from '../../../kernel/event.ts';
import type { Approvable } from '../../../traits/approvable.ts';
import type { Approval } from './weigh.ts';
import { type Approver, approversOf, linesOf, type Subject } from './who-decides.ts';

type Watchers = { readonly watchers?: readonly { readonly person: string; readonly reads: boolean | null }[] };

/** A record with what its type says about approving it; null for one that is never put up for approval. */
export async function subjectOf(context: Context, type: string, key: string): Promise<Subject | null> {
  const says = context.worn(type, 'approvable') as Approvable | null;
  return says ? { type, row: await context.read(type, key), says } : null;
}

/** All approvals there have been of a record. */
export const approvalsOf = async (context: Context, { type, row }: Subject): Promise<readonly Approval[]> =>
  (await context.linked('decides-on', 'in', { type, key: row.id })).map((found: Linked) => found.row as Approval);

/** Approvers read what they decide on. */
export async function letRead(context: Context, { type, row }: Subject, people: readonly string[]): Promise<void> {
  const watchers = ((await context.read(type, row.id)) as Row & Watchers).watchers ?? [];
  const more = people.filter((each) => !watchers.some(({ person, reads }) => person === each && reads));
  if (more.length === 0) return;
  const kept = watchers.filter(({ person }) => !more.includes(person));
  await context.update(type, row.id, { watchers: [...kept, ...more.map((person) => ({ person, reads: true }))] });
}

const dueIn = (now: string, within: string | null | undefined): string | null => {
  const seconds = within ? secondsOf(within) : undefined;
  return seconds === undefined ? null : new Date(Date.parse(now) + seconds * 1000).toISOString();
};

/** The first step after one, of those that have lines. */
const stepAfter = (subject: Subject, step: number): number | undefined =>
  [...new Set(linesOf(subject).map((line) => line.step))].sort((one, other) => one - other).find((at) => at > step);

async function askOne(
  context: Context,
  subject: Subject,
  input: Readonly<Record<string, unknown>>,
  approver: Approver | null,
  event: RecordEvent,
): Promise<void> {
  const made = await context.create('approval', {
    ...input,
    approver: approver?.person ?? null,
    insteadOf: approver?.insteadOf ?? null,
  });
  await context.link('decides-on', { type: 'approval', key: made.id }, { type: subject.type, key: subject.row.id });
  if (approver) await context.notify({ to: [approver.person], reason: 'approval-asked', record: made.id, event });
}

/** Asks the approvers of the next step; false when there is none. A step that finds nobody waits for somebody to be named. */
export async function askStep(
  context: Context,
  subject: Subject,
  round: number,
  after: number,
  event: RecordEvent,
): Promise<boolean> {
  const step = stepAfter(subject, after);
  if (step === undefined) return false;
  const lines = linesOf(subject).filter((line) => line.step === step);
  const { title, requester } = context.headed(subject.type, subject.row);
  const asker = requester ?? (subject.row.createdBy as string | null);
  const approvers = await approversOf(context, subject, asker, lines);
  await letRead(
    context,
    subject,
    approvers.map(({ person }) => person),
  );
  const [first] = lines;
  const input = {
    title: `${subject.row.number}: ${title ?? ''}`.slice(0, 250),
    requester: asker,
    round,
    step,
    needs: first?.needs ?? 'all',
    quorum: first?.quorum ?? null,
    due: dueIn(context.now, first?.within),
  };
  for (const approver of approvers) await askOne(context, subject, input, approver, event);
  if (approvers.length === 0) await askOne(context, subject, input, null, event);
  return true;
}
