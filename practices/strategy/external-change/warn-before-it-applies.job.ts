import type { Context, ListQuery, Row } from '../../../kernel/context.ts';
import { job } from '../../../kernel/job.ts';
import type { externalChange } from './external-change.record.ts';
import { listed } from './listed.ts';

type Change = Row<typeof externalChange>;

const changes = async (context: Context, query: ListQuery): Promise<readonly Change[]> =>
  (await listed(context, 'external-change', { ...query, state: 'announced' })) as readonly Change[];

const dayAfter = (now: string, days: number): string =>
  Temporal.PlainDate.from(now.slice(0, 10)).add({ days }).toString();

const isOpen = ({ unanswered, unfinished }: Change): boolean => (unanswered ?? 0) + (unfinished ?? 0) > 0;

async function tell(context: Context, row: Change, reason: string): Promise<void> {
  if (row.owner && isOpen(row)) await context.notify({ to: [row.owner], reason, record: row.id });
}

async function takeEffect(context: Context, row: Change): Promise<void> {
  await context.transition('external-change', row.id, 'take-effect');
  await tell(context, row, 'external-change-applies');
}

/** Once for each day on which it is to apply. */
async function warn(context: Context, row: Change): Promise<void> {
  const { id, inForceOn, remindDays, remindedOf } = row;
  if (!inForceOn || remindedOf === inForceOn || inForceOn > dayAfter(context.now, remindDays) || !isOpen(row)) return;
  await tell(context, row, 'external-change-near');
  await context.update('external-change', id, { remindedOf: inForceOn });
}

/** Brings what was announced into force on its day, and warns before and then while services are not answered for. */
export const warnBeforeItApplies = job({
  name: 'warn-before-external-changes-apply',
  everyMinutes: 240,
  run: async (context) => {
    const today = context.now.slice(0, 10);
    for (const row of await changes(context, { inForceOn: `lte:${today}` })) await takeEffect(context, row);
    for (const row of await changes(context, { inForceOn: `gt:${today}` })) await warn(context, row);
  },
});
