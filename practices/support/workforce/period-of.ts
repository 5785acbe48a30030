/** The period of a roster in real time, in milliseconds since 1970 UTC, its end not included. */
export const periodOf = ({
  firstDay,
  lastDay,
  zone,
}: {
  readonly firstDay: string;
  readonly lastDay: string;
  readonly zone: string;
}): { readonly begin: number; readonly end: number } => ({
  begin: Temporal.PlainDate.from(firstDay).toZonedDateTime(zone).epochMilliseconds,
  end: Temporal.PlainDate.from(lastDay).add({ days: 1 }).toZonedDateTime(zone).epochMilliseconds,
});
