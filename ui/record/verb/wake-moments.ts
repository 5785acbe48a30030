import { momentAt, wallClock } from '../../../fields/moment/moment-zone.ts';

export type WakeMoment = { readonly name: 'tomorrow' | 'monday' | 'week'; readonly at: string };

const MORNING = '09:00';
const DAY_MS = 86_400_000;

const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T12:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

/** 1 is Monday. */
const weekday = (day: string): number => new Date(`${day}T12:00:00Z`).getUTCDay();

/** Moments at which people say that something should wake: mornings, where they are; each day once. */
export const wakeMoments = (now: string, zone: string): readonly WakeMoment[] => {
  const today = wallClock(now, zone).day;
  const toMonday = (8 - weekday(today)) % 7 || 7;
  const days = [
    ['tomorrow', 1],
    ['monday', toMonday],
    ['week', 7],
  ] as const;
  return days
    .filter(([, away], at) => days.findIndex(([, other]) => other === away) === at)
    .map(([name, away]) => ({ name, at: momentAt(dayAfter(today, away), MORNING, zone) ?? now }));
};
