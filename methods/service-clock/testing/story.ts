import { always, type Calendar } from '../../working-time/calendar.ts';
import { WorkingTime } from '../../working-time/working-time.ts';
import { type Cycle, clock } from '../clock.ts';
import type { Happening, Trigger } from '../condition.ts';
import type { Target } from '../target.ts';

export const hour = 3600;
const office = [[540, 1020]] as const;
export const week: Calendar['week'] = {
  monday: office,
  tuesday: office,
  wednesday: office,
  thursday: office,
  friday: office,
};
/** Nine to five, Monday to Friday. */
export const desk = new WorkingTime({ zone: 'UTC', week });
export const round = new WorkingTime(always);

/** Days by name; the next week's end in 2. */
const days: Readonly<Record<string, string>> = {
  mon: '2026-11-16',
  tue: '2026-11-17',
  wed: '2026-11-18',
  thu: '2026-11-19',
  fri: '2026-11-20',
  sat: '2026-11-21',
  mon2: '2026-11-23',
  tue2: '2026-11-24',
};

export const at = (when: string): number => {
  const [day = '', time] = when.split(' ');
  return Date.parse(`${days[day]}T${time}Z`) / 1000;
};

export const when = (moment: number | null | undefined): string | null => {
  if (moment === null || moment === undefined) return null;
  const text = new Date(moment * 1000).toISOString();
  const day = Object.entries(days).find(([, date]) => text.startsWith(date))?.[0] ?? text.slice(0, 10);
  return `${day} ${text.slice(11, 16)}`;
};

type Line = readonly [when: string, changes?: Record<string, unknown>, more?: Partial<Happening>];

/** A story told in a line each: when, and what changed. */
export const story = (...lines: readonly Line[]): readonly Happening[] => {
  let facts: Record<string, unknown> = { state: 'new', priority: 'P3' };
  return lines.map(([moment, changes, more]) => {
    facts = { ...facts, ...changes };
    return { at: at(moment), facts, ...more };
  });
};

export const said = (side: string, visibility = 'public'): Partial<Happening> => ({ said: { side, visibility } });

export const finished: Trigger = { comesTo: { field: 'state', is: ['resolved', 'closed'] } };
export const underWay: Trigger = { comesTo: { field: 'state', is: ['new', 'assigned', 'waiting'] } };

const waitsFor = (who: string) => ({
  all: [
    { field: 'state', is: ['waiting'] },
    { field: 'waitingFor', is: [who] },
  ],
});

const limits: Readonly<Record<string, number>> = { P1: 2, P2: 4, P3: 8 };
/** Two hours round the clock for a P1, four of the desk for a P2, eight for a P3. */
export const resolve: Target = {
  starts: { begins: true },
  stops: finished,
  resumes: underWay,
  pauses: [
    { while: waitsFor('requester'), party: 'customer', reason: 'requester' },
    { while: waitsFor('supplier'), party: 'supplier', reason: 'supplier' },
  ],
  promised: ({ priority }) => ({
    limit: (limits[String(priority)] ?? 8) * hour,
    time: priority === 'P1' ? round : desk,
  }),
  changedCountsFrom: 'start',
};

/** The one cycle of a story; fails when there are more or none. */
export const only = (target: Target, told: readonly Happening[], now: string): Cycle => {
  const [cycle, ...more] = clock(target, told, at(now));
  if (!cycle || more.length > 0) throw new Error(`There are ${cycle ? more.length + 1 : 0} cycles.`);
  return cycle;
};
