import { secondsOf } from '../../../fields/duration/duration.field.ts';
import type { Linked } from '../../../kernel/context.ts';
import { reaction } from '../../../kernel/reaction.ts';
import type { WholeRow } from '../../../kernel/reading.ts';
import type { continuityPlan } from '../../design/continuity/continuity-plan.record.ts';
import { isOver } from './figures.ts';

type Plan = WholeRow<typeof continuityPlan>;
type Exercise = Plan['exercises'][number];

const minutes = (duration: string | null): number | null => {
  const seconds = duration === null ? undefined : secondsOf(duration);
  return seconds === undefined ? null : Math.round(seconds / 60);
};

/** The time it took and the time it should take, of the first of the two that it was over. */
const tooLong = ({ rto, rpo }: Plan, { recovered, lost }: Exercise) =>
  (
    [
      ['RTO', minutes(recovered), minutes(rto)],
      ['RPO', minutes(lost), minutes(rpo)],
    ] as const
  ).flatMap(([figure, baseline, target]) =>
    baseline !== null && target !== null && baseline > target
      ? [{ figure, baseline, target, unit: 'min', aim: 'less' }]
      : [],
  )[0];

/** Somebody is at it, or decided after that exercise. */
const isAnswered = (improvements: readonly Linked[], { heldOn }: Exercise): boolean =>
  improvements.some(({ row }) => !isOver(row) || row.stateAt.slice(0, 10) > heldOn);

/** An exercise that did not reach what its plan aims at proposes, once, that it get better. */
export const proposeWhatAnExerciseShowed = reaction({
  name: 'propose-what-an-exercise-showed',
  on: ['continuity-plan.created', 'continuity-plan.changed', 'continuity-plan.transitioned'],
  run: async (context, event) => {
    const plan = (await context.read('continuity-plan', event.record)) as unknown as Plan;
    const last = plan.exercises.toSorted((one, other) => (one.heldOn < other.heldOn ? -1 : 1)).at(-1);
    if (plan.proof !== 'not-reached' || !last) return;
    const of = { type: 'continuity-plan', key: plan.id };
    if (isAnswered(await context.linked('answers', 'in', of), last)) return;
    const figure = tooLong(plan, last);
    const made = await context.create('improvement', {
      title: figure
        ? `${plan.title}: ${figure.figure} ${figure.baseline} / ${figure.target} min`
        : `${plan.title} (${last.heldOn})`,
      origin: 'exercise',
      description: last.findings,
      service: plan.service,
      owner: plan.owner,
      ...figure,
    });
    await context.link('answers', { type: 'improvement', key: made.id }, of);
    if (plan.owner) await context.notify({ to: [plan.owner], reason: 'improvement-proposed', record: made.id });
  },
});
