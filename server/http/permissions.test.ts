import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { typeNamed } from '../../derive/registry.ts';
import { type Client, type TestReeve, testReeve } from '../../testing/reeve.ts';
import { update } from '../operations/update.ts';

/**
 * Who may what, as one table, held against the running API. The columns are people; a cell says what becomes of the asking:
 *   +  it is done, or refused for another reason than permission (a state it does not go from)
 *   -  403: they see the record but may not do this
 *   .  404: for them there is no such record
 */
const people = {
  req: 'a requester of customer A',
  key: 'the key contact of customer A',
  oth: 'the key contact of customer B',
  agt: 'an agent of the provider',
  led: 'a team lead, and nothing else',
  own: 'a service owner',
  adm: 'an administrator',
} as const;
type Who = keyof typeof people;

/** Rows: mine is the requester’s own, org belongs to a colleague at customer A, other to customer B, none to nobody. */
const verbs = `
                                    req key oth agt led own adm
  incident            create         +   +   +   +   -   -   +
  incident mine       read           +   +   .   +   .   .   +
  incident mine       update         -   -   .   +   .   .   +
  incident mine       comment        +   +   .   +   .   .   +
  incident mine       internal       -   -   .   +   .   .   +
  incident mine       archive        -   -   .   -   .   .   +
  incident mine       assign         -   -   .   +   .   .   +
  incident mine       wait           -   -   .   +   .   .   +
  incident mine       resume         -   -   .   +   .   .   +
  incident mine       resolve        -   -   .   +   .   .   +
  incident mine       reopen         -   -   .   +   .   .   +
  incident mine       close          -   -   .   +   .   .   +
  incident resolved   reopen         +   +   .   +   .   .   +
  incident resolved   close          +   +   .   +   .   .   +
  incident resolved   assign         -   -   .   +   .   .   +
  incident org        read           .   +   .   +   .   .   +
  incident org        update         .   -   .   +   .   .   +
  incident org        comment        .   +   .   +   .   .   +
  incident org        internal       .   -   .   +   .   .   +
  incident org        archive        .   -   .   -   .   .   +
  incident org        resolve        .   -   .   +   .   .   +
  incident other      read           .   .   +   +   .   .   +
  incident other      update         .   .   -   +   .   .   +
  incident other      comment        .   .   +   +   .   .   +
  incident other      internal       .   .   -   +   .   .   +
  incident other      archive        .   .   -   -   .   .   +
  incident other      close          .   .   -   +   .   .   +
  incident none       read           .   .   .   +   .   .   +
  incident none       comment        .   .   .   +   .   .   +
  incident none       assign         .   .   .   +   .   .   +

  person              create         -   -   -   +   -   -   +
  person   self       read           +   +   +   +   +   +   +
  person   self       update         +   +   +   +   +   +   +
  person   org        read           +   +   .   +   .   .   +
  person   org        update         -   -   .   -   .   .   +
  person   org        leave          -   -   .   -   .   .   +
  person   org        return         -   -   .   -   .   .   +
  person   org        archive        -   -   .   -   .   .   +
  person   other      read           .   .   +   +   .   .   +
  person   other      update         .   .   -   -   .   .   +
  person   none       read           .   .   .   +   .   .   +
  person   none       update         .   .   .   -   .   .   +
  person   none       leave          .   .   .   -   .   .   +

  organisation        create         -   -   -   +   -   -   +
  organisation org    read           +   +   .   +   .   .   +
  organisation org    update         -   -   .   +   .   .   +
  organisation org    comment        -   -   .   +   .   .   +
  organisation org    internal       -   -   .   +   .   .   +
  organisation org    end            -   -   .   +   .   .   +
  organisation org    resume         -   -   .   +   .   .   +
  organisation org    archive        -   -   .   -   .   .   +
  organisation other  read           .   .   +   +   .   .   +
  organisation other  update         .   .   -   +   .   .   +
  organisation none   read           .   .   .   +   .   .   +

  service             create         -   -   -   -   -   +   +
  service  proposed   read           .   .   .   +   .   +   +
  service  proposed   update         .   .   .   -   .   +   +
  service  proposed   comment        .   .   .   +   .   +   +
  service  proposed   charter        .   .   .   -   .   +   +
  service  proposed   decline        .   .   .   -   .   +   +
  service  proposed   archive        .   .   .   -   .   -   +
  service  live       read           +   +   +   +   +   +   +
  service  live       update         -   -   -   -   -   +   +
  service  live       comment        -   -   -   +   -   +   +
  service  live       internal       -   -   -   +   -   +   +
  service  live       publish        -   -   -   -   -   +   +
  service  live       sunset         -   -   -   -   -   +   +
  service  live       retire         -   -   -   -   -   +   +
  service  live       archive        -   -   -   -   -   -   +

  team                create         -   -   -   -   -   -   +
  team     none       read           +   +   +   +   +   +   +
  team     none       update         -   -   -   -   -   -   +
  team     none       archive        -   -   -   -   -   -   +

  site                create         -   -   -   +   -   -   +
  site     org        read           +   +   .   +   .   .   +
  site     org        update         -   -   .   +   .   .   +
  site     org        archive        -   -   .   -   .   .   +
  site     other      read           .   .   +   +   .   .   +
  site     other      update         .   .   -   +   .   .   +
  site     none       read           .   .   .   +   .   .   +

  configuration-item        create   -   -   -   +   -   -   +
  configuration-item mine   read     +   .   .   +   .   .   +
  configuration-item mine   update   -   .   .   +   .   .   +
  configuration-item mine   comment  -   .   .   +   .   .   +
  configuration-item mine   internal -   .   .   +   .   .   +
  configuration-item mine   commission -  .  .   +   .   .   +
  configuration-item mine   store    -   .   .   +   .   .   +
  configuration-item mine   retire   -   .   .   +   .   .   +
  configuration-item mine   reinstate -  .   .   +   .   .   +
  configuration-item mine   archive  -   .   .   -   .   .   +
  configuration-item org    read     .   .   .   +   .   .   +
  configuration-item other  read     .   .   .   +   .   .   +
`;

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
  person   org        name                     r   r   .   r   .   .   w
  person   org        phone                    r   r   .   r   .   .   w
  person   org        roles                    -   -   .   r   .   .   w
  organisation org    name                     r   r   .   w   .   .   w
  service  live       name                     r   r   r   r   r   w   w
  service  live       criticality              -   -   -   r   -   w   w
  service  live       owner                    r   r   r   r   r   w   w
  team     none       name                     r   r   r   r   r   r   w
  team     none       email                    -   -   -   r   -   -   w
  site     org        name                     r   r   .   w   .   .   w
  configuration-item mine  name                r   .   .   w   .   .   w
  configuration-item mine  supportTeam         r   .   .   w   .   .   w
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

