import { expect } from 'vitest';
import { typeNamed } from '../../../derive/registry.ts';
import { type Client, type TestReeve, testReeve } from '../../../testing/reeve.ts';
import { update } from '../../operations/update.ts';
import type { Who } from './permission-table.ts';

/** A provider with two customers and one of each kind of people, who make rows for each other. */
export type PermissionWorld = {
  readonly house: TestReeve;
  readonly by: Readonly<Record<Who, Client>>;
  readonly ids: Readonly<Record<'a' | 'b' | 'c' | 'rolf' | 'olga' | 'nemo' | 'team' | 'service' | 'item', string>>;
  /** A number that was not there before. */
  next(): number;
  /** A fresh row of the kind that the table names. */
  rowOf(type: string, row: string, who: Who): Promise<string>;
  /** What a record cannot be made without. */
  least(type: string): Record<string, unknown>;
  /** A person as they were, written by Reeve itself. */
  putBack(id: string, values: Record<string, unknown>): Promise<void>;
};

/** The address of a type's records, or of one of them. */
export const at = (type: string, key = ''): string =>
  `/api/${type === 'person' ? 'people' : `${type}s`}${key ? `/${key}` : ''}`;

export async function permissionWorld(): Promise<PermissionWorld> {
  let made = 0;
  const house = await testReeve();
  const provider = await house.make('organisation', { name: 'Provider', kind: 'provider' });
  const [a, b, c] = [
    await house.make('organisation', { name: 'Customer A' }),
    await house.make('organisation', { name: 'Customer B' }),
    await house.make('organisation', { name: 'Customer C' }),
  ];
  const by: Record<Who, Client> = {
    req: await house.person('Rita', ['requester'], { organisation: a }),
    key: await house.person('Kim', ['requester', 'key-contact'], { organisation: a }),
    oth: await house.person('Otto', ['requester', 'key-contact'], { organisation: b }),
    agt: await house.person('Ana', ['agent'], { organisation: provider }),
    led: await house.person('Lea', ['team-lead'], { organisation: provider }),
    own: await house.person('Sven', ['service-owner'], { organisation: provider }),
    adm: await house.person('Ada', ['administrator'], { organisation: provider }),
  };
  const rolf = await house.make('person', { name: 'Rolf', organisation: a });
  const olga = await house.make('person', { name: 'Olga', organisation: b });
  const team = await house.make('team', { name: 'Desk' });
  const ids = {
    a,
    b,
    c,
    rolf,
    olga,
    team,
    nemo: await house.make('person', { name: 'Nemo' }),
    service: '',
    item: await house.make('configuration-item', { name: 'db1', variant: 'server' }),
  };
  async function liveService(): Promise<string> {
    made += 1;
    const id = await house.make('service', { name: `Service ${made}`, owner: by.own.id });
    await by.adm.post(at('service', `${id}/charter`), {});
    const published = await by.adm.post(at('service', `${id}/publish`), {});
    expect(published.status, JSON.stringify(published.body)).toBe(200);
    return id;
  }

  async function resolvedIncident(): Promise<string> {
    const id = await house.make('incident', { title: 'Done', requester: by.req.id });
    const resolved = await by.adm.post(at('incident', `${id}/resolve`), {
      resolution: 'Mended',
      resolutionCode: 'solved',
    });
    expect(resolved.status, JSON.stringify(resolved.body)).toBe(200);
    return id;
  }

  /** A fresh row of the kind that the table names. */
  async function rowOf(type: string, row: string, who: Who): Promise<string> {
    made += 1;
    const organisation = row === 'other' ? ids.b : row === 'none' ? ids.c : ids.a;
    if (type === 'incident') {
      if (row === 'resolved') return resolvedIncident();
      const requester = { mine: by.req.id, org: ids.rolf, other: ids.olga, none: ids.nemo }[row];
      return house.make('incident', { title: `Incident ${made}`, requester: requester ?? null });
    }
    if (type === 'person') {
      if (row === 'self') return by[who].id;
      return house.make('person', { name: `Person ${made}`, ...(row !== 'none' && { organisation }) });
    }
    if (type === 'organisation') return row === 'org' ? ids.a : row === 'other' ? ids.b : ids.c;
    if (type === 'service') return row === 'live' ? liveService() : house.make('service', { name: `Service ${made}` });
    if (type === 'team') return house.make('team', { name: `Team ${made}` });
    if (type === 'site') return house.make('site', { name: `Site ${made}`, organisation });
    return house.make('configuration-item', {
      name: `CI ${made}`,
      variant: 'server',
      organisation,
      ...(row === 'mine' && { usedBy: by.req.id }),
    });
  }

  const least = (type: string): Record<string, unknown> => {
    made += 1;
    if (type === 'incident') return { title: `New ${made}` };
    if (type === 'configuration-item') return { name: `New ${made}`, variant: 'server' };
    return { name: `New ${made}`, ...(type === 'site' && { organisation: ids.a }) };
  };
  const putBack = async (id: string, values: Record<string, unknown>): Promise<void> => {
    const type = typeNamed(house.reeve.keeper.current().registry, 'person');
    await update(house.call(), type, id, values);
    house.reeve.identities.forget();
  };
  ids.service = await liveService();
  const site = await house.make('site', { name: 'Office', organisation: a });
  for (const client of Object.values(by)) await putBack(client.id, { site });
  return { house, by, ids, next: () => ++made, rowOf, least, putBack };
}
