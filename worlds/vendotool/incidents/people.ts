import type { Channel } from '../../../kernel/event.ts';
import type { Crowd } from '../crowd.ts';
import type { Draw } from '../draw.ts';
import { teams } from '../teams.ts';
import type { Topic } from '../topic.ts';

/** Who at the desk takes a call, by how often: the night has fewer. */
export const atTheDesk = (draw: Draw, hour: number): string => {
  if (hour < 5 || hour >= 21) return 'priya';
  if (hour >= 15)
    return draw.by([
      ['leyla', 5],
      ['tomasz', 3],
      ['ada', 2],
    ]);
  return draw.by([
    ['ada', 6],
    ['tomasz', 5],
    ['leyla', 2],
    ['jonas', 1],
  ]);
};

/** Who of a team takes it: its members before its lead. */
export const of = (draw: Draw, team: string): string => {
  const { lead, members } = teams.find(({ key }) => key === team) ?? { lead: 'jonas', members: [] };
  return draw.by([[lead, 1], ...members.map((member) => [member, 3] as const)]);
};

/** Who reports it, where a person does. */
export const reporter = (draw: Draw, { from }: Topic, crowd: Crowd): string | null => {
  const place = draw.of(from);
  return place === 'monitoring' ? null : draw.of(crowd[place] ?? []);
};

const ways: Readonly<Record<string, readonly (readonly [Channel, number])[]>> = {
  customers: [
    ['e-mail', 40],
    ['phone', 35],
    ['portal', 25],
  ],
  floor: [
    ['phone', 60],
    ['portal', 25],
    ['in-person', 15],
  ],
  office: [
    ['portal', 45],
    ['e-mail', 20],
    ['phone', 22],
    ['chat', 13],
  ],
};

/** How it is reported: customers write, the warehouse and the shops ring, offices use the portal. */
export const channelFor = (draw: Draw, { service }: Topic): Channel => {
  const way =
    service === 'managed' || service === 'partner'
      ? 'customers'
      : service === 'warehouse' || service === 'till'
        ? 'floor'
        : 'office';
  return draw.by(ways[way] ?? []);
};
