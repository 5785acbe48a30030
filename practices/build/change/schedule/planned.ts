/** A record as the calendar has it. */
export type PlannedRow = {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly state: string | null;
  readonly [field: string]: unknown;
};

/** Something on the calendar, from when to when. */
export type Planned = {
  readonly type: string;
  readonly row: PlannedRow;
  readonly from: string;
  readonly until: string;
  readonly service: string | null;
};

const text = (row: PlannedRow, field: string): string | null => (row[field] as string | null | undefined) ?? null;

/** Which fields of a type say when it takes place. */
export const windows: Readonly<Record<string, readonly [from: string, until: string]>> = {
  change: ['plannedStart', 'plannedEnd'],
  release: ['goLiveAt', 'goLiveAt'],
  deployment: ['plannedStart', 'plannedEnd'],
  freeze: ['starts', 'ends'],
};

export const plannedOf = (type: string, row: PlannedRow): readonly Planned[] => {
  const [start = '', end = ''] = windows[type] ?? [];
  const from = text(row, start);
  return from ? [{ type, row, from, until: text(row, end) ?? from, service: text(row, 'service') }] : [];
};

const over = new Set(['closed', 'rejected', 'cancelled', 'review']);

/** Other changes of the same service whose windows overlap, for as long as both are ahead. */
export const clashing = (one: Planned, all: readonly Planned[]): readonly string[] =>
  one.type !== 'change' || one.service === null || over.has(one.row.state ?? '')
    ? []
    : all
        .filter(
          (other) =>
            other.type === 'change' &&
            other.row.id !== one.row.id &&
            other.service === one.service &&
            !over.has(other.row.state ?? '') &&
            other.from < one.until &&
            one.from < other.until,
        )
        .map(({ row }) => row.number);
