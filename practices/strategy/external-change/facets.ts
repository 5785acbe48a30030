import type { Along, Context, Row } from '../../../kernel/context.ts';
import type { WholeRow } from '../../../kernel/reading.ts';
import { liesWithin } from '../../../methods/compatibility/fit.ts';
import { within } from '../../../methods/concerning/within.ts';
import type { agreement } from '../../design/service-level/agreement.record.ts';
import type { configurationItem } from '../../support/configuration/configuration-item.record.ts';
import type { externalChange } from './external-change.record.ts';
import { listed, listedOf, named } from './listed.ts';

export type Criterion = WholeRow<typeof externalChange>['criteria'][number];

/** What stands on the way from a service to a fact: a record, or a choice that the service itself says. */
export type Thing = {
  readonly type: string;
  readonly number: string;
  readonly title: string;
  /** Of a technology that versions are asked of: null where nobody knows which it is. */
  readonly version?: string | null;
};
/** From what is next to the service to the fact itself. */
export type Way = readonly Thing[];
/** The ways that lead to each service, by its id. */
export type Ways = ReadonlyMap<string, readonly Way[]>;
/** `cut` when there is more than is looked at. */
export type Facet = { readonly ways: Ways; readonly cut: boolean };

type Start = { readonly id: string; readonly tail: Way };
type Item = Row<typeof configurationItem> & { readonly softwareVersion?: string | null };

/** So many of what a criterion begins with are looked at: devices of people do not count among them. */
const most = 2_000;

/** From a component to the services that rest on it. */
const upwards: readonly Along[] = [
  { kind: 'depends-on', direction: 'in' },
  { kind: 'runs-on', direction: 'in' },
  { kind: 'part-of', direction: 'out' },
  { kind: 'supports', direction: 'out' },
  { kind: 'covers', direction: 'out' },
];

const used = { state: 'planned,in-use,stored' };
const standing = { state: 'agreed,in-force' };

const thing = (type: string, { number, ...row }: Row): Thing => {
  const { name, title } = row as { readonly name?: string; readonly title?: string };
  return { type, number, title: name ?? title ?? number };
};

/** Several ways to the same services, as one. */
const joined = (ways: readonly (readonly [service: string, way: Way])[]): Ways => {
  const found = new Map<string, Way[]>();
  for (const [service, way] of ways) found.set(service, [...(found.get(service) ?? []), way]);
  return found;
};

/** The ways from starts up to services, each the shortest; what leads to a service is not followed beyond it by what lies below. */
async function upFrom(context: Context, starts: readonly Start[]): Promise<Facet> {
  const looked = starts.slice(0, most);
  const { steps, cut } = await context.reached(
    looked.map(({ id }) => id),
    upwards,
  );
  const tails = new Map(looked.map(({ id, tail }) => [id, tail]));
  const reached = new Map<string, Way>();
  const found: [string, Way][] = [];
  // Steps come nearest first: what stands before one is known already.
  for (const { start, id, before, ...step } of steps) {
    const key = `${start} ${id}`;
    if (reached.has(key)) continue;
    const way = before === null ? (tails.get(start) ?? []) : (reached.get(`${start} ${before}`) ?? []);
    if (step.type === 'service') found.push([id, way]);
    reached.set(key, [step, ...way]);
  }
  return { ways: joined(found), cut: cut || starts.length > most };
}

const all = (...facets: readonly Facet[]): Facet => ({
  ways: joined(facets.flatMap(({ ways }) => [...ways].flatMap(([id, each]) => each.map((way) => [id, way] as const)))),
  cut: facets.some(({ cut }) => cut),
});

const direct = (ways: readonly (readonly [service: string, way: Way])[]): Facet => ({ ways: joined(ways), cut: false });

/** Components made of a technology, in a version within the bounds; one whose version nobody knows may be within. */
async function byTechnology(context: Context, { technology, from, until }: Criterion): Promise<Facet> {
  const made = await named(context, 'technology', technology);
  if (!made) return direct([]);
  const bounded = from !== null || until !== null;
  const items = (await listed(context, 'configuration-item', { ...used, technology: made.id })) as readonly Item[];
  const starts = items.flatMap(({ id, softwareVersion: version = null }) => {
    if (version !== null && !liesWithin(version, from, until)) return [];
    const told = bounded || version !== null ? { version } : {};
    return [{ id, tail: [{ ...thing('technology', made), ...told }] }];
  });
  return upFrom(context, starts);
}

