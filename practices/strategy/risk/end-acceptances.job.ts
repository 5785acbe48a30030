import type { Context, Row } from '../../../kernel/context.ts';
import { job } from '../../../kernel/job.ts';
import type { risk } from './risk.record.ts';

type Risk = Row<typeof risk>;

/** So many days before an acceptance ends its owner is reminded. */
const aheadDays = 14;

const concerned = ({ owner, acceptedBy }: Risk): readonly string[] =>
  [...new Set([owner, acceptedBy])].filter((person) => person !== null);

const acceptedUntil = async (context: Context, day: string): Promise<readonly Risk[]> => {
  const query = { state: 'accepted', acceptedUntil: day, sort: 'acceptedUntil', limit: '200' };
  return (await context.list('risk', query)).items as readonly Risk[];
};

/** Reminds of an acceptance that is about to end, once; one that has ended is over: the risk stands to be assessed again. */
export const endAcceptances = job({
  name: 'end-acceptances-of-risks',
  everyMinutes: 60,
  run: async (context) => {
    const today = context.now.slice(0, 10);
    for (const row of await acceptedUntil(context, `lt:${today}`)) {
      await context.transition('risk', row.id, 'reassess');
      await context.notify({ to: concerned(row), reason: 'risk-acceptance-over', record: row.id });
    }
    const soon = Temporal.PlainDate.from(today).add({ days: aheadDays }).toString();
    for (const row of await acceptedUntil(context, `lte:${soon}`)) {
      if (row.remindedOf === row.acceptedUntil) continue;
      await context.notify({ to: concerned(row), reason: 'risk-acceptance-ends', record: row.id });
      await context.update('risk', row.id, { remindedOf: row.acceptedUntil });
    }
  },
});
