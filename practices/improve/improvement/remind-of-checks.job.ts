import type { Context, Row } from '../../../kernel/context.ts';
import { every } from '../../../kernel/every.ts';
import { unitSign } from '../../../kernel/figure.ts';
import { job } from '../../../kernel/job.ts';
import { rounded } from './figures.ts';
import type { improvement } from './improvement.record.ts';

type Due = Row<typeof improvement>;

/** What the measure that it moves came to from the day it was begun on; null where no single one tells in its unit. */
async function achievedBy(context: Context, { id, unit, stateAt, checkOn }: Due): Promise<number | null> {
  const [moved, ...others] = await context.linked('moves', 'out', { type: 'improvement', key: id });
  if (!moved || others.length > 0 || !checkOn) return null;
  const told = await context.over(moved.row.id, stateAt.slice(0, 10), checkOn);
  return told && told.value !== null && unitSign(told.unit) === unit ? rounded(told.value) : null;
}

/** It is checked by the figure of its measure, or its owner is reminded, once, to check it. */
async function check(context: Context, due: Due): Promise<void> {
  const { id, owner, checkOn, remindedOf } = due;
  const achieved = await achievedBy(context, due);
  if (achieved === null && checkOn === remindedOf) return;
  if (achieved === null) await context.update('improvement', id, { remindedOf: checkOn });
  else await context.transition('improvement', id, 'check', { achieved, achievedOn: checkOn });
  const reason = achieved === null ? 'improvement-check-due' : 'improvement-checked';
  if (owner) await context.notify({ to: [owner], reason, record: id });
}

/** Holds improvements against their baseline on the day that is set: by the measure they move where there is one, else by their owner. The day is UTC's. */
export const remindOfChecks = job({
  name: 'remind-of-checks-of-improvements',
  everyMinutes: 60,
  run: async (context) => {
    const today = context.now.slice(0, 10);
    const due = await Array.fromAsync(every(context, 'improvement', { state: 'under-way', checkOn: `lte:${today}` }));
    for (const each of due) await check(context, each as Due);
  },
});
