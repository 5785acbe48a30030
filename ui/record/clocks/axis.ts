import type { Scale } from './strip.ts';
import { placeOf } from './strip.ts';

/** A mark of the time axis: where it stands, and whether a new day begins there. */
export type Tick = { readonly at: number; readonly place: number; readonly day: boolean };

const [MINUTE, HOUR, DAY] = [60_000, 3_600_000, 86_400_000];
const steps = [
  ...[1, 5, 15, 30].map((minutes) => minutes * MINUTE),
  ...[1, 2, 3, 6, 12].map((hours) => hours * HOUR),
  ...[1, 2, 7, 14, 28, 91, 364].map((days) => days * DAY),
];

const wallIn = (zone: string): ((moment: number) => { readonly day: number; readonly minute: number }) => {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  return (moment) => {
    const [year = 0, month = 1, day = 1, hour = 0, minute = 0] = (format.format(moment).match(/\d+/g) ?? []).map(
      Number,
    );
    return { day: Date.UTC(year, month - 1, day) / DAY, minute: hour * 60 + minute };
  };
};

/**
 * Marks of an axis, as many as fit, at round times on the clock of a zone. They go by what that clock shows: a day of 23 or 25
 * hours is as long as it is, and midnights stay midnights.
 */
export const ticksOf = (scale: Scale, zone: string, most = 6): readonly Tick[] => {
  const span = scale.until - scale.from;
  const step = steps.find((each) => span / each <= most) ?? span;
  const stride = Math.min(
    step,
    step < HOUR ? MINUTE * 5 : step < DAY ? MINUTE * 15 : step <= 7 * DAY ? HOUR / 2 : 6 * HOUR,
  );
  const wall = wallIn(zone);
  const slotOf = (moment: number): readonly [number, number] => {
    const { day, minute } = wall(moment);
    return step < DAY ? [day, Math.floor((minute * MINUTE) / step)] : [Math.floor(day / (step / DAY)), 0];
  };
  const ticks: Tick[] = [];
  let before = slotOf(scale.from);
  for (let at = Math.floor(scale.from / stride) * stride + stride; at <= scale.until; at += stride) {
    const slot = slotOf(at);
    if (slot[0] !== before[0] || slot[1] !== before[1])
      ticks.push({ at, place: placeOf(scale, at), day: slot[0] !== before[0] });
    before = slot;
  }
  return ticks;
};
