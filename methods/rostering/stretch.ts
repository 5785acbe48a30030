/** Somebody works from a moment until another, in milliseconds since 1970 UTC; `line` is where the plan says so. */
export type Stretch = {
  readonly line: number;
  readonly person: string;
  /** The day on which it begins, as 2026-11-23. */
  readonly day: string;
  readonly from: number;
  readonly until: number;
  /** The hour of the wall clock at which it begins and its hours until it ends, for who works at night. */
  readonly startMinute: number;
  readonly minutes: number;
};

export type Planned = {
  readonly person: string;
  readonly day: string;
  /** 22:00; an end that is not later than the beginning lies in the next day. */
  readonly from: string;
  readonly until: string;
};

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** A time of day on a day, 24:00 and beyond reaching into the next. */
const momentOf = (day: string, minute: number, zone: string): number =>
  Temporal.PlainDate.from(day)
    .add({ days: Math.floor(minute / 1440) })
    .toZonedDateTime({
      timeZone: zone,
      plainTime: Temporal.PlainTime.from({ hour: Math.floor((minute % 1440) / 60), minute: minute % 60 }),
    }).epochMilliseconds;

/** Lines of a plan → stretches in real time. */
export const stretchesOf = (lines: readonly Planned[], zone: string): readonly Stretch[] =>
  lines.map(({ person, day, from, until }, line) => {
    const [begin, end] = [minutesOf(from), minutesOf(until)];
    const last = end > begin ? end : end + 1440;
    return {
      line,
      person,
      day,
      from: momentOf(day, begin, zone),
      until: momentOf(day, last, zone),
      startMinute: begin,
      minutes: last - begin,
    };
  });

/** By person, each in the order of time. */
export const byPerson = (stretches: readonly Stretch[]): ReadonlyMap<string, readonly Stretch[]> => {
  const found = new Map<string, Stretch[]>();
  for (const stretch of [...stretches].sort((one, other) => one.from - other.from))
    found.set(stretch.person, [...(found.get(stretch.person) ?? []), stretch]);
  return found;
};
