import type { Context, Row } from '../../../kernel/context.ts';
import { reaction } from '../../../kernel/reaction.ts';
import { invite, type Survey } from './invite.ts';
import { askedAbout, momentOf } from './kinds.ts';

/** Surveys that ask about such records at this moment. */
const surveysAsking = async (context: Context, type: string, moment: string): Promise<readonly string[]> =>
  (
    await context.list('survey', {
      state: 'running',
      variant: 'after-work',
      askedAbout: type,
      askedWhen: moment,
      limit: '20',
    })
  ).items.map(({ id }) => id);

/** Whoever asked for something that is finished is asked how it was; who did the work themselves is not. */
export const inviteWhenFinished = reaction({
  name: 'invite-to-surveys-when-finished',
  on: askedAbout.map((type) => `${type}.transitioned`),
  run: async (context, { type, record, history, content: { from, to } }) => {
    const moment = history || from === to ? undefined : momentOf(type, to);
    const surveys = moment ? await surveysAsking(context, type, moment) : [];
    if (surveys.length === 0) return;
    const row = (await context.read(type, record)) as Row & { readonly service?: string | null };
    const { requester, assignee, team, organisation } = context.headed(type, row);
    if (!requester || requester === assignee) return;
    const { service = null } = row;
    for (const id of surveys) {
      const asked = (await context.read('survey', id)) as Survey;
      if (asked.service && asked.service !== service) continue;
      const occasion = `${asked.number} ${row.number}`;
      await invite(context, asked, {
        person: requester,
        occasion,
        about: { type, row },
        service,
        servedBy: team,
        organisation,
      });
    }
  },
});
