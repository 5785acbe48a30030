import type { Context } from '../../../kernel/context.ts';
import type { RecordEvent } from '../../../kernel/event.ts';
import { reaction } from '../../../kernel/reaction.ts';
import { approvalsOf, askStep, letRead, subjectOf } from './ask.ts';
import { type Approval, weigh } from './weigh.ts';
import type { Subject } from './who-decides.ts';

const subjectsOf = async (context: Context, key: string): Promise<readonly Subject[]> => {
  const found = await context.linked('decides-on', 'out', { type: 'approval', key });
  const subjects = await Promise.all(found.map(({ type, row }) => subjectOf(context, type, row.id)));
  return subjects.filter((subject) => subject !== null);
};

async function move(context: Context, { type, row, says }: Subject, decided: Approval): Promise<void> {
  const approved = decided.state === 'approved';
  const why = !approved && says.refusal ? { [says.refusal]: decided.reason } : {};
  await context.transition(type, row.id, approved ? says.approved : says.refused, why);
  const reason = approved ? 'approval-given' : 'approval-refused';
  if (decided.requester) await context.notify({ to: [decided.requester], reason, record: row.id });
}

async function goOn(context: Context, subject: Subject, decided: Approval, event: RecordEvent): Promise<void> {
  if (subject.row.state !== subject.says.waits) return;
  const all = await approvalsOf(context, subject);
  const step = all.filter((each) => each.round === decided.round && each.step === decided.step);
  const verdict = weigh(step);
  if (verdict === 'open') return;
  for (const each of step.filter(({ state }) => state === 'open'))
    await context.transition('approval', each.id, 'lapse');
  const goesOn = verdict === 'approved' && (await askStep(context, subject, decided.round, decided.step, event));
  if (!goesOn) await move(context, subject, { ...decided, state: verdict });
}

/** A decision that settles its step asks the next one, and after the last moves what it is about. */
export const goByTheDecision = reaction({
  name: 'go-by-the-decision',
  on: ['approval.approved', 'approval.refused'],
  run: async (context, event) => {
    const decided = (await context.read('approval', event.record)) as Approval;
    for (const subject of await subjectsOf(context, event.record)) await goOn(context, subject, decided, event);
  },
});

/** A deputy hears of what they are given, and may read it. */
export const tellTheDeputy = reaction({
  name: 'tell-the-deputy',
  on: ['approval.open'],
  run: async (context, event) => {
    const { approver } = (await context.read('approval', event.record)) as Approval;
    if (event.content.verb !== 'delegate' || !approver) return;
    for (const subject of await subjectsOf(context, event.record)) await letRead(context, subject, [approver]);
    await context.notify({ to: [approver], reason: 'approval-asked', record: event.record, event });
  },
});
