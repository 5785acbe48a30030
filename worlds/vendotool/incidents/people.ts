import type { Channel } from '../../../kernel/event.ts';
import { localOf } from '../calendar.ts';
import type { Asker, Crowd } from '../crowd.ts';
import type { Draw } from '../draw.ts';
import { teams } from '../teams.ts';
import type { Topic } from '../topic.ts';

/** Calendar weeks in which somebody is on holiday or ill. */
const weeksOff: Readonly<Record<string, readonly number[]>> = {
  jonas: [31, 32, 43],
  ada: [27, 28, 41, 52],
  tomasz: [29, 30, 36, 52],
  leyla: [22, 33, 34],
  priya: [23, 38, 39],
  felix: [30, 31, 42],
  chiara: [32, 33, 34, 52],
  wei: [26, 40, 7],
  karin: [28, 29, 30],
  samuel: [25, 37, 52],
  nora: [34, 35, 13],
  dieter: [31, 32, 33, 52],
  elif: [27, 42, 43],
  mateo: [33, 34, 46],
  henrik: [29, 30, 31],
  zofia: [35, 36, 52],
};

/** How long somebody takes beside the usual. */
const paces: Readonly<Record<string, number>> = {
  ada: 0.7,
  leyla: 0.85,
  tomasz: 1.1,
  priya: 1.35,
  chiara: 0.75,
  wei: 1.3,
  samuel: 0.8,
  nora: 1.15,
  elif: 0.8,
  mateo: 1.4,
  zofia: 0.85,
};
export const paceOf = (name: string): number => paces[name] ?? 1;

const isHere = (name: string, at: number): boolean => !weeksOff[name]?.includes(localOf(at).week);

type Weighted = readonly (readonly [string, number])[];

const night: Weighted = [['priya', 1]];
const evening: Weighted = [
  ['leyla', 5],
  ['tomasz', 3],
  ['ada', 2],
];
const daytime: Weighted = [
  ['ada', 6],
  ['tomasz', 5],
  ['leyla', 2],
  ['jonas', 1],
];

const oneOf = (draw: Draw, these: Weighted, at: number, otherwise: string): string => {
  const here = these.filter(([name]) => isHere(name, at));
  return here.length > 0 ? draw.by(here) : otherwise;
};

/** Who at the desk takes a call, by how often: the night has fewer, and some are on holiday. */
export const atTheDesk = (draw: Draw, at: number): string => {
  const { hour } = localOf(at);
  if (hour < 5 || hour >= 21) return oneOf(draw, night, at, 'leyla');
  return oneOf(draw, hour >= 15 ? evening : daytime, at, 'jonas');
};

/** Who of a team takes it: its members before its lead. */
export const of = (draw: Draw, team: string, at: number): string => {
  const { lead, members } = teams.find(({ key }) => key === team) ?? { lead: 'jonas', members: [] };
  return oneOf(draw, [[lead, 1], ...members.map((member) => [member, 3] as const)], at, lead);
};

/** Who reports it, where a person does. Some ask far more often than others, and now and then it is the director. */
export const reporter = (draw: Draw, { from, service }: Topic, crowd: Crowd): Asker | null => {
  const place = draw.of(from);
  if (place === 'monitoring') return null;
  const personal = ['workplace', 'access', 'mail'].includes(service);
  return draw.by((personal && draw.chance(0.025) ? crowd['vendotool'] : crowd[place]) ?? []);
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
    ['portal', 34],
    ['e-mail', 20],
    ['phone', 30],
    ['chat', 16],
  ],
};

/** How it is reported: customers write, the warehouse and the shops ring, offices use the portal. */
export const channelFor = (draw: Draw, { service, subclassification }: Topic): Channel => {
  if (subclassification === 'Password') return draw.chance(0.8) ? 'phone' : 'chat';
  if (service === 'managed' || service === 'partner') return draw.by(ways['customers'] ?? []);
  return draw.by(ways[service === 'warehouse' || service === 'till' ? 'floor' : 'office'] ?? []);
};
