import type { Stage } from './stage.ts';

type Hours = {
  readonly key: string;
  readonly title: string;
  readonly description: string;
  readonly zone: string;
  readonly holidayCountry?: string;
  readonly holidayState?: string;
  readonly openings: readonly { readonly weekday: string; readonly from: string; readonly until: string }[];
  readonly days?: readonly {
    readonly day: string;
    readonly everyYear: boolean;
    readonly name: string;
    readonly from?: string;
    readonly until?: string;
  }[];
};

const saxony = { zone: 'Europe/Berlin', holidayCountry: 'DE', holidayState: 'SN' } as const;

const yearly = (day: string, name: string, until?: string) => ({
  day,
  everyYear: true,
  name,
  ...(until && { from: '08:00', until }),
});

const on = (weekday: string, from: string, until: string) => ({ weekday, from, until });

/** When who works: VendoTool's offices, its desk and warehouse, its shops, and two customers in zones of their own. */
const hours: readonly Hours[] = [
  {
    key: 'office-hours',
    title: 'Office hours, Leipzig',
    description: 'The offices and the teams in them.',
    ...saxony,
    openings: [on('monday-to-friday', '08:00', '17:00')],
    days: [yearly('2025-12-24', 'Christmas Eve', '12:00'), yearly('2025-12-31', 'New Year’s Eve', '12:00')],
  },
  {
    key: 'service-hours',
    title: 'Service hours with Saturday',
    description: 'The long day that business customers are promised.',
    ...saxony,
    openings: [on('monday-to-friday', '07:00', '19:00'), on('saturday', '09:00', '14:00')],
    days: [yearly('2025-12-24', 'Christmas Eve', '14:00'), yearly('2025-12-31', 'New Year’s Eve', '14:00')],
  },
  {
    key: 'around-the-clock',
    title: 'Around the clock',
    description: 'The service desk: there is always somebody, on holidays too.',
    zone: 'Europe/Berlin',
    openings: [on('every-day', '00:00', '24:00')],
  },
  {
    key: 'warehouse-hours',
    title: 'Warehouse Halle, two shifts',
    description: 'Early and late shift, and the night before a Saturday’s deliveries.',
    ...saxony,
    openings: [on('monday-to-friday', '06:00', '22:00'), on('friday', '22:00', '06:00')],
  },
  {
    key: 'shop-hours',
    title: 'Shops',
    description: 'Leipzig and Dresden.',
    ...saxony,
    openings: [on('monday-to-friday', '10:00', '20:00'), on('saturday', '10:00', '20:00')],
    days: [yearly('2025-12-24', 'Christmas Eve', '14:00'), yearly('2025-12-31', 'New Year’s Eve', '16:00')],
  },
  {
    key: 'bozen-hours',
    title: 'Brenner & Söhne, Bozen',
    description: 'The offices in South Tyrol, closed at noon.',
    zone: 'Europe/Rome',
    holidayCountry: 'IT',
    holidayState: '32',
    openings: [on('monday-to-friday', '07:30', '12:00'), on('monday-to-friday', '13:00', '17:00')],
    days: [yearly('2025-12-24', 'Christmas Eve'), yearly('2025-12-31', 'New Year’s Eve')],
  },
  {
    key: 'amman-hours',
    title: 'Al-Noor Trading, Amman',
    description: 'Sunday to Thursday; Friday and Saturday are the weekend.',
    zone: 'Asia/Amman',
    openings: ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday'].map((day) => on(day, '09:00', '18:00')),
    days: [yearly('2025-05-25', 'Independence Day'), yearly('2025-12-25', 'Christmas Day')],
  },
];

/** The calendars are written down and brought into use. */
export async function setHours(stage: Stage): Promise<void> {
  const when = { at: stage.calendar.at(400, '08:30') };
  for (const { key, ...fields } of hours) {
    await stage.make(key, 'calendar', fields, when);
    await stage.move(key, 'use', {}, when);
  }
}
