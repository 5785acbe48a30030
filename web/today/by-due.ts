import type { WorkItem } from './use-work.ts';

export type Due = 'overdue' | 'today' | 'soon' | 'later' | 'none';
export const dues: readonly Due[] = ['overdue', 'today', 'soon', 'later', 'none'];

const DAY_MS = 86_400_000;

/** Midnight after `now` by the clock of `zone`, in milliseconds; a day of 23 or 25 hours is off by one hour at most. */
const endOfToday = (now: number, zone: string): number => {
  const parts = new Intl.DateTimeFormat('en', { timeZone: zone, hour: 'numeric', minute: 'numeric', hourCycle: 'h23' })
    .formatToParts(now)
    .filter(({ type }) => type === 'hour' || type === 'minute')
    .map(({ value }) => Number(value));
  const [hour = 0, minute = 0] = parts;
  return now + DAY_MS - (hour * 60 + minute) * 60_000;
};

export const dueOf = (due: string | null, now: number, zone: string): Due => {
  if (due === null) return 'none';
  const at = Date.parse(due);
  if (at < now) return 'overdue';
  const midnight = endOfToday(now, zone);
  if (at < midnight) return 'today';
  return at < midnight + 6 * DAY_MS ? 'soon' : 'later';
};

/** What is next first; what nobody dated stands last, oldest first. */
export const byDue = (items: readonly WorkItem[]): readonly WorkItem[] =>
  items.toSorted((a, b) => (a.due ?? '9').localeCompare(b.due ?? '9') || a.createdAt.localeCompare(b.createdAt));