const read = (
  table: string,
): readonly { readonly words: readonly string[]; readonly cells: readonly (readonly [Who, string])[] }[] => {
  const [head = '', ...lines] = table.split('\n').filter((line) => line.trim() !== '');
  const who = head.trim().split(/\s+/) as Who[];
  return lines.map((line) => {
    const parts = line.trim().split(/\s+/);
    const cells = parts.slice(-who.length);
    return { words: parts.slice(0, -who.length), cells: who.map((each, at) => [each, cells[at] ?? '?'] as const) };
  });
};

let house: TestReeve;
let by: Record<Who, Client>;
let ids: Record<'a' | 'b' | 'c' | 'rolf' | 'olga' | 'nemo' | 'team' | 'service' | 'item', string>;
let made = 0;

beforeAll(async () => {
  house = await testReeve();
  const provider = await house.make('organisation', { name: 'Provider', kind: 'provider' });
  const [a, b, c] = [
    await house.make('organisation', { name: 'Customer A' }),
    await house.make('organisation', { name: 'Customer B' }),
    await house.make('organisation', { name: 'Customer C' }),
  ];
  by = {
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
  ids = {
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
  ids.service = await liveService();
  const site = await house.make('site', { name: 'Office', organisation: a });
  for (const client of Object.values(by)) await putBack(client.id, { site });
});
afterAll(() => house.stop());

const at = (type: string, key = ''): string =>
  `/api/${type === 'person' ? 'people' : `${type}s`}${key ? `/${key}` : ''}`;

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

/** What a verb cannot do without. */
const along: Readonly<Record<string, Record<string, unknown>>> = {
  wait: { waitingFor: 'requester' },
  resolve: { resolution: 'Mended', resolutionCode: 'solved' },
};

async function ask(type: string, row: string, verb: string, who: Who): Promise<number> {
  const client = by[who];
  if (verb === 'create') return (await client.post(at(type), least(type))).status;
  const key = await rowOf(type, row, who);
  const name = type === 'incident' ? 'title' : 'name';
  if (verb === 'read') return (await client.get(at(type, key))).status;
  // An organisation that serves all rows keeps its name; what is written is another field.
  if (verb === 'update')
    return (
      await client.patch(at(type, key), type === 'person' ? { jobTitle: `Job ${made}` } : { [name]: `Changed ${made}` })
    ).status;
  if (verb === 'comment' || verb === 'internal')
    return (
      await client.post(at(type, `${key}/activity`), {
        text: 'Hello',
        visibility: verb === 'internal' ? 'internal' : 'public',
      })
    ).status;
  if (verb === 'archive') {
    const { status } = await client.delete(at(type, key));
    if (status === 200) await client.post(at(type, `${key}/restore`));
    return status;
  }
  const input = verb === 'assign' ? { team: ids.team } : verb === 'charter' ? { owner: 'me' } : (along[verb] ?? {});
  const { status } = await client.post(at(type, `${key}/${verb}`), input);
  if (verb === 'end' && status === 200) await client.post(at(type, `${key}/resume`));
  return status;
}

const sign = (status: number): string => {
  if (status === 404) return '.';
  if (status === 403) return '-';
  return status < 300 || status === 409 ? '+' : `?${status}`;
};

const line = (words: readonly string[], cells: readonly (readonly [string, string])[]): string =>
  `${words.join(' ')}: ${cells.map(([who, cell]) => `${who} ${cell}`).join(' ')}`;

const groups = Map.groupBy(read(verbs), ({ words }) => words[0] ?? '');

describe('who may do what', () => {
  test.each([...groups])(
    '%s',
    async (type, lines) => {
      const [wanted, got]: [string[], string[]] = [[], []];
      for (const { words, cells } of lines) {
        const [verb = '', row = ''] = words.slice(1).reverse();
        const found: [string, string][] = [];
        for (const [who] of cells) found.push([who, sign(await ask(type, row, verb, who))]);
        wanted.push(line(words, cells));
        got.push(line(words, found));
      }
      expect(got).toEqual(wanted);
    },
    60_000,
  );
});

const valueFor = (field: string): unknown => {
  made += 1;
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
  const key = await rowOf(type, row, who);
  const seen = await by[who].get(at(type, key));
  if (seen.status === 404) return '.';
  if (!(field in seen.body))
    return (await by[who].patch(at(type, key), { [field]: null })).status === 403 ? '-' : 'written unseen';
  const { status } = await by[who].patch(at(type, key), { [field]: valueFor(field) });
  return status === 200 ? 'w' : status === 403 ? 'r' : `?${status}`;
}

const putBack = async (id: string, values: Record<string, unknown>): Promise<void> => {
  const type = typeNamed(house.reeve.keeper.current().registry, 'person');
  await update(house.call(), type, id, values);
  house.reeve.identities.forget();
};

describe('who may read and write which field', () => {
  test.each(read(fields))('$words', async ({ words, cells }) => {
    const [type = '', row = '', field = ''] = words;
    const found: [string, string][] = [];
    for (const [who] of cells) {
      const before = row === 'self' ? (await by.adm.get(at(type, by[who].id))).body : null;
      found.push([who, await fieldSign(type, row, field, who)]);
      // Whoever changed themselves is as before for the next line: by Reeve itself, an administrator may have given their role away.
      if (before && field in before) await putBack(by[who].id, { [field]: before[field] });
    }
    expect(line(words, found)).toBe(line(words, cells));
  });

  test.each(read(creating))('creating: $words', async ({ words, cells }) => {
    const [type = '', field = ''] = words;
    const found: [string, string][] = [];
    for (const [who] of cells) {
      const value = field === 'organisation' ? ids.b : valueFor(field);
      const { status, body } = await by[who].post(at(type), { ...least(type), [field]: value });
      const unseen = status === 422 && JSON.stringify(body['fields']).includes('not-found');
      found.push([who, unseen ? '-' : sign(status)]);
    }
    expect(line(words, found)).toBe(line(words, cells));
  });
});
