import { moment } from '../../../fields/moment/moment.field.ts';
import { text } from '../../../fields/text/text.field.ts';
import { yesNo } from '../../../fields/yes-no/yes-no.field.ts';
import { action } from '../../../kernel/action.ts';
import type { Context, Said } from '../../../kernel/context.ts';
import { anyOf, role } from '../../../kernel/permission.ts';
import { Refusal, refuseField } from '../../../kernel/refusal.ts';
import type { majorIncident } from './major-incident.record.ts';
import { demandSpeaker } from './those-who-lead.ts';
import { type Major, touchedBy } from './touched.ts';

/** What was said, on the major incident itself or on an incident that it touches. */
async function saidOn(context: Context, major: Major, on: string | null, entry: string): Promise<Said> {
  if (on === null || on === major.number) return context.said('major-incident', major.id, entry);
  const { led, children } = await touchedBy(context, major);
  const found = [...led, ...children].find(({ number }) => number === on);
  if (!found) throw refuseField('on', 'not-touched', `${major.number} is not about ${on}.`);
  return context.said('incident', found.id, entry);
}

/** What one customer was told is not for another: only what the major incident said to all of them goes into their report as it stands. */
const refuseUnlessToldToAll = (major: Major, said: Said, on: string | null): void => {
  if (said.visibility === 'public' && (on === null || on === major.number)) return;
  throw refuseField(
    'forCustomers',
    'not-public',
    'It was not said to all customers. Put it in words that may go to them.',
  );
};

/** Puts a key moment on the timeline that becomes the report: something that was said, or one's own words, each with its moment. */
export const noteMoment = action<typeof majorIncident>()({
  record: 'major-incident',
  name: 'note-moment',
  arguments: {
    text: text({ as: 'lines', most: 4_000 }),
    at: moment(),
    forCustomers: yesNo({ default: false }),
    entry: text(),
    on: text(),
  },
  may: anyOf(role('agent'), role('major-incident-manager'), role('administrator')),
  run: async (context, row, args) => {
    const major = row as Major;
    const on = args.on ?? null;
    if (args.forCustomers) demandSpeaker(context.actor, major);
    if (args.entry && major.moments.some(({ entry }) => entry === args.entry))
      throw new Refusal('conflict', 'It stands on the timeline already.');
    const said = args.entry ? await saidOn(context, major, on, args.entry) : null;
    if (said && args.forCustomers && !args.text) refuseUnlessToldToAll(major, said, on);
    const words = args.text ?? said?.text;
    if (!words) throw refuseField('text', 'required', 'Say what happened.');
    const noted = {
      at: args.at ?? said?.at ?? context.now,
      text: words.slice(0, 4_000),
      forCustomers: args.forCustomers ?? false,
      by: said ? said.by : context.actor.id,
      entry: args.entry,
    };
    const moments = [...major.moments, noted].toSorted((a, b) => a.at.localeCompare(b.at));
    await context.update('major-incident', row.id, { moments });
    return { number: row.number, moments: moments.length };
  },
});