/** Services that these agreements promise. */
async function promisedBy(context: Context, agreements: readonly Row[], tail: (row: Row) => Way): Promise<Facet> {
  const ways: [string, Way][] = [];
  for (const row of agreements) {
    const { services } = (await context.read('agreement', row.id)) as unknown as WholeRow<typeof agreement>;
    for (const { service } of services) if (service) ways.push([service, [thing('agreement', row), ...tail(row)]]);
  }
  return direct(ways);
}

async function byContract(context: Context, party: string, tail: Way): Promise<Facet> {
  const contracts = await listed(context, 'contract', { party, state: 'in-force,notice-given' });
  const ways = contracts.flatMap((row) => {
    const { service } = row as Row & { readonly service: string | null };
    return service ? [[service, [thing('contract', row), ...tail]] as const] : [];
  });
  const starts = contracts.map(({ id }) => ({ id, tail }));
  return all(direct(ways), await upFrom(context, starts));
}

async function madeBy(context: Context, maker: string, tail: Way): Promise<Facet> {
  const technologies = await listed(context, 'technology', { maker });
  const starts: Start[] = [];
  for (const made of technologies)
    for (const { id } of await listed(context, 'configuration-item', { ...used, technology: made.id }))
      starts.push({ id, tail: [thing('technology', made), ...tail] });
  const sold = await listed(context, 'configuration-item', { ...used, vendor: maker });
  return upFrom(context, [...starts, ...sold.map(({ id }) => ({ id, tail }))]);
}

/** What rests on an organisation: its contracts and what it promises, what it makes and sells. */
async function bySupplier(context: Context, { supplier }: Criterion): Promise<Facet> {
  const party = await named(context, 'organisation', supplier);
  if (!party) return direct([]);
  const tail = [thing('organisation', party)];
  const suppliers = await listed(context, 'supplier', { provider: party.id, state: 'candidate,approved,suspended' });
  const promised = await listed(context, 'agreement', { ...standing, provider: party.id, variant: 'underpinning' });
  return all(
    await byContract(context, party.id, tail),
    await promisedBy(context, promised, () => tail),
    await madeBy(context, party.id, tail),
    await upFrom(
      context,
      suppliers.map(({ id }) => ({ id, tail })),
    ),
  );
}

type Site = Row & { readonly organisation: string };

/** Services promised to customers with a site there, and those whose components stand there. */
async function byCountry(context: Context, { country }: Criterion): Promise<Facet> {
  const sites = (await listed(context, 'site', { country: within(country ?? '').join(',') })) as readonly Site[];
  const site = (where: (row: Site) => boolean): Way =>
    sites
      .filter(where)
      .slice(0, 1)
      .map((row) => thing('site', row));
  const customers = [...new Set(sites.map(({ organisation }) => organisation))];
  const promised = { ...standing, variant: 'service-level' };
  const agreements = await listedOf(context, 'agreement', 'customer', customers, promised);
  const ids = sites.map(({ id }) => id);
  const items = await listedOf(context, 'configuration-item', 'site', ids, { ...used, usedBy: 'is:empty' });
  const starts = (items as readonly Item[]).map((row) => ({ id: row.id, tail: site(({ id }) => id === row.site) }));
  const of = (row: Row): string | null => (row as Row<typeof agreement>).customer;
  return all(
    await promisedBy(context, agreements, (row) => site(({ organisation }) => organisation === of(row))),
    await upFrom(context, starts),
  );
}

/** Services that say of themselves that they handle such data, or are such. */
const bySaying =
  (field: 'handles' | 'characteristics') =>
  async (context: Context, { data, characteristic }: Criterion): Promise<Facet> => {
    const said = (field === 'handles' ? data : characteristic) ?? '';
    const services = await listed(context, 'service', { [field]: said });
    return direct(services.map(({ id }) => [id, [{ type: field, number: said, title: said }]] as const));
  };

const facets = {
  technology: byTechnology,
  supplier: bySupplier,
  country: byCountry,
  data: bySaying('handles'),
  characteristic: bySaying('characteristics'),
} as const;

/** The services of which all holds that a criterion says, each with the ways that led there. */
export async function touchedBy(context: Context, criterion: Criterion): Promise<Facet> {
  const found: Facet[] = [];
  for (const [name, facet] of Object.entries(facets))
    if (criterion[name as keyof typeof facets]) found.push(await facet(context, criterion));
  const [first, ...others] = found;
  if (!first) return direct([]);
  const inAll = [...first.ways].filter(([id]) => others.every(({ ways }) => ways.has(id)));
  const ways = inAll.map(([id, own]) => [id, [own, ...others.map((each) => each.ways.get(id) ?? [])].flat()] as const);
  return { ways: new Map(ways), cut: found.some(({ cut }) => cut) };
}
