/** How much was in use on a day. */
export type Reading = { readonly day: string; readonly used: number };

const dayNumber = (day: string): number =>
  Temporal.PlainDate.from('1970-01-01').until(day, { largestUnit: 'days' }).days;

/** Growth a day: the straight line that lies closest to all readings (least squares); null with fewer than two days. */
export const growthADay = (readings: readonly Reading[]): number | null => {
  const points = readings.map(({ day, used }) => ({ x: dayNumber(day), y: used }));
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x, y] = [mean(points.map((point) => point.x)), mean(points.map((point) => point.y))];
  const spread = points.reduce((sum, point) => sum + (point.x - x) ** 2, 0);
  return spread > 0 ? points.reduce((sum, point) => sum + (point.x - x) * (point.y - y), 0) / spread : null;
};

/** The reading of the last day. */
export const lastOf = (readings: readonly Reading[]): Reading | null =>
  readings.reduce<Reading | null>((last, reading) => (last && last.day > reading.day ? last : reading), null);

/** In how many whole days from the last reading `used` reaches `limit`, growing so much a day; null when it never does. */
export const daysUntil = (used: number, limit: number, growth: number | null): number | null => {
  if (used >= limit) return 0;
  const days = growth === null || growth <= 0 ? Number.POSITIVE_INFINITY : Math.floor((limit - used) / growth + 1e-9);
  return days <= 36_500 ? days : null;
};

export const dayAfter = (day: string, days: number): string => Temporal.PlainDate.from(day).add({ days }).toString();
