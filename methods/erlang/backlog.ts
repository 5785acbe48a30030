/** Work that may lie for a while: contacts by the hour, in the order of time. */
export type Backlog = {
  readonly contacts: readonly number[];
  readonly handlingSeconds: number;
  /** Whole hours within which each is to be dealt with, the hour in which it comes included; at least one. */
  readonly withinHours: number;
  /** The share of an hour that somebody at their desk works on contacts, 0 to 1. */
  readonly occupancy: number;
  /** The hours lie in a circle: what comes in the last hour of the week is dealt with in the first. */
  readonly around: boolean;
};

/**
 * People needed in each hour when the work of an hour is spread evenly over the hours that it may take: nothing is late, and the
 * peak is the mean of its neighbours. Fractions of a person, since such work need not be there at the minute.
 */
export const spreadWork = ({
  contacts,
  handlingSeconds,
  withinHours,
  occupancy,
  around,
}: Backlog): readonly number[] => {
  const hours = Math.max(1, Math.min(withinHours, contacts.length));
  const each = handlingSeconds / (3600 * occupancy * hours);
  return contacts.map((_, at) => {
    let people = 0;
    for (let back = 0; back < hours; back += 1) {
      const from = at - back;
      people += (from >= 0 ? contacts[from] : around ? contacts.at(from) : 0) ?? 0;
    }
    return people * each;
  });
};
