import type { Context, Row } from '../../../kernel/context.ts';
import { distinct, type Incident, type Major, type Named as Name, readEach, touchedBy } from './touched.ts';

type Named = { readonly id: string; readonly number: string; readonly name: string };

export type TouchedService = Named & { readonly incidents: number; readonly criticality: string | null };
export type NeededBy = Named & { readonly needs: string };
export type TouchedCustomer = Named & {
  /** The provider itself: its own people reported. */
  readonly own: boolean;
  readonly incidents: number;
  readonly requesters: number;
  /** Agreements in force that promise them a service which is touched. */
  readonly agreements: readonly string[];
};
export type TouchedIncident = Pick<Row, 'id' | 'number' | 'state'> & {
  readonly title: string;
  readonly part: 'led' | 'child';
  readonly finished: boolean;
};
export type Impact = {
  readonly incidents: readonly TouchedIncident[];
  readonly requesters: number;
  readonly services: readonly TouchedService[];
  /** Services that depend on those that are touched, and may go down with them. */
  readonly neededBy: readonly NeededBy[];
  readonly customers: readonly TouchedCustomer[];
};

const named = ({ id, number, name }: Name): Named => ({ id, number, name });

const finished = ({ state }: Incident): boolean => ['resolved', 'closed', 'merged'].includes(state ?? '');

type Agreement = Row & {
  readonly customer: string | null;
  readonly variant: string | null;
  readonly services: readonly { readonly service: string }[];
};

/** Agreements in force whose services are touched. A house has some hundred of them. */
async function promised(context: Context, services: readonly string[]): Promise<readonly Agreement[]> {
  if (services.length === 0) return [];
  const page = await context.list('agreement', { state: 'in-force', variant: 'service-level', limit: '200' });
  const whole = await readEach<Agreement>(
    context,
    'agreement',
    page.items.map(({ id }) => id),
  );
  return whole.filter((each) => each.services.some(({ service }) => services.includes(service)));
}

async function servicesOf(context: Context, all: readonly Incident[]): Promise<readonly TouchedService[]> {
  const ids = distinct(all.map(({ service }) => service));
  const rows = await readEach<Name & { readonly criticality: string | null }>(context, 'service', ids);
  return rows
    .map((row) => ({
      ...named(row),
      incidents: all.filter(({ service }) => service === row.id).length,
      criticality: row.criticality,
    }))
    .toSorted((a, b) => b.incidents - a.incidents || a.name.localeCompare(b.name));
}

async function customersOf(
  context: Context,
  all: readonly Incident[],
  agreements: readonly Agreement[],
): Promise<readonly TouchedCustomer[]> {
  const ids = distinct([...all.map(({ organisation }) => organisation), ...agreements.map(({ customer }) => customer)]);
  const rows = await readEach<Name & { readonly kind: string | null }>(context, 'organisation', ids);
  return rows
    .map((row) => {
      const theirs = all.filter(({ organisation }) => organisation === row.id);
      return {
        ...named(row),
        own: row.kind === 'provider',
        incidents: theirs.length,
        requesters: distinct(theirs.map(({ requester }) => requester)).length,
        agreements: agreements.filter(({ customer }) => customer === row.id).map(({ number }) => number),
      };
    })
    .toSorted((a, b) => b.incidents - a.incidents || a.name.localeCompare(b.name));
}

async function neededBy(context: Context, services: readonly TouchedService[]): Promise<readonly NeededBy[]> {
  const found: NeededBy[] = [];
  for (const { id, name } of services) {
    const ends = await context.linked('depends-on', 'in', { type: 'service', key: id });
    for (const { type, row } of ends) if (type === 'service') found.push({ ...named(row as Name), needs: name });
  }
  return found.filter(({ id }) => !services.some((service) => service.id === id));
}

/** Everything that a major incident touches, as far as the actor may read it. */
export async function impactOf(context: Context, major: Major): Promise<Impact> {
  const { led, children } = await touchedBy(context, major);
  const all = [...led, ...children];
  const services = await servicesOf(context, all);
  const agreements = await promised(
    context,
    services.map(({ id }) => id),
  );
  const told = (part: TouchedIncident['part']) => (row: Incident) => ({
    id: row.id,
    number: row.number,
    title: row.title,
    state: row.state,
    part,
    finished: finished(row),
  });
  return {
    incidents: [...led.map(told('led')), ...children.map(told('child'))],
    requesters: distinct(all.map(({ requester }) => requester)).length,
    services,
    neededBy: await neededBy(context, services),
    customers: await customersOf(context, all, agreements),
  };
}
