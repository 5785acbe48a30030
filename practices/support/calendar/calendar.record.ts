import { choice } from '../../../fields/choice/choice.field.ts';
import { day } from '../../../fields/day/day.field.ts';
import { text } from '../../../fields/text/text.field.ts';
import { timeOfDay } from '../../../fields/time-of-day/time-of-day.field.ts';
import { yesNo } from '../../../fields/yes-no/yes-no.field.ts';
import { lines } from '../../../kernel/lines.ts';
import { anyOf, role } from '../../../kernel/permission.ts';
import { record } from '../../../kernel/record.ts';
import { commentable } from '../../../traits/commentable.ts';
import { linkable } from '../../../traits/linkable.ts';

const keepers = anyOf(role('service-level-manager'), role('administrator'));
const staff = anyOf(
  role('agent'),
  role('team-lead'),
  role('technician'),
  role('dispatcher'),
  role('service-owner'),
  role('strategy-manager'),
  keepers,
);

/** When somebody works: the openings of a week on the wall clock of a zone, public holidays, and days that differ. */
export const calendar = record({
  name: 'calendar',
  prefix: 'CAL',
  fills: 'calendar',
  traits: [commentable, linkable],
  fields: {
    title: text({ required: true, unique: true, search: 'A' }),
    description: text({ as: 'lines', search: 'C' }),
    zone: text({ required: true, default: 'my-zone' }),
    holidayCountry: text({ most: 10 }),
    holidayState: text({ most: 10 }),
    holidayRegion: text({ most: 10 }),
  },
  lines: {
    openings: lines(
      {
        weekday: choice(
          [
            'every-day',
            'monday-to-friday',
            'monday',
            'tuesday',
            'wednesday',
            'thursday',
            'friday',
            'saturday',
            'sunday',
          ],
          { required: true },
        ),
        from: timeOfDay({ required: true }),
        until: timeOfDay({ required: true }),
      },
      { most: 100 },
    ),
    days: lines({
      day: day({ required: true }),
      everyYear: yesNo({ default: false }),
      name: text(),
      from: timeOfDay(),
      until: timeOfDay(),
    }),
  },
  lifecycle: {
    initial: 'draft',
    states: {
      draft: { category: 'draft' },
      'in-use': { category: 'active' },
      retired: { category: 'retired', otherwise: 'read-only' },
    },
    transitions: {
      use: { from: ['draft', 'retired'], to: 'in-use' },
      retire: { from: ['draft', 'in-use'], to: 'retired' },
    },
  },
  header: { title: 'title' },
  lists: {
    'in-use': {
      columns: ['number', 'title', 'zone', 'holidayCountry', 'holidayState', 'updatedAt'],
      sort: 'title',
      where: { category: 'active' },
    },
    drafts: { columns: ['number', 'title', 'zone', 'updatedAt'], sort: '-updatedAt', where: { category: 'draft' } },
    all: { columns: ['number', 'title', 'state', 'zone', 'holidayCountry', 'holidayState'], sort: 'title' },
  },
  sorts: ['title', 'updatedAt'],
  form: [
    { name: 'what', fields: ['title', 'description', 'zone'] },
    { name: 'week', fields: ['openings'] },
    { name: 'holidays', fields: ['holidayCountry', 'holidayState', 'holidayRegion'] },
    { name: 'days', fields: ['days'] },
  ],
  may: {
    read: staff,
    create: keepers,
    update: keepers,
    comment: staff,
    internal: staff,
    archive: role('administrator'),
    delete: keepers,
  },
});
