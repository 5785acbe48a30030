import type { Row } from '../../../kernel/context.ts';
import { reaction } from '../../../kernel/reaction.ts';
import type { customerCase } from './case.record.ts';

type Complaint = Row<typeof customerCase> & { readonly variant: string; readonly acknowledgedAt: string | null };

/** The first thing that we say in public on a complaint tells the customer that we have it. */
export const acknowledgeByAnswering = reaction({
  name: 'acknowledge-a-complaint-by-answering',
  on: ['case.said'],
  run: async (context, event) => {
    if (event.side !== 'provider' || event.visibility === 'internal') return;
    const row = (await context.read('case', event.record)) as Complaint;
    if (row.variant !== 'complaint' || row.acknowledgedAt) return;
    await context.update('case', row.id, { acknowledgedAt: event.at });
  },
});
