import type { Context, ListQuery, Row } from '../../../kernel/context.ts';
import { every } from '../../../kernel/every.ts';
import { job } from '../../../kernel/job.ts';
import { Refusal } from '../../../kernel/refusal.ts';
import type { incident } from './incident.record.ts';
import type { Silence } from './silence.setting.ts';

type Incident = Row<typeof incident>;

/** Incidents that have waited for their requester for so many days, a page at a time; what is done to them takes them out of the list. */
async function eachSilent(
  context: Context,
  days: number,
  more: ListQuery,
  see: (row: Incident) => Promise<unknown>,
): Promise<void> {
  if (days === 0) return;
  const since = new Date(Date.parse(context.now) - days * 86_400_000).toISOString();
  const silent = { state: 'waiting', waitingFor: 'requester', stateAt: `lte:${since}`, sort: 'stateAt', ...more };
  for await (const row of every(context, 'incident', silent))
    await see(row as Incident).catch((error: unknown) => {
      if (!(error instanceof Refusal)) throw error;
    });
}

const languageOf = async (context: Context, person: string | null): Promise<'en' | 'de'> => {
  const row = person ? ((await context.read('person', person)) as Row & { readonly language?: string }) : null;
  return row?.language === 'de' ? 'de' : 'en';
};

/** Reminds requesters who owe an answer, once, and resolves in the end what nobody answered; each incident on its own. */
export const remindTheSilent = job({
  name: 'remind-the-silent-of-incidents',
  everyMinutes: 60,
  run: async (context) => {
    const { remindAfterDays, resolveAfterDays, reminder, resolution } =
      await context.setting<Silence>('incident-silence');
    await eachSilent(context, resolveAfterDays, {}, async (row) =>
      context.transition('incident', row.id, 'resolve', {
        resolutionCode: 'no-reply',
        resolution: resolution[await languageOf(context, row.requester)],
      }),
    );
    await eachSilent(context, remindAfterDays, { remindedAt: 'is:empty' }, async (row) => {
      await context.update('incident', row.id, { remindedAt: context.now });
      await context.say('incident', row.id, {
        text: reminder[await languageOf(context, row.requester)],
        visibility: 'public',
      });
    });
  },
});
