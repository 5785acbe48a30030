import { choice } from '../../../fields/choice/choice.field.ts';
import { day } from '../../../fields/day/day.field.ts';
import { reference } from '../../../fields/reference/reference.field.ts';
import { action } from '../../../kernel/action.ts';
import { anyOf, role } from '../../../kernel/permission.ts';
import { refuseField } from '../../../kernel/refusal.ts';
import type { course } from './course.record.ts';
import type { Participant } from './participant.ts';

/** Writes down what somebody reached on a course, today unless a day is said. Who passed gets what the course gives. */
export const recordResult = action<typeof course>()({
  record: 'training-course',
  name: 'record-result',
  arguments: {
    person: reference('person', { required: true }),
    result: choice(['attended', 'passed', 'failed'], { required: true }),
    on: day(),
  },
  may: anyOf(role('workforce-planner'), role('team-lead'), role('administrator')),
  run: async (context, row, { person, result, on }) => {
    const { participants } = row as unknown as { readonly participants: readonly Participant[] };
    const at = participants.findIndex(
      (each) => each.person === person && ['enrolled', 'attended'].includes(each.result),
    );
    if (at < 0) throw refuseField('person', 'not-enrolled', 'This person is not on the course.');
    await context.update('training-course', row.id, {
      participants: participants.map((each, place) =>
        place === at ? { ...each, result, on: on ?? context.now.slice(0, 10) } : each,
      ),
    });
    return { number: row.number };
  },
});
