import { afterAll, beforeAll, expect, test } from 'vitest';
import { text } from '../../fields/text/text.field.ts';
import type { Context } from '../../kernel/context.ts';
import { practice } from '../../kernel/practice.ts';
import { query } from '../../kernel/query.ts';
import { record } from '../../kernel/record.ts';
import { words } from '../../kernel/words.ts';
import { type Client, type TestReeve, testReeve } from '../../testing/reeve.ts';

const memo = record({
  name: 'memo',
  prefix: 'MEM',
  fields: { title: text({ required: true }) },
  may: { read: true, create: true, update: true },
});

/** What a question must not do, by the name that is asked for. */
const attempts: Readonly<Record<string, (context: Context, id: string) => Promise<unknown>>> = {
  create: (context) => context.create('memo', { title: 'Made by a question' }),
  update: (context, id) => context.update('memo', id, { title: 'Changed by a question' }),
  notify: (context, id) => context.notify({ to: [context.actor.id], reason: 'said', record: id }),
};

const asking = query<typeof memo>()({
  record: 'memo',
  name: 'attempt',
  arguments: { what: text() },
  answer: async (context, row, { what }) => {
    await attempts[what ?? '']?.(context, row.id);
    return { title: (await context.read('memo', row.id)).id === row.id ? row.title : null };
  },
});

const help = 'A note.';
const memos = practice({
  name: 'memo',
  stage: 'operate',
  words: { en: { name: 'Memos', help }, de: { name: 'Notizen', help } },
  records: [
    {
      record: memo,
      words: words<typeof memo>({
        en: { name: 'Memo', plural: 'Memos', help },
        de: { name: 'Notiz', plural: 'Notizen', help, fields: { title: 'Titel' } },
      }),
    },
  ],
  queries: [asking],
});

let house: TestReeve;
let ana: Client;

beforeAll(async () => {
  house = await testReeve({}, [memos]);
  ana = await house.person('Ana', ['agent']);
});
afterAll(() => house.stop());

test('a question reads and never writes, whatever it tries', async () => {
  const id = await house.make('memo', { title: 'As it was' });
  expect((await ana.get(`/api/memos/${id}/attempt`)).body).toEqual({ title: 'As it was' });
  for (const what of Object.keys(attempts))
    expect((await ana.get(`/api/memos/${id}/attempt?what=${what}`)).status, what).toBe(500);
  expect((await ana.get('/api/memos?count=true')).body).toMatchObject({ total: 1, items: [{ title: 'As it was' }] });
  const [{ n } = { n: -1 }] = await house.reeve.database.run<{ n: number }>('select count(*)::int as n from notice');
  expect(n).toBe(0);
  expect((await ana.get(`/api/memos/${id}/attempt`)).status).toBe(200);
});
