import type { Context } from '../../../kernel/context.ts';
import { every } from '../../../kernel/every.ts';
import { job } from '../../../kernel/job.ts';
import { invite, type Survey } from './invite.ts';

async function inviteAll(context: Context, asked: Survey): Promise<void> {
  const query = {
    state: 'active',
    roles: 'requester',
    ...(asked.organisation && { organisation: asked.organisation }),
    limit: '200',
  };
  for await (const { id, number } of every(context, 'person', query))
    await invite(context, asked, { person: id, occasion: `${asked.number} ${asked.nextOn} ${number}` });
}

/** The day of the next time, from the last on; what was missed is not made up for. */
const nextAfter = (today: string, { nextOn, everyMonths }: Survey): string => {
  const first = Temporal.PlainDate.from(nextOn ?? today);
  let times = 1;
  while (first.add({ months: times * (everyMonths ?? 6) }).toString() <= today) times += 1;
  return first.add({ months: times * (everyMonths ?? 6) }).toString();
};

/** Invites everybody who uses the services, or those of one organisation, to each survey whose day has come. The day is UTC's. */
export const inviteInTurn = job({
  name: 'invite-to-periodic-surveys',
  everyMinutes: 60,
  run: async (context) => {
    const today = context.now.slice(0, 10);
    const due = await context.list('survey', {
      state: 'running',
      variant: 'periodic',
      nextOn: `lte:${today}`,
      limit: '100',
    });
    for (const { id } of due.items) {
      const asked = (await context.read('survey', id)) as Survey;
      await inviteAll(context, asked);
      await context.update('survey', id, { nextOn: nextAfter(today, asked) });
    }
  },
});
