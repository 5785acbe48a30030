import { afterAll, beforeAll, expect, test } from 'vitest';
import { reference } from '../../fields/reference/reference.field.ts';
import { text } from '../../fields/text/text.field.ts';
import { everyone, role } from '../../kernel/permission.ts';
import { practice } from '../../kernel/practice.ts';
import { record } from '../../kernel/record.ts';
import { words } from '../../kernel/words.ts';
import { type Client, type TestReeve, testReeve } from '../../testing/reeve.ts';
import { assignable } from '../../traits/assignable.ts';

/** Work of which only agents may know who does it. */
const errand = record({
  name: 'errand',
  prefix: 'ERR',
  traits: [assignable],
  fields: { title: text({ required: true }), requester: reference('person', { default: 'me' }) },
  lifecycle: {
    initial: 'new',
    states: { new: { category: 'open' }, done: { category: 'closed' } },
    transitions: { finish: { from: ['new'], to: 'done' } },
  },
  header: { title: 'title' },
  may: { read: everyone, create: everyone, update: role('agent') },
  fieldMay: { assignee: { read: role('agent') } },
});

const named = { name: 'Errand', plural: 'Errands', help: 'Something to fetch.' };
const errandWords = words<typeof errand>({
  en: named,
  de: {
    ...named,
    fields: { title: 'Titel', requester: 'Anwender' },
    states: { new: 'Neu', done: 'Erledigt' },
    verbs: { finish: { label: 'Erledigen', done: 'erledigt' } },
  },
});
const errands = practice({
  name: 'errand',
  stage: 'operate',
  words: { en: { name: 'Errands', help: 'Fetching.' }, de: { name: 'Botengänge', help: 'Holen.' } },
  records: [{ record: errand, words: errandWords }],
  needs: ['people'],
});

let house: TestReeve;
let ana: Client;
let rita: Client;

beforeAll(async () => {
  house = await testReeve({}, [errands]);
  ana = await house.person('Ana', ['agent']);
  rita = await house.person('Rita', ['requester']);
});
afterAll(() => house.stop());

test('figures tell nothing of who did it to those who may not know', async () => {
  for (const measure of ['handovers', 'effort']) {
    expect((await rita.get(`/api/errands/measures?measure=${measure}`)).status, measure).toBe(403);
    expect((await ana.get(`/api/errands/measures?measure=${measure}`)).status, measure).toBe(200);
  }
  expect((await rita.get('/api/errands/measures?measure=flow')).status).toBe(200);
});

test('nor does what is told of one', async () => {
  const made = await ana.post('/api/errands', { title: 'Milk' });
  const course = `/api/errands/${made.body['number']}/course`;
  expect((await rita.get(course)).status).toBe(403);
  expect((await ana.get(course)).body).toMatchObject({ handoffs: 0, finishedAt: null, firstContact: null });
  expect((await ana.get('/api/people/1/course')).status).toBe(404);
});
