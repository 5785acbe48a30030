const partsIn = (zone: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });

/** What the clock on the wall of `zone` shows at a moment. */
export const wallClock = (moment: string, zone: string): { readonly day: string; readonly time: string } => {
  const parts = Object.fromEntries(
    partsIn(zone)
      .formatToParts(new Date(moment))
      .map(({ type, value }) => [type, value]),
  );
  return { day: `${parts['year']}-${parts['month']}-${parts['day']}`, time: `${parts['hour']}:${parts['minute']}` };
};

const offsetAt = (utc: number, zone: string): number => {
  const { day, time } = wallClock(new Date(utc).toISOString(), zone);
  return Date.parse(`${day}T${time}:00Z`) - Math.floor(utc / 60_000) * 60_000;
};

/**
 * The moment at which the clock of `zone` shows this day and time (HH:MM), RFC 3339 in UTC. An hour that is skipped in spring
 * gives the moment after the jump; of an hour that comes twice in autumn, the first.
 */
export const momentAt = (day: string, time: string, zone: string): string | null => {
  const asUtc = Date.parse(`${day}T${time}:00Z`);
  if (Number.isNaN(asUtc)) return null;
  const offsets = [offsetAt(asUtc - 86_400_000, zone), offsetAt(asUtc + 86_400_000, zone)];
  const fitting = offsets.map((offset) => asUtc - offset).filter((utc) => utc + offsetAt(utc, zone) === asUtc);
  return new Date(fitting.length > 0 ? Math.min(...fitting) : asUtc - (offsets[0] ?? 0)).toISOString();
};
