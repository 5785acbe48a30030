import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Line, lineOf, readTable, sign, type Who } from './testing/permission-table.ts';
import { at, type PermissionWorld, permissionWorld } from './testing/permission-world.ts';

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
  person   org        read           +   +   .   +   +   +   +
  person   org        update         -   -   .   -   -   -   +
  person   org        leave          -   -   .   -   -   -   +
  person   org        return         -   -   .   -   -   -   +
  person   org        archive        -   -   .   -   -   -   +
  person   other      read           .   .   +   +   +   +   +
  person   other      update         .   .   -   -   -   -   +
  person   none       read           .   .   .   +   +   +   +
  person   none       update         .   .   .   -   -   -   +
  person   none       leave          .   .   .   -   -   -   +

  organisation        create         -   -   -   +   -   -   +
  organisation org    read           +   +   .   +   .   +   +
  organisation org    update         -   -   .   +   .   -   +
  organisation org    comment        -   -   .   +   .   -   +
  organisation org    internal       -   -   .   +   .   -   +
  organisation org    end            -   -   .   +   .   -   +
  organisation org    resume         -   -   .   +   .   -   +
  organisation org    archive        -   -   .   -   .   -   +
  organisation other  read           .   .   +   +   .   +   +
  organisation other  update         .   .   -   +   .   -   +
  organisation none   read           .   .   .   +   .   +   +

  service             create         -   -   -   -   -   +   +
  service  proposed   read           .   .   .   +   +   +   +
  service  proposed   update         .   .   .   -   -   +   +
  service  proposed   comment        .   .   .   +   -   +   +
  service  proposed   charter        .   .   .   -   -   +   +
  service  proposed   decline        .   .   .   -   -   +   +
  service  proposed   archive        .   .   .   -   -   -   +
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
  site     org        read           +   +   .   +   .   +   +
  site     org        update         -   -   .   +   .   -   +
  site     org        archive        -   -   .   -   .   -   +
  site     other      read           .   .   +   +   .   +   +
  site     other      update         .   .   -   +   .   -   +
  site     none       read           .   .   .   +   .   +   +

  configuration-item        create   -   -   -   +   -   -   +
  configuration-item mine   read     +   .   .   +   .   +   +
  configuration-item mine   update   -   .   .   +   .   -   +
  configuration-item mine   comment  -   .   .   +   .   -   +
  configuration-item mine   internal -   .   .   +   .   -   +
  configuration-item mine   commission -  .  .   +   .   -   +
  configuration-item mine   store    -   .   .   +   .   -   +
  configuration-item mine   retire   -   .   .   +   .   -   +
  configuration-item mine   reinstate -  .   .   +   .   -   +
  configuration-item mine   archive  -   .   .   -   .   -   +
  configuration-item org    read     .   .   .   +   .   +   +
  configuration-item other  read     .   .   .   +   .   +   +
`;

let world: PermissionWorld;

beforeAll(async () => {
  world = await permissionWorld();
});
afterAll(() => world.house.stop());

/** What a verb cannot do without. */
const along: Readonly<Record<string, Record<string, unknown>>> = {
  wait: { waitingFor: 'requester' },
  resolve: { resolution: 'Mended', resolutionCode: 'solved' },
};

async function ask(type: string, row: string, verb: string, who: Who): Promise<number> {
  const { by, ids, rowOf, least } = world;
  const made = world.next();
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

const groups: ReadonlyMap<string, Line[]> = Map.groupBy(readTable(verbs), ({ words }) => words[0] ?? '');

describe('who may do what', () => {
  test.each([...groups])(
    '%s',
    async (type, lines) => {
      const [wanted, got]: [string[], string[]] = [[], []];
      for (const { words, cells } of lines) {
        const [verb = '', row = ''] = words.slice(1).reverse();
        const found: [string, string][] = [];
        for (const [who] of cells) found.push([who, sign(await ask(type, row, verb, who))]);
        wanted.push(lineOf(words, cells));
        got.push(lineOf(words, found));
      }
      expect(got).toEqual(wanted);
    },
    60_000,
  );
});
