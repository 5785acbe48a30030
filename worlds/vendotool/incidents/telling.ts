import type { Step } from '../../../derive/story.ts';
import { localOf, zone } from '../calendar.ts';
import type { Draw } from '../draw.ts';
import { isFree } from '../holidays.ts';

const hour = 3_600_000;

/** Somebody's hours: the desk is always there, the others on workdays from eight to six. */
export type Hours = 'always' | 'office';

/** The same moment when the offices are open, else some minutes after they open next. */
const officeMoment = (at: number, minutes: number): number => {
  const moment = localOf(at);
  const early = moment.hour < 8;
  if (!early && moment.hour < 18 && !moment.free) return at;
  let day = early ? moment.date : moment.date.add({ days: 1 });
  while (isFree(day)) day = day.add({ days: 1 });
  return day.toZonedDateTime({ timeZone: zone, plainTime: '08:00' }).epochMilliseconds + minutes * 60_000;
};

/** A story as it is being told: its steps so far, and the moment it has come to. */
export type Telling = {
  readonly draw: Draw;
  readonly steps: Step[];
  /** Milliseconds since 1970. */
  now(): number;
  /** Time goes by, around so many hours; then until somebody is there. */
  wait(hours: number, until?: Hours): void;
  /** Exactly so many hours later, whoever is there. */
  pass(hours: number): void;
  /** So many hours from now, when somebody is there: for what is planned ahead. */
  ahead(hours: number): number;
  /** Until this moment, if it is still to come. */
  reach(at: number): void;
  /** Something happens now, or at a moment that went by meanwhile. */
  step(step: Omit<Step, 'at'>, moment?: number): void;
};

export const iso = (at: number): string => new Date(at).toISOString();

export const telling = (draw: Draw, begin: number): Telling => {
  let at = begin;
  const steps: Step[] = [];
  return {
    draw,
    steps,
    now: () => at,
    wait: (hours, until = 'always') => {
      const later = Math.round(at + Math.max(0.02, draw.around(hours)) * hour);
      const minutes = draw.whole(5, 170);
      at = until === 'office' ? officeMoment(later, minutes) : later;
    },
    pass: (hours) => {
      at = Math.round(at + hours * hour);
    },
    ahead: (hours) => officeMoment(Math.round(at + hours * hour), draw.whole(0, 60)),
    reach: (moment) => {
      at = Math.max(at, moment);
    },
    step: (step, moment = at) => {
      steps.push({ at: iso(moment), ...step });
    },
  };
};
