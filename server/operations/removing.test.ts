import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { reference } from '../../fields/reference/reference.field.ts';
import { text } from '../../fields/text/text.field.ts';
import { practice } from '../../kernel/practice.ts';
import { record } from '../../kernel/record.ts';
import { words } from '../../kernel/words.ts';
import { type Client, type TestReeve, testReeve } from '../../testing/reeve.ts';
import { linkable } from '../../traits/linkable.ts';

const sketch = record({
  name: 'sketch',
  plural: 'sketches',
  prefix: 'SKE',
  traits: [linkable],
  fields: { title: text({ required: true }), follows: reference('sketch' as 'incident') },
  lifecycle: {
    initial: 'draft',
    states: { draft: { category: 'draft' }, open: { category: 'open' } },
    transitions: { begin: { from: ['draft'], to: 'open' } },
  },
  may: { read: true, create: true, update: true, begin: true, delete: true, archive: true },
});

const help = 'Something begun.';
const name = { name: 'Sketch', plural: 'Sketches', help };
const sketches = practice({
  name: 'sketch',
  stage: 'operate',
  words: { en: { name: 'Sketches', help }, de: { name: 'Skizzen', help } },
  records: [
    {
      record: sketch,
      words: words<typeof sketch>({
        en: { ...name, verbs: { begin: { label: 'Begin', done: 'begun' } } },
        de: {
          ...name,
          fields: { title: 'Titel', follows: 'Nach' },
          states: { draft: 'Entwurf', open: 'Offen' },
          verbs: { begin: { label: 'Beginnen', done: 'begonnen' } },
        },
      }),
    },
  ],
});

let house: TestReeve;
let ana: Client;

beforeAll(async () => {
  house = await testReeve({}, [sketches]);
  ana = await house.person('Ana', ['agent']);
});
afterAll(() => house.stop());

const left = async (id: string): Promise<number> => {
  const tables = ['record', 'sketch'].map((table) => `select id from ${table}`);
  const hanging = ['activity', 'outbox', 'search_document', 'link_ends'].map((table) =>
    table === 'link_ends'
      ? 'select from_record from link union all select to_record from link'
      : `select record from ${table}`,
  );
  const [row] = await house.reeve.database.run<{ n: number }>(
    `select count(*)::int as n from (${[...tables, ...hanging].join(' union all ')}) x where id = $1`,
    [id],
  );
  return row?.n ?? -1;
};
const make = (title: string, after?: string): Promise<string> =>
  house.make('sketch', { title, ...(after && { follows: after }) });

describe('deleting a draft', () => {
  test('leaves nothing of it, not even an event that nobody could follow', async () => {
    const id = await make('Alone');
    expect((await ana.delete(`/api/sketches/${id}`)).status).toBe(204);
    expect(await left(id)).toBe(0);
    await house.reeve.settle();
    expect(await house.reeve.database.run('select 1 from parked')).toEqual([]);
  });

  test('is refused while others point to it', async () => {
    const id = await make('First');
    await make('Second', id);
    const { status, body } = await ana.delete(`/api/sketches/${id}`);
    expect([status, body['detail']]).toEqual([409, expect.stringContaining('Other records point to SKE-')]);
    expect((await ana.get(`/api/sketches/${id}`)).status).toBe(200);
  });

  test('at the moment when it is linked, moved on or pointed to: one of both happens, whole', async () => {
    for (let round = 0; round < 12; round += 1) {
      const [id, other] = [await make(`Round ${round}`), await make('Other')];
      const [gone, ...others] = await Promise.all([
        ana.delete(`/api/sketches/${id}`),
        ana.post(`/api/sketches/${other}/links`, { kind: 'relates', to: id }),
        ana.post(`/api/sketches/${id}/begin`),
        ana.post('/api/sketches', { title: 'Behind', follows: id }),
      ]);
      const statuses = others.map(({ status }) => status);
      for (const status of [gone?.status ?? 0, ...statuses])
        expect(status, JSON.stringify(others.map(({ body }) => body))).toBeLessThan(500);
      if (gone?.status === 204) {
        expect(await left(id)).toBe(0);
        expect(statuses.filter((status) => status < 300)).toEqual([]);
      } else expect((await ana.get(`/api/sketches/${id}`)).status).toBe(200);
    }
  });
});
