import type { Context, Row } from '../../../kernel/context.ts';
import { every } from '../../../kernel/every.ts';
import { job } from '../../../kernel/job.ts';
import type { certificate } from './certificate.record.ts';
import type { Reminders } from './reminders.setting.ts';

type Certificate = Row<typeof certificate>;

const dayAfter = (today: string, days: number): string => Temporal.PlainDate.from(today).add({ days }).toString();
const daysUntil = (today: string, day: string): number =>
  Temporal.PlainDate.from(today).until(day, { largestUnit: 'days' }).days;

async function expire(context: Context, { id, person }: Certificate): Promise<void> {
  await context.transition('certificate', id, 'expire');
  await context.notify({ to: [person], reason: 'certificate-expired', record: id });
}

/** The nearest of the set days that has been reached, unless its holder was reminded at it or at a nearer one. */
async function remind(context: Context, row: Certificate, today: string, daysBefore: readonly number[]): Promise<void> {
  const left = daysUntil(today, row.expiresOn ?? today);
  const reached = Math.min(...daysBefore.filter((days) => days >= left));
  if (row.remindedDays !== null && row.remindedDays <= reached) return;
  await context.notify({ to: [row.person], reason: 'certificate-runs-out', record: row.id });
  await context.update('certificate', row.id, { remindedDays: reached });
}

/** Reminds those whose certificate runs out soon, and puts those out of force that have. Days end in UTC. */
export const watchCertificates = job({
  name: 'watch-certificates',
  everyMinutes: 60,
  run: async (context) => {
    const { daysBefore } = await context.setting<Reminders>('certificate-reminders');
    const today = context.now.slice(0, 10);
    const query = { state: 'valid', expiresOn: `lte:${dayAfter(today, Math.max(...daysBefore))}` };
    for await (const found of every(context, 'certificate', query)) {
      const row = found as Certificate;
      await ((row.expiresOn ?? today) < today ? expire(context, row) : remind(context, row, today, daysBefore));
    }
  },
});
