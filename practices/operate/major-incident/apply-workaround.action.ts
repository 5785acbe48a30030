import { text } from '../../../fields/text/text.field.ts';
import { action } from '../../../kernel/action.ts';
import { anyOf, role } from '../../../kernel/permission.ts';
import { refuseField } from '../../../kernel/refusal.ts';
import { draftOf } from './draft.ts';
import type { majorIncident } from './major-incident.record.ts';
import { tell } from './tell.ts';
import { type Major, touchedBy } from './touched.ts';

/** Tells the way round to the requesters of all incidents that it touches, in one go; it flows along the links to their own. */
export const applyWorkaround = action<typeof majorIncident>()({
  record: 'major-incident',
  name: 'apply-workaround',
  arguments: { workaround: text({ as: 'markdown', most: 10_000 }) },
  may: anyOf(role('agent'), role('major-incident-manager'), role('administrator')),
  run: async (context, row, args) => {
    const given = args.workaround ?? row.workaround;
    if (!given) throw refuseField('workaround', 'required', 'Say what the workaround is.');
    const major = { ...row, workaround: given } as Major;
    if (given !== row.workaround) await context.update('major-incident', row.id, { workaround: given });
    const words = await draftOf(context, major, { audience: 'users', occasion: 'workaround', language: null });
    await tell(context, major, { audience: 'users', occasion: 'workaround', text: words.text, next: words.next });
    const { led, children } = await touchedBy(context, major);
    return { number: row.number, incidents: led.length + children.length };
  },
});
