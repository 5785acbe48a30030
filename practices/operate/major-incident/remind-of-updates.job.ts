import type { Context, Row } from '../../../kernel/context.ts';
import { job } from '../../../kernel/job.ts';
import type { majorIncident } from './major-incident.record.ts';

type Major = Row<typeof majorIncident>;

const dueSince = ({ nextForUsersAt, nextInternalAt, nextForExecutivesAt, remindedAt }: Major, now: string): boolean =>
  [nextForUsersAt, nextInternalAt, nextForExecutivesAt].some(
    (at) => at !== null && at <= now && (remindedAt === null || at > remindedAt),
  );

/** Whoever speaks for it: its communications lead, its commander while it has none, else who declared it. */
const speaker = ({ communicationsLead, commander, createdBy }: Major): string | null =>
  communicationsLead ?? commander ?? createdBy;

async function remind(context: Context, major: Major): Promise<void> {
  const to = speaker(major);
  if (to) await context.notify({ to: [to], reason: 'major-incident-update-due', record: major.id });
  await context.update('major-incident', major.id, { remindedAt: context.now });
}

/** Tells whoever speaks for a major incident, once for each clock that runs out, that an update is due. */
export const remindOfUpdates = job({
  name: 'remind-of-major-incident-updates',
  everyMinutes: 1,
  run: async (context) => {
    const due = await context.list('major-incident', {
      nextUpdateAt: `lte:${context.now}`,
      category: 'open',
      limit: '200',
    });
    for (const row of due.items as readonly Major[]) if (dueSince(row, context.now)) await remind(context, row);
  },
});
