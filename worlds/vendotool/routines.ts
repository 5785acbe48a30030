import type { Stage } from './stage.ts';

type Routine = {
  readonly title: string;
  readonly instructions: string;
  readonly service: string;
  readonly every: number;
  readonly unit: 'day' | 'week' | 'month';
  readonly weekdays?: readonly string[];
  readonly dayOfMonth?: number;
  readonly at: string;
  readonly within: string;
  readonly team: string;
  readonly assignee: string;
  readonly steps: readonly string[];
};

const routines: readonly Routine[] = [
  {
    title: 'Try a restore of the shop database',
    instructions: 'Restore last night’s backup into the test environment and count the orders of yesterday.',
    service: 'web-shop',
    every: 1,
    unit: 'month',
    dayOfMonth: 15,
    at: '09:00',
    within: 'PT8H',
    team: 'shop',
    assignee: 'wei',
    steps: ['Restored without an error', 'Orders of yesterday counted and equal', 'Time it took written down'],
  },
  {
    title: 'Rundgang Kühlraum und USV in Halle',
    instructions: 'Temperatur und Ladezustand ablesen. Über 26 °C oder unter 80 %: Störung melden.',
    service: 'warehouse',
    every: 1,
    unit: 'week',
    weekdays: ['monday', 'wednesday', 'friday'],
    at: '07:00',
    within: 'PT3H',
    team: 'logistics-systems',
    assignee: 'mateo',
    steps: ['Temperatur abgelesen', 'Ladezustand abgelesen'],
  },
  {
    title: 'Read the report of last night’s jobs',
    instructions: 'Every job that failed becomes an incident, unless one is open.',
    service: 'managed',
    every: 1,
    unit: 'day',
    at: '06:30',
    within: 'PT2H',
    team: 'desk',
    assignee: 'priya',
    steps: ['Report read', 'Incidents written'],
  },
];

/** What VendoTool's teams do again and again. The first times come after the day on which the story is told. */
export async function keepUp(stage: Stage): Promise<void> {
  const { calendar } = stage;
  for (const { steps, service, team, assignee, ...fields } of routines) {
    const when = { at: calendar.at(60, '10:00'), by: assignee };
    await stage.make(
      fields.title,
      'routine',
      {
        ...fields,
        zone: 'Europe/Berlin',
        service: stage.id(service),
        team: stage.id(team),
        assignee: stage.id(assignee),
        checklist: steps.map((step) => ({ step, mandatory: true, done: false })),
      },
      when,
    );
    await stage.move(fields.title, 'start', { startsOn: calendar.day(-1) }, when);
  }
}
