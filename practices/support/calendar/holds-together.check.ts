import { check, type Fault } from '../../../kernel/check.ts';
import { calendarFaults } from '../../../methods/working-time/calendar.ts';
import { holidayParts } from '../../../methods/working-time/holidays.ts';
import type { calendar } from './calendar.record.ts';
import { type CalendarRow, keyOf, workingTimeOf } from './working-time-of.ts';

const known = (codes: readonly string[]): string => codes.join(', ') || '–';

const isClosed = ({ from, until }: CalendarRow['days'][number]): boolean => from === null && until === null;

/** Of the zone and of the place whose holidays are kept: whatever the state, these are right or empty. */
export const placeFaults = (row: CalendarRow): readonly Fault[] => {
  const { zone, holidayCountry: country, holidayState: state, holidayRegion: region } = row;
  const faults: Fault[] = calendarFaults(workingTimeOf(row)).flatMap(({ code }): Fault[] => {
    if (code === 'zone') return [{ at: 'zone', because: code, values: { zone } }];
    if (code === 'country') return [{ at: 'holidayCountry', because: code, values: { country } }];
    if (code === 'state')
      return [
        { at: 'holidayState', because: code, values: { country, state, known: known(holidayParts(country ?? '')) } },
      ];
    if (code !== 'region') return [];
    const there = state ? holidayParts(country ?? '', state) : [];
    return [{ at: 'holidayRegion', because: code, values: { state: state ?? country, region, known: known(there) } }];
  });
  return !country && (state || region) ? [...faults, { at: 'holidayCountry', because: 'countryMissing' }] : faults;
};

const lateBeginnings = (name: 'openings' | 'days', lines: readonly { readonly from: string | null }[]): Fault[] =>
  lines.flatMap(({ from }, at) => (from === '24:00' ? [{ at: `${name}.${at}.from`, because: 'beginning' }] : []));

const dayFaults = (days: CalendarRow['days']): readonly Fault[] => {
  const open = new Set(days.filter((line) => !isClosed(line)).map(keyOf));
  return days.flatMap((line, at): Fault[] => {
    if (isClosed(line)) return open.has(keyOf(line)) ? [{ at: `days.${at}.day`, because: 'closedAndOpen' }] : [];
    if (line.from === null) return [{ at: `days.${at}.from`, because: 'half' }];
    return line.until === null ? [{ at: `days.${at}.until`, because: 'half' }] : [];
  });
};

const neverOpens = (row: CalendarRow): readonly Fault[] =>
  calendarFaults(workingTimeOf(row)).some(({ code }) => code === 'neverOpens')
    ? [{ at: 'openings', because: 'neverOpens' }]
    : [];

/**
 * A zone and a place of holidays are known ones from the start; that the openings hold together is asked once the calendar is
 * in use, since clocks count in it then.
 */
export const holdsTogether = check<typeof calendar>()({
  record: 'calendar',
  faults: (row) => [
    ...placeFaults(row),
    ...(row.state === 'in-use'
      ? [
          ...neverOpens(row),
          ...lateBeginnings('openings', row.openings),
          ...lateBeginnings('days', row.days),
          ...dayFaults(row.days),
        ]
      : []),
  ],
});
