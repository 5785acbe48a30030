import type { Context, Row } from '../../../kernel/context.ts';
import type { incident } from '../incident/incident.record.ts';
import type { audiences, majorIncident, occasions } from './major-incident.record.ts';

export type Incident = Row<typeof incident>;

export type Update = {
  readonly id: string;
  readonly at: string;
  readonly audience: (typeof audiences)[number];
  readonly occasion: (typeof occasions)[number];
  readonly text: string;
  readonly by: string | null;
};

export type KeyMoment = {
  readonly id: string;
  readonly at: string;
  readonly text: string;
  readonly forCustomers: boolean | null;
  readonly by: string | null;
  readonly entry: string | null;
};

/** A major incident as read, its lines included. */
export type Major = Row<typeof majorIncident> & {
  readonly updates: readonly Update[];
  readonly moments: readonly KeyMoment[];
  readonly watchers: readonly { readonly person: string }[];
};

/** The incidents that a major incident is about, and those that are part of them, however deep. */
export type Touched = { readonly led: readonly Incident[]; readonly children: readonly Incident[] };

/** Records of a type by their ids, one after another: within a transaction there is one connection. */
export async function readEach<T extends Row>(
  context: Context,
  type: string,
  ids: readonly string[],
): Promise<readonly T[]> {
  const rows: T[] = [];
  for (const id of ids) rows.push((await context.read(type, id)) as unknown as T);
  return rows;
}

export type Named = Row & { readonly name: string };

/** Each id once, those that are there. */
export const distinct = (ids: readonly (string | null)[]): readonly string[] => [
  ...new Set(ids.filter((id): id is string => id !== null)),
];

/** The names of the services that incidents are about. */
export async function serviceNames(context: Context, incidents: readonly Incident[]): Promise<readonly string[]> {
  const rows = await readEach<Named>(context, 'service', distinct(incidents.map(({ service }) => service)));
  return rows.map(({ name }) => name);
}

/** The incidents that an actor may read of those that a major incident touches. */
export async function touchedBy(context: Context, major: Pick<Row, 'id'>): Promise<Touched> {
  const ends = await context.linked('leads', 'out', { type: 'major-incident', key: major.id });
  const led = ends.map(({ row }) => row as Incident);
  const children = new Map<string, Incident>();
  for (const { id } of led) {
    const parts = await context.linkedThrough('child-of', 'in', { type: 'incident', key: id });
    for (const { row } of parts) children.set(row.id, row as Incident);
  }
  for (const { id } of led) children.delete(id);
  return { led, children: [...children.values()] };
}
