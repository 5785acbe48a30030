import type { Context, Row } from '../../../kernel/context.ts';
import { reaction } from '../../../kernel/reaction.ts';
import type { person } from '../../support/people/person.record.ts';
import type { regularReport } from './regular-report.record.ts';
import type { reportDelivery } from './report-delivery.record.ts';

type Line = { readonly id: string; readonly person: string };
type Report = Row<typeof regularReport> & { readonly recipients: readonly Line[] };

/** Why a report ends that nobody gets any more, in the language of whoever sees to it. */
const nobodyLeft = {
  en: 'Its last recipient asked for no more of it.',
  de: 'Der letzte Empfänger wollte ihn nicht mehr erhalten.',
} as const;

async function end(context: Context, { id, owner }: Report): Promise<void> {
  const { language } = (await context.read('person', owner)) as Row<typeof person>;
  await context.transition('regular-report', id, 'end', { endReason: nobodyLeft[language ?? 'en'] });
}

/** Takes whoever asked for no more off the recipients; a report that nobody gets any more ends. */
export const takeOffWhoStopped = reaction({
  name: 'take-off-who-stopped-receiving',
  on: ['report-delivery.acted'],
  run: async (context, event) => {
    if (event.content.verb !== 'stop-receiving') return;
    const { report, recipient } = (await context.read('report-delivery', event.record)) as Row<typeof reportDelivery>;
    const row = (await context.read('regular-report', report)) as Report;
    const others = row.recipients.filter(({ person }) => person !== recipient);
    if (row.state === 'ended' || others.length === row.recipients.length) return;
    if (others.length === 0) await end(context, row);
    else
      await context.update('regular-report', report, { recipients: others.map(({ id, person }) => ({ id, person })) });
  },
});
