import type { Step } from '../../../derive/story.ts';
import { zone } from '../calendar.ts';
import type { Draw } from '../draw.ts';

const hour = 3_600_000;

/** Somebody's hours: the desk is always there, the others on workdays from eight to six. */
export type Hours = 'always' | 'office';

const officeMoment = (at: number, minutes: number): number => {
  const moment = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  const early = moment.hour < 8;
  const open = !early && moment.hour < 18 && moment.dayOfWeek < 6;
  if (open) return at;
  let day = early ? moment.toPlainDate() : moment.toPlainDate().add({ days: 1 });
  while (day.dayOfWeek > 5) day = day.add({ days: 1 });
  return day.toZonedDateTime({ timeZone: zone, plainTime: '08:00' }).epochMilliseconds + minutes * 60_000;
};

/** A story as it is being told: its steps so far, and the moment it has come to. */
export type Telling = {
  readonly draw: Draw;
  readonly steps: Step[];
  readonly fill: (text: string) => string;
  now(): string;
  /** Time goes by, around so many hours; then until somebody is there. */
  wait(hours: number, until?: Hours): void;
  /** Exactly so many hours later, whoever is there. */
  pass(hours: number): void;
  step(step: Omit<Step, 'at'>): void;
};

export const telling = (draw: Draw, begin: number, fill: (text: string) => string): Telling => {
  let at = begin;
  const steps: Step[] = [];
  const now = (): string => new Date(at).toISOString();
  return {
    draw,
    steps,
    fill,
    now,
    wait: (hours, until = 'always') => {
      const later = Math.round(at + Math.max(0.02, draw.around(hours)) * hour);
      const minutes = draw.whole(5, 170);
      at = until === 'office' ? officeMoment(later, minutes) : later;
    },
    pass: (hours) => {
      at += hours * hour;
    },
    step: (step) => {
      steps.push({ at: now(), ...step });
    },
  };
};
