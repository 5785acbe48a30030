import type { CourseJson, Stay } from '../../../derive/course.types.ts';

/** Seconds in such stays up to now, the one that goes on included. */
export const secondsIn = (stay: Stay, { goesOn, ...over }: CourseJson, now: number): number =>
  over[stay] + (goesOn?.as === stay ? Math.max(0, now - Date.parse(goesOn.since)) / 1000 : 0);
