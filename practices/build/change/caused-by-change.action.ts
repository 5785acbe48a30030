import { reference } from '../../../fields/reference/reference.field.ts';
import { action } from '../../../kernel/action.ts';
import type { Row } from '../../../kernel/context.ts';
import { linkOnce } from '../../../kernel/link-once.ts';
import { allOf, inState, role } from '../../../kernel/permission.ts';
import { refuseField } from '../../../kernel/refusal.ts';
import type { incident } from '../../operate/incident/incident.record.ts';
import type { change } from './change.record.ts';

/** Says that a change caused an incident; from then on the change counts as one that did not go without trouble. */
export const causedByChange = action<typeof incident>()({
  record: 'incident',
  name: 'caused-by-change',
  arguments: { change: reference('change', { required: true }) },
  may: allOf(role('agent'), inState('new', 'assigned', 'waiting', 'resolved')),
  words: {
    en: {
      label: 'Caused by a change',
      done: 'caused by a change',
      help: 'Ties the two together. The change then counts as one that did not go without trouble.',
      arguments: { change: 'Change' },
    },
    de: {
      label: 'Durch einen Change verursacht',
      done: 'durch einen Change verursacht',
      help: 'Verknüpft die beiden. Der Change zählt dann nicht mehr als einer, der ohne Mängel verlief.',
      arguments: { change: 'Change' },
    },
  },
  run: async (context, row, args) => {
    const cause = (await context.read('change', args.change)) as Row<typeof change>;
    if (!cause.actualStart)
      throw refuseField('change', 'not-begun', `${cause.number} has not begun, so it has caused nothing yet.`);
    await linkOnce(context, 'causes', 'in', { type: 'incident', key: row.id }, { type: 'change', key: cause.id });
    return { number: cause.number };
  },
});
