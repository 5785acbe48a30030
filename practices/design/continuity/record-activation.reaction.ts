import { durationOf } from '../../../fields/duration/duration.field.ts';
import type { Row } from '../../../kernel/context.ts';
import { reaction } from '../../../kernel/reaction.ts';
import type { continuityPlan } from './continuity-plan.record.ts';

type Activation = Readonly<Record<string, unknown>> & { readonly invoked: string; readonly ended: string | null };
type Plan = Row<typeof continuityPlan> & {
  readonly activations: readonly Activation[];
  readonly team: readonly { readonly person: string | null; readonly deputy: string | null }[];
};

const filled = (values: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => (value ?? null) !== null));

/** Those who have a task in it, and their deputies, but not whoever invoked it. */
const concerned = ({ team, owner, invokedBy }: Plan): readonly string[] =>
  [...new Set([owner, ...team.flatMap(({ person, deputy }) => [person, deputy])])].filter(
    (person): person is string => person !== null && person !== invokedBy,
  );

/** Whoever has a task hears that the plan is invoked; when and why, and when it was over, is kept as a line that nobody changes. */
export const recordActivation = reaction({
  name: 'record-the-activation-of-a-plan',
  on: ['continuity-plan.invoked', 'continuity-plan.stood-down'],
  run: async (context, event) => {
    const plan = (await context.read('continuity-plan', event.record)) as Plan;
    const { invokedAt, invokedBy, occasion, incident, outcome, activations } = plan;
    if (!invokedAt) return;
    const others = activations.filter(({ invoked }) => invoked !== invokedAt);
    const over = event.name === 'continuity-plan.stood-down';
    const recovered = durationOf(Math.max(0, Math.round((Date.parse(event.at) - Date.parse(invokedAt)) / 1000)));
    const line = filled({
      invoked: invokedAt,
      invoker: invokedBy,
      occasion,
      incident,
      ...(over && { ended: event.at, recovered, outcome }),
    });
    await context.update('continuity-plan', plan.id, {
      activations: [...others.map(({ id: _, ...rest }) => filled(rest)), line],
    });
    if (!over) await context.notify({ to: concerned(plan), reason: 'continuity-plan-invoked', record: plan.id, event });
  },
});
