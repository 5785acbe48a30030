import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Client, type TestReeve, testReeve } from '../../testing/reeve.ts';

let house: TestReeve;
let ana: Client;

type Item = Readonly<Record<string, unknown>> & { readonly id: string; readonly number: string };
type Page = { items: Item[]; next: string | null };

beforeAll(async () => {
  house = await testReeve();
  ana = await house.person('Ana', ['agent', 'administrator']);
  const fill = ['printer', 'Printer', 'Äpfel', 'zebra', 'a', '', '100%', 'ß', '10', '9'];
  for (let at = 0; at < 47; at += 1)
    await house.make('incident', {
      title: `${fill[at % 10]} ${at % 6}`,
      classification: at % 3 === 0 ? null : (fill[at % 7] ?? null),
      impact: ['high', 'medium', 'low', null][at % 4],
      requester: null,
    });
});
afterAll(() => house.stop());

const get = async (query: string): Promise<Page> => {
  const { status, body } = await ana.get(`/api/incidents?${query}`);
  expect(status, JSON.stringify(body)).toBe(200);
  return body as unknown as Page;
};

/** All pages, one behind the other; `between` is done before each page but the first. */
async function pages(
  sort: string,
  limit: number,
  between: () => Promise<void> = async () => undefined,
): Promise<Item[]> {
  const all: Item[] = [];
  let page = await get(`sort=${sort}&limit=${limit}`);
  for (;;) {
    all.push(...page.items);
    if (!page.next) return all;
    await between();
    page = await get(`sort=${sort}&limit=${limit}&after=${page.next}`);
  }
}

const key = fc.tuple(
  fc.constantFrom('', '-'),
  fc.constantFrom(
    'title',
    'classification',
    'impact',
    'priority',
    'createdAt',
    'updatedAt',
    'state',
    'number',
    'stateAt',
    'urgency',
  ),
);
const sorts = fc
  .uniqueArray(key, { minLength: 1, maxLength: 4, selector: ([, name]) => name })
  .map((keys) => keys.map((each) => each.join('')).join(','));

test('pages one behind the other are the whole list, for any sort, with empty values and ties, in either direction', async () => {
  await fc.assert(
    fc.asyncProperty(sorts, fc.integer({ min: 1, max: 20 }), async (sort, limit) => {
      const whole = (await get(`sort=${sort}&limit=200`)).items.map(({ number }) => number);
      expect(whole).toHaveLength(47);
      expect((await pages(sort, limit)).map(({ number }) => number)).toEqual(whole);
    }),
    { numRuns: 40, seed: 20_261_122 },
  );
}, 60_000);

test('backwards is the list turned round', async () => {
  const there = (await get('sort=impact,title&limit=200')).items.map(({ id }) => id);
  const back = (await get('sort=-impact,-title&limit=200')).items.map(({ id }) => id);
  expect(back).toEqual([...there].reverse());
});

test('what comes and goes between two pages neither doubles nor drops what stays', async () => {
  const stay = new Set((await get('limit=200')).items.map(({ id }) => id));
  const made: string[] = [];
  const seen = await pages('title,-createdAt', 5, async () => {
    const gone = made.pop();
    if (gone) await ana.delete(`/api/incidents/${gone}`);
    made.push(await house.make('incident', { title: `m ${made.length}`, requester: null }));
    made.push(await house.make('incident', { title: `a ${made.length}`, requester: null }));
  });
  const ids = seen.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect([...stay].filter((id) => !ids.includes(id))).toEqual([]);
});

test('a cursor of another sort, or of no list at all, is refused', async () => {
  const { next } = await get('sort=title&limit=1');
  for (const query of [
    `sort=createdAt&after=${next}`,
    `sort=title,impact&after=${next}`,
    'after=nonsense',
    `after=${Buffer.from('["1","------------------------------------"]').toString('base64url')}`,
  ])
    expect((await ana.get(`/api/incidents?${query}`)).status, query).toBe(422);
});
