import type { Stage } from './stage.ts';

type Team = {
  readonly key: string;
  readonly name: string;
  readonly description: string;
  readonly hours: string;
  readonly lead: string;
  readonly members: readonly string[];
};

/** The teams; a lead is a member too. */
export const teams: readonly Team[] = [
  {
    key: 'desk',
    name: 'Service Desk',
    description: 'First contact for everybody, around the clock.',
    hours: 'around-the-clock',
    lead: 'jonas',
    members: ['ada', 'tomasz', 'leyla', 'priya'],
  },
  {
    key: 'shop',
    name: 'Web Shop',
    description: 'The shop, its search, checkout and payment.',
    hours: 'office-hours',
    lead: 'felix',
    members: ['chiara', 'wei'],
  },
  {
    key: 'network',
    name: 'Network',
    description: 'Networks, Wi-Fi, remote access and telephony.',
    hours: 'office-hours',
    lead: 'karin',
    members: ['samuel', 'nora'],
  },
  {
    key: 'logistics-systems',
    name: 'Logistics Systems',
    description: 'Warehouse management, scanners, shipping.',
    hours: 'warehouse-hours',
    lead: 'dieter',
    members: ['elif', 'mateo'],
  },
  {
    key: 'field',
    name: 'Field Service',
    description: 'Goes where the device is.',
    hours: 'service-hours',
    lead: 'beate',
    members: ['henrik', 'zofia'],
  },
];

export async function formTeams(stage: Stage): Promise<void> {
  for (const { key, hours, lead, members, ...fields } of teams)
    await stage.make(
      key,
      'team',
      {
        ...fields,
        email: `${key}@vendotool.example`,
        calendar: stage.id(hours),
        members: [lead, ...members].map((member) => ({ person: stage.id(member), lead: member === lead })),
      },
      { at: stage.calendar.at(250, '11:00'), by: 'maren' },
    );
}
