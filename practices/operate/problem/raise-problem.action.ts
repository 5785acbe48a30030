import { text } from '../../../fields/text/text.field.ts';
import { action } from '../../../kernel/action.ts';
import { role } from '../../../kernel/permission.ts';
import type { incident } from '../incident/incident.record.ts';

/** Raises a problem from an incident, with what is known of it, and says that it stands behind it. */
export const raiseProblem = action<typeof incident>()({
  record: 'incident',
  name: 'raise-problem',
  arguments: { problem: text({ required: true }), description: text({ as: 'markdown' }) },
  may: role('agent'),
  words: {
    en: {
      label: 'Raise a problem',
      done: 'problem raised',
      help: 'What stands behind it is looked for on its own, however soon the service works again.',
      arguments: { problem: { label: 'Problem', help: 'What seems to be behind it, in one line.' } },
    },
    de: {
      label: 'Problem anlegen',
      done: 'Problem angelegt',
      help: 'Was dahintersteht, wird eigens gesucht, wie schnell der Service auch wieder läuft.',
      arguments: {
        problem: { label: 'Problem', help: 'Was dahinterzustehen scheint, in einer Zeile.' },
        description: 'Beschreibung',
      },
    },
  },
  run: async (context, row, { problem: title, description }) => {
    const { service, configurationItem, impact, urgency } = row;
    const known = Object.entries({ description, service, configurationItem, impact, urgency });
    const given = Object.fromEntries(known.filter(([, value]) => value !== null && value !== undefined));
    const made = await context.create('problem', { title, ...given });
    await context.link('explains', { type: 'problem', key: made.id }, { type: 'incident', key: row.id });
    return { number: made.number };
  },
});
