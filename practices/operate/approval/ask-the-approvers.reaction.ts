import { reaction } from '../../../kernel/reaction.ts';
import { approvalsOf, askStep, subjectOf } from './ask.ts';

/** What is put up for approval asks its approvers; what is taken back lets go of them. */
export const askTheApprovers = reaction({
  name: 'ask-the-approvers',
  on: ['*.transitioned'],
  run: async (context, event) => {
    const says = context.worn(event.type, 'approvable');
    const { from, to } = event.content;
    if (!says || event.history || from === to || (from !== says['waits'] && to !== says['waits'])) return;
    const subject = await subjectOf(context, event.type, event.record);
    if (!subject) return;
    const earlier = await approvalsOf(context, subject);
    const open = earlier.filter(({ state }) => state === 'open');
    if (subject.row.state !== subject.says.waits) {
      for (const each of open) await context.transition('approval', each.id, 'lapse');
      return;
    }
    if (to !== subject.says.waits || open.length > 0) return;
    const round = Math.max(0, ...earlier.map((each) => each.round)) + 1;
    await askStep(context, subject, round, 0, event);
  },
});
