import { zone } from './calendar.ts';
import type { Stage } from './stage.ts';

const soon = 10 * 60_000;

/**
 * What comes to those who are to know how services were. The first one comes ten minutes after the story is told: it is made by the
 * product, out of clocks that it has told by then.
 */
export async function sendReports(stage: Stage): Promise<void> {
  const { calendar } = stage;
  const first = Temporal.Instant.fromEpochMilliseconds(Date.parse(calendar.now) + soon).toZonedDateTimeISO(zone);
  const when = { at: calendar.at(40, '10:00'), by: 'olivia' };
  await stage.make(
    'weekly-report',
    'regular-report',
    {
      title: 'How our services were last week',
      period: 'week',
      format: 'pdf',
      daysAfter: first.dayOfWeek - 1,
      at: first.toPlainTime().toString({ smallestUnit: 'minute' }),
      zone,
      owner: stage.id('olivia'),
      recipients: ['olivia', 'maren', 'swantje'].map((person) => ({ person: stage.id(person) })),
    },
    when,
  );
  // From today on: what came before was sent by hand.
  await stage.change('weekly-report', { lastAt: calendar.now }, { at: calendar.at(40, '10:05') });
}
