import type { Calendar } from '../../working-time/calendar.ts';
import type { Commitment } from '../commitment.ts';

export const hour = 3600;
const office = [[540, 1020]] as const;
const week: Calendar['week'] = { monday: office, tuesday: office, wednesday: office, thursday: office, friday: office };
/** Monday to Friday from nine to five. */
export const calendars = new Map([['office', { zone: 'UTC', week }]]);
/** Monday is 16 November 2026. */
export const at = (day: number, time: string): number => Date.parse(`2026-11-${day}T${time}:00Z`) / 1000;

/** To solve within eight hours of the office, promised to everybody; or as told. */
export const promise = (more: Partial<Commitment>): Commitment => ({
  id: 'line',
  agreement: 'old',
  number: 'AGR-1',
  kind: 'service-level',
  metric: 'resolution',
  customer: null,
  team: null,
  services: [],
  service: null,
  work: null,
  priority: null,
  channel: null,
  from: 0,
  until: null,
  within: 8 * hour,
  calendar: 'office',
  share: 100,
  startsOn: [],
  stopsOn: [],
  pausesFor: [],
  resumes: true,
  changedCountsFrom: 'start',
  steps: [],
  ...more,
});
