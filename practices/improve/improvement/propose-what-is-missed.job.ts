import type { Context, Latest, Linked, Row } from '../../../kernel/context.ts';
import { every } from '../../../kernel/every.ts';
import { unitSign } from '../../../kernel/figure.ts';
import { job } from '../../../kernel/job.ts';
import type { measure } from '../measurement/measure.record.ts';
import { isOver, rounded } from './figures.ts';

type Missed = Latest & { readonly value: number; readonly target: number; readonly from: string };

/** The last figure, when it is of a period that is over and lies further from its target than is borne. */
const missed = (told: Latest | null, now: string): Missed | null =>
  told?.stands === 'missed' && told.until !== null && told.until <= now ? (told as Missed) : null;

/** Somebody is at it, or decided since that period began. */
const isAnswered = (improvements: readonly Linked[], { from }: Missed): boolean =>
  improvements.some(({ row }) => !isOver(row) || row.stateAt > from);

const wanted = ({ title, value, target, unit, aim }: Missed) => ({
  title: `${title}: ${rounded(value, 1)} / ${rounded(target, 1)}`,
  figure: title,
  unit: unitSign(unit),
  aim: aim === 'keep' ? (value < target ? 'more' : 'less') : aim,
  baseline: rounded(value),
  target,
});

async function propose(context: Context, { id, owner }: Row<typeof measure>): Promise<void> {
  const told = missed(await context.latest(id), context.now);
  if (!told || isAnswered(await context.linked('moves', 'in', { type: 'measure', key: id }), told)) return;
  const made = await context.create('improvement', { ...wanted(told), origin: 'measure', owner });
  await context.link('moves', { type: 'improvement', key: made.id }, { type: 'measure', key: id });
  if (owner) await context.notify({ to: [owner], reason: 'improvement-proposed', record: made.id });
}

/** A measure that all may see and that missed its target proposes, once, that it get better, from where it stands to where it should. */
export const proposeWhatIsMissed = job({
  name: 'propose-what-measures-miss',
  everyMinutes: 60,
  run: async (context) => {
    for await (const row of every(context, 'measure', { state: 'shared', target: 'not:empty' }))
      await propose(context, row as Row<typeof measure>);
  },
});
