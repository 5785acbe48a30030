import type { Context, Row } from '../../../kernel/context.ts';
import { job } from '../../../kernel/job.ts';
import type { customerCase } from './case.record.ts';

type Complaint = Row<typeof customerCase>;

/** Whoever has it; while nobody does, those who lead the team. */
async function whoHasIt(context: Context, { assignee, team }: Complaint): Promise<readonly string[]> {
  if (assignee) return [assignee];
  if (!team) return [];
  const { members } = (await context.read('team', team)) as unknown as {
    readonly members: readonly { readonly person: string; readonly lead: boolean | null }[];
  };
  return members.filter(({ lead }) => lead).map(({ person }) => person);
}

/** Tells once that nobody has acknowledged a complaint in time. */
export const raiseTheAlarm = job({
  name: 'raise-the-alarm-over-complaints',
  everyMinutes: 15,
  run: async (context) => {
    const { items } = await context.list('case', {
      variant: 'complaint',
      category: 'open,waiting',
      acknowledgeBy: `lt:${context.now}`,
      acknowledgedAt: 'is:empty',
      acknowledgementMissedAt: 'is:empty',
      limit: '200',
    });
    for (const row of items as readonly Complaint[]) {
      await context.notify({
        to: await whoHasIt(context, row),
        reason: 'complaint-not-acknowledged',
        record: row.id,
      });
      await context.update('case', row.id, { acknowledgementMissedAt: context.now });
    }
  },
});
