/** Moments of clocks are seconds, those of the database text. */
export const momentOf = (at: number): string => new Date(at * 1000).toISOString();
export const written = (at: number | null): string | null => (at === null ? null : momentOf(at));
