import { day } from '../../../fields/day/day.field.ts';
import { reference } from '../../../fields/reference/reference.field.ts';
import { action } from '../../../kernel/action.ts';
import { anyOf, role } from '../../../kernel/permission.ts';
import { refuseField } from '../../../kernel/refusal.ts';
import type { course } from './course.record.ts';
import type { Participant } from './participant.ts';

/** Puts somebody on a course, who hears of it. */
export const enrol = action<typeof course>()({
  record: 'training-course',
  name: 'enrol',
  arguments: { person: reference('person', { required: true }), due: day() },
  may: anyOf(role('workforce-planner'), role('team-lead'), role('administrator')),
  run: async (context, row, { person, due }) => {
    const { participants } = row as unknown as { readonly participants: readonly Participant[] };
    if (participants.some((each) => each.person === person && ['enrolled', 'attended'].includes(each.result)))
      throw refuseField('person', 'enrolled', 'This person is on the course already.');
    await context.update('training-course', row.id, {
      participants: [...participants, { person, due, result: 'enrolled' }],
    });
    await context.notify({ to: [person], reason: 'course-enrolled', record: row.id });
    return { number: row.number };
  },
});
