import { job } from '../../../kernel/job.ts';

/** Invitations that were not answered in time are over. */
export const letLapse = job({
  name: 'let-invitations-to-surveys-lapse',
  everyMinutes: 60,
  run: async (context) => {
    const { items } = await context.list('survey-response', {
      state: 'invited',
      answerBy: `lt:${context.now}`,
      sort: 'answerBy',
      limit: '200',
    });
    for (const { id } of items) await context.transition('survey-response', id, 'lapse');
  },
});
