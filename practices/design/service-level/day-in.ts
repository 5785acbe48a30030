/** The day that it is in a zone. */
export const dayIn = (zone: string | null, now: string): string =>
  Temporal.Instant.from(now)
    .toZonedDateTimeISO(zone ?? 'UTC')
    .toPlainDate()
    .toString();
