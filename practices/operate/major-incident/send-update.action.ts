import { choice } from '../../../fields/choice/choice.field.ts';
import { moment } from '../../../fields/moment/moment.field.ts';
import { text } from '../../../fields/text/text.field.ts';
import { action } from '../../../kernel/action.ts';
import type { Context } from '../../../kernel/context.ts';
import { anyOf, role } from '../../../kernel/permission.ts';
import { refuseField } from '../../../kernel/refusal.ts';
import { audiences, type majorIncident, occasions } from './major-incident.record.ts';
import { tell } from './tell.ts';
import type { Major } from './touched.ts';

const refuseGaps = (written: string): void => {
  const gap = /\{[a-zA-Z]+\}/.exec(written);
  if (gap) throw refuseField('text', 'gap', `${gap[0]} is still to be filled in.`);
};

const refusePast = (context: Context, next: string | null): void => {
  if (next !== null && next <= context.now) throw refuseField('next', 'past', 'The next update lies in the future.');
};

/** Tells an audience how it stands, and sets the clock for when it hears again. */
export const sendUpdate = action<typeof majorIncident>()({
  record: 'major-incident',
  name: 'send-update',
  arguments: {
    audience: choice(audiences, { required: true, default: 'users' }),
    occasion: choice(occasions, { required: true, default: 'progress' }),
    text: text({ as: 'markdown', required: true, most: 20_000 }),
    next: moment(),
  },
  may: anyOf(role('agent'), role('major-incident-manager'), role('administrator')),
  run: async (context, row, args) => {
    refuseGaps(args.text);
    refusePast(context, args.next);
    const next = await tell(context, row as Major, args);
    return { number: row.number, next };
  },
});
