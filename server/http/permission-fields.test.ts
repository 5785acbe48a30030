import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lineOf, readTable, sign, type Who } from './testing/permission-table.ts';
import { at, type PermissionWorld, permissionWorld } from './testing/permission-world.ts';

/** Fields on a row: w read and written, r read only, - not even read, . no such record for them. */
const fields = `
                                              req key oth agt led own adm
  incident mine       title                    r   r   .   w   .   .   w
  incident mine       description              r   r   .   w   .   .   w
  incident mine       team                     r   r   .   w   .   .   w
  incident mine       assignee                 r   r   .   w   .   .   w
  incident mine       organisation             r   r   .   w   .   .   w
  incident mine       configurationItem        -   -   .   w   .   .   w
  person   self       name                     w   w   w   w   w   w   w
  person   self       phone                    w   w   w   w   w   w   w
  person   self       jobTitle                 w   w   w   w   w   w   w
  person   self       roles                    r   r   r   r   r   r   w
  person   self       email                    r   r   r   r   r   r   w
  person   self       organisation             r   r   r   r   r   r   w
  person   self       site                     r   r   r   r   r   r   w
  person   org        name                     r   r   .   r   r   r   w
  person   org        phone                    r   r   .   r   -   -   w
  person   org        roles                    -   -   .   r   -   -   w
  organisation org    name                     r   r   .   w   .   r   w
  service  live       name                     r   r   r   r   r   w   w
  service  live       criticality              -   -   -   r   r   w   w
  service  live       owner                    r   r   r   r   r   w   w
  team     none       name                     r   r   r   r   r   r   w
  team     none       email                    -   -   -   r   -   -   w
  site     org        name                     r   r   .   w   .   r   w
  site     org        access                   r   r   .   w   .   -   w
  configuration-item mine  name                r   .   .   w   .   r   w
  configuration-item mine  supportTeam         r   .   .   w   .   r   w
`;

/** Fields sent along with what one creates: + taken, - refused as not one’s own to set. */
const creating = `
                             req key oth agt adm
  incident title              +   +   +   +   +
  incident description        +   +   +   +   +
  incident impact             +   +   +   +   +
  incident urgency            +   +   +   +   +
  incident service            +   +   +   +   +
  incident team               -   -   -   +   +
  incident assignee           -   -   -   +   +
  incident requester          -   -   -   +   +
  incident organisation       -   -   -   +   +
  incident channel            -   -   -   +   +
  incident classification     -   -   -   +   +
  incident configurationItem  -   -   -   +   +
`;

let world: PermissionWorld;

beforeAll(async () => {
  world = await permissionWorld();
});
afterAll(() => world.house.stop());

const valueFor = (field: string): unknown => {
  const { ids } = world;
  const made = world.next();
  const values: Readonly<Record<string, unknown>> = {
    team: ids.team,
    supportTeam: ids.team,
    assignee: 'me',
    owner: 'me',
    requester: ids.nemo,
    organisation: null,
    configurationItem: ids.item,
    service: ids.service,
    roles: ['requester', 'technician'],
    phone: '+49 30 1234567',
    email: `new${made}@example.com`,
    criticality: 'high',
    channel: 'phone',
    impact: 'low',
    urgency: 'low',
    site: null,
  };
  return field in values ? values[field] : `Words ${made}`;
};

async function fieldSign(type: string, row: string, field: string, who: Who): Promise<string> {
  const { by, rowOf } = world;
  const key = await rowOf(type, row, who);
  const seen = await by[who].get(at(type, key));
  if (seen.status === 404) return '.';
  if (!(field in seen.body))
    return (await by[who].patch(at(type, key), { [field]: null })).status === 403 ? '-' : 'written unseen';
  const { status } = await by[who].patch(at(type, key), { [field]: valueFor(field) });
  return status === 200 ? 'w' : status === 403 ? 'r' : `?${status}`;
}

describe('who may read and write which field', () => {
  test.each(readTable(fields))('$words', async ({ words, cells }) => {
    const [type = '', row = '', field = ''] = words;
    const { by, putBack } = world;
    const found: [string, string][] = [];
    for (const [who] of cells) {
      const before = row === 'self' ? (await by.adm.get(at(type, by[who].id))).body : null;
      found.push([who, await fieldSign(type, row, field, who)]);
      // Whoever changed themselves is as before for the next line: by Reeve itself, an administrator may have given their role away.
      if (before && field in before) await putBack(by[who].id, { [field]: before[field] });
    }
    expect(lineOf(words, found)).toBe(lineOf(words, cells));
  });

  test.each(readTable(creating))('creating: $words', async ({ words, cells }) => {
    const [type = '', field = ''] = words;
    const { by, ids, least } = world;
    const found: [string, string][] = [];
    for (const [who] of cells) {
      const value = field === 'organisation' ? ids.b : valueFor(field);
      const { status, body } = await by[who].post(at(type), { ...least(type), [field]: value });
      const unseen = status === 422 && JSON.stringify(body['fields']).includes('not-found');
      found.push([who, unseen ? '-' : sign(status)]);
    }
    expect(lineOf(words, found)).toBe(lineOf(words, cells));
  });
});
