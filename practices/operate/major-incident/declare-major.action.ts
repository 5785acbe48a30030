import { choice } from '../../../fields/choice/choice.field.ts';
import { reference } from '../../../fields/reference/reference.field.ts';
import { text } from '../../../fields/text/text.field.ts';
import { action } from '../../../kernel/action.ts';
import { allOf, anyOf, inState, role } from '../../../kernel/permission.ts';
import { Refusal } from '../../../kernel/refusal.ts';
import type { incident } from '../incident/incident.record.ts';
import { declareMajorWords } from './declare-major.words.ts';

const over = ['stood-down', 'reviewed'];

/** Declares an incident major: a record of its own leads it from now on, with people in their roles and clocks for what is told. */
export const declareMajor = action<typeof incident>()({
  record: 'incident',
  name: 'declare-major',
  arguments: {
    severity: choice(['critical', 'severe', 'moderate'], { required: true, default: 'severe' }),
    commander: reference('person', { required: true, default: 'me' }),
    communicationsLead: reference('person'),
    scribe: reference('person'),
    bridge: text({ format: 'web-address' }),
    businessImpact: text({ as: 'lines' }),
  },
  may: allOf(
    anyOf(role('agent'), role('major-incident-manager'), role('administrator')),
    inState('new', 'assigned', 'waiting'),
  ),
  words: declareMajorWords,
  run: async (context, row, args) => {
    const leading = await context.linked('leads', 'in', { type: 'incident', key: row.id });
    const open = leading.find(({ row: major }) => !over.includes(major.state ?? ''));
    if (open) throw new Refusal('conflict', `${open.row.number} leads ${row.number} already.`);
    const made = await context.create('major-incident', { title: row.title, beganAt: row.createdAt, ...args });
    await context.link('leads', { type: 'major-incident', key: made.id }, { type: 'incident', key: row.id });
    return { number: made.number };
  },
});
