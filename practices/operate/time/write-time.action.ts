import { choice } from '../../../fields/choice/choice.field.ts';
import { day } from '../../../fields/day/day.field.ts';
import { duration } from '../../../fields/duration/duration.field.ts';
import { text } from '../../../fields/text/text.field.ts';
import { yesNo } from '../../../fields/yes-no/yes-no.field.ts';
import { type Action, action } from '../../../kernel/action.ts';
import { anyOf, role } from '../../../kernel/permission.ts';
import type { AnyRecord } from '../../../kernel/record.ts';

/** Writes down what was worked on a record, as an entry of one's own that is a cost of it. */
export const writeTime = (record: string): Action =>
  action<AnyRecord>()({
    record,
    name: 'write-time',
    arguments: {
      duration: duration({ required: true }),
      note: text(),
      activity: choice(['work', 'travel', 'meeting', 'training', 'administration'], {
        default: 'work',
        required: true,
      }),
      day: day(),
      billable: yesNo({ default: false }),
    },
    may: anyOf(role('agent'), role('technician')),
    words: {
      en: {
        label: 'Write down time',
        done: 'time written down',
        help: 'How long you worked on it.',
        arguments: { duration: 'Duration', note: 'Note', activity: 'Activity', day: 'Day', billable: 'Billable' },
      },
      de: {
        label: 'Zeit aufschreiben',
        done: 'Zeit aufgeschrieben',
        help: 'Wie lange Sie daran gearbeitet haben.',
        arguments: { duration: 'Dauer', note: 'Notiz', activity: 'Tätigkeit', day: 'Tag', billable: 'Abrechenbar' },
        choices: {
          activity: {
            work: 'Arbeit',
            travel: 'Fahrt',
            meeting: 'Besprechung',
            training: 'Schulung',
            administration: 'Verwaltung',
          },
        },
      },
    },
    run: async (context, row, { note, ...entry }) => {
      const title = (row as { title?: string | null }).title ?? row.number;
      const made = await context.create('time-entry', { ...entry, note: note ?? title });
      await context.link('is-cost-of', { type: 'time-entry', key: made.id }, { type: record, key: row.id });
      return { number: made.number };
    },
  });
