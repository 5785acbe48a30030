import type { Row } from '../../../kernel/context.ts';
import { reaction } from '../../../kernel/reaction.ts';
import type { regularReport } from './regular-report.record.ts';
import type { reportDelivery } from './report-delivery.record.ts';

/** Whom a report is for hears that it is there. */
export const tellTheRecipient = reaction({
  name: 'tell-of-a-report',
  on: ['report-delivery.delivered'],
  run: async (context, event) => {
    const { recipient } = (await context.read('report-delivery', event.record)) as Row<typeof reportDelivery>;
    await context.notify({ to: [recipient], reason: 'report-came', record: event.record, event });
  },
});

/** Whoever sees to a report hears that somebody did not get it; why is for the eyes of those it was for. */
export const tellTheOwner = reaction({
  name: 'tell-of-a-report-that-failed',
  on: ['report-delivery.failed'],
  run: async (context, event) => {
    const { report } = (await context.read('report-delivery', event.record)) as Row<typeof reportDelivery>;
    const { owner } = (await context.read('regular-report', report)) as Row<typeof regularReport>;
    await context.notify({ to: [owner], reason: 'report-failed', record: report, event });
  },
});
