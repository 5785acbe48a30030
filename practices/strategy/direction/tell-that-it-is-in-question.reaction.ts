import type { Row } from '../../../kernel/context.ts';
import { reaction } from '../../../kernel/reaction.ts';
import type { direction } from './direction.record.ts';

/** Whoever owns a decision, and those who watch it, hear that an assumption of it has failed. */
export const tellThatItIsInQuestion = reaction({
  name: 'tell-that-a-direction-is-in-question',
  on: ['direction.changed'],
  run: async (context, event) => {
    if (event.content.changes?.['standing']?.[1] !== 'in-question') return;
    const row = (await context.read('direction', event.record)) as Row<typeof direction> & {
      readonly watchers: readonly { readonly person: string }[];
    };
    const concerned = [row.owner, ...row.watchers.map(({ person }) => person)].filter((person) => person !== null);
    const to = [...new Set(concerned)].filter((person) => person !== event.by);
    await context.notify({ to, reason: 'assumption-failed', record: event.record, event });
  },
});
