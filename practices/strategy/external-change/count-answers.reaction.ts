import type { Row } from '../../../kernel/context.ts';
import { reaction } from '../../../kernel/reaction.ts';
import type { affectedService } from './affected-service.record.ts';
import { counted } from './answers.ts';

/** A change knows how many of the services that it touches nobody has answered for yet. */
export const countAnswers = reaction({
  name: 'count-answers-to-external-changes',
  on: ['affected-service.created', 'affected-service.transitioned', 'affected-service.archived'],
  run: async (context, event) => {
    const { externalChange } = (await context.read('affected-service', event.record)) as Row<typeof affectedService>;
    await context.update('external-change', externalChange, await counted(context, externalChange));
  },
});
