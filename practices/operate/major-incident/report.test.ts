import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Client } from '../../../testing/reeve.ts';
import { type BadMonday, badMonday } from './testing/bad-monday.ts';

type Entry = { readonly id: string; readonly what: string; readonly content: { readonly text?: string } };

type Labelled = { readonly name: string; readonly label: string; readonly choices?: readonly { label: string }[] };

/** What the verbs cannot do without. */
const full: Readonly<Record<string, object>> = {
  'send-update': { audience: 'users', occasion: 'first', text: 'Hello' },
  'add-task': { task: 'Mine', owner: 'me', due: '2026-12-24' },
};

describe('what is told of a bad Monday', () => {
  let day: BadMonday;
  let ana: Client;
  let cleo: Client;
  const at = '/api/major-incidents/MI-1';

  beforeAll(async () => {
    day = await badMonday();
    ({ ana, cleo } = day);
    await ana.post(`/api/incidents/${day.cause}/declare-major`, {
      severity: 'critical',
      communicationsLead: day.ben.id,
      scribe: cleo.id,
      businessImpact: 'Nobody can pay by card.',
    });
    const send = (audience: string, text: string) =>
      day.ben.post(`${at}/send-update`, { audience, occasion: 'progress', text });
    await send('users', 'Cards are refused.');
    await send('internal', 'The acquirer does not answer.');
    await send('executives', 'Nordlicht threatens to leave.');
    await day.settle();
  });
  afterAll(() => day.house.stop());

  const entryOf = async (who: Client, url: string, text: string): Promise<string> => {
    const { items } = (await who.get(`${url}/activity?limit=100`)).body as { items: readonly Entry[] };
    return items.find(({ content }) => content.text === text)?.id ?? '';
  };
  const note = (input: Record<string, unknown>, who = cleo) => who.post(`${at}/note-moment`, input);
  const report = async (query: string): Promise<string> =>
    String((await ana.get(`${at}/report?${query}`)).body['markdown']);

  test('the scribe notes key moments: in own words, or what was said, each at its moment', async () => {
    const began = new Date(Date.now() - 3_600_000).toISOString();
    expect((await note({ text: 'First alarm', at: began })).body).toMatchObject({ moments: 1 });
    const entry = await entryOf(ana, at, 'The acquirer does not answer.');
    expect((await note({ entry })).body).toMatchObject({ moments: 2 });
    expect((await note({ entry })).status).toBe(409);
    const [customer] = day.customers;
    const report1 = customer?.reports[0] ?? '';
    await customer?.requester.post(`/api/incidents/${report1}/activity`, { text: 'Our queue goes out of the door.' });
    const theirs = await entryOf(ana, `/api/incidents/${report1}`, 'Our queue goes out of the door.');
    expect((await note({ entry: theirs, on: report1 })).body).toMatchObject({ moments: 3 });
    const { moments } = (await ana.get(at)).body as { moments: Record<string, unknown>[] };
    expect(moments).toMatchObject([
      { text: 'First alarm', at: began, by: cleo.id },
      { text: 'The acquirer does not answer.', by: day.ben.id },
      { text: 'Our queue goes out of the door.', by: customer?.requester.id },
    ]);
  });

  test('for customers goes only what all of them were told, or what whoever speaks for it puts in words for them', async () => {
    const [customer] = day.customers;
    const theirs = await entryOf(ana, `/api/incidents/${customer?.reports[0]}`, 'Our queue goes out of the door.');
    expect((await note({ text: 'For all', forCustomers: true })).status).toBe(403);
    const asked = { entry: theirs, on: customer?.reports[0], forCustomers: true };
    expect((await note({ ...asked }, day.ben)).status).toBe(409);
    const internal = await entryOf(ana, at, 'The acquirer does not answer.');
    expect(internal).not.toBe('');
    await ana.patch(at, { moments: [] });
    for (const refused of [asked, { entry: internal, forCustomers: true }])
      expect((await note(refused, day.ben)).body['fields']).toMatchObject([
        { field: 'forCustomers', code: 'not-public' },
      ]);
    expect((await note({ text: 'We changed the line.', forCustomers: true }, day.ben)).status).toBe(200);
    expect((await note({ text: 'Pagonet is to blame.' }, day.ben)).status).toBe(200);
    expect((await note({ entry: internal, on: 'INC-999' })).body['fields']).toMatchObject([{ code: 'not-touched' }]);
  });

  test('the report for the house tells all of it, in either language', async () => {
    await ana.post(`${at}/recover`);
    await ana.patch(at, { cause: 'A certificate ran out.', customerSummary: 'A certificate was not renewed in time.' });
    await ana.post(`${at}/add-task`, { task: 'Watch | expiry', owner: cleo.id, due: '2026-01-05' });
    const english = await report('');
    expect(english).toContain('# Major incident MI-1: No authorisation gets through');
    for (const part of ['Critical', 'Ana Agent', 'Ben Okafor', 'Nordlicht (4)', 'promised in AGR-1', 'Tills'])
      expect(english).toContain(part);
    for (const told of ['Cards are refused.', 'The acquirer does not answer.', 'Nordlicht threatens', 'Pagonet'])
      expect(english).toContain(told);
    expect(english).toContain('| TSK-1 Watch \\| expiry | Cleo Chen | 05/01/2026 | overdue |');
    expect(await report('language=de')).toContain('# Großstörung MI-1');
    const times = [...english.matchAll(/^- (\d\d\/\d\d\/\d{4}, \d\d:\d\d) /gm)].map(([, time]) => time);
    expect(times.length).toBeGreaterThan(5);
    expect(times).toEqual(times.toSorted());
  });

  test('the report for customers names nobody and tells only what was public', async () => {
    const customers = await report('readers=customers');
    for (const part of [
      'disruption of Card payment',
      'Cards are refused.',
      'We changed the line.',
      'not renewed in time',
    ])
      expect(customers).toContain(part);
    const names = [...day.customers.map(({ name }) => name), 'Werft', 'Ana', 'Ben', 'Cleo', 'Rita', 'INC-', 'MI-1'];
    for (const hidden of [
      ...names,
      'acquirer',
      'Pagonet',
      'threatens',
      'No authorisation',
      'certificate ran out',
      'TSK',
    ])
      expect(customers).not.toContain(hidden);
  });

  test('requesters and key contacts see nothing of it but what they were told on their own', async () => {
    for (const { requester, key, reports, name } of day.customers)
      for (const who of [requester, key]) {
        expect((await who.get(at)).status).toBe(404);
        for (const part of [
          'impact',
          'report',
          'follow-ups',
          'draft-update?audience=users&occasion=first',
          'activity',
          'links',
        ])
          expect((await who.get(`${at}/${part}`)).status, part).toBe(404);
        for (const verb of ['send-update', 'note-moment', 'apply-workaround', 'stand-down', 'add-task'])
          expect((await who.post(`${at}/${verb}`, full[verb] ?? {})).status, verb).toBe(404);
        expect((await who.post(`/api/incidents/${reports[0]}/declare-major`, {})).status).toBe(403);
        expect((await who.get('/api/major-incidents')).body['items'] ?? []).toEqual([]);
        expect((await who.get('/api/search?q=authorisation')).body['items']).toEqual([]);
        expect((await who.get('/api/search?q=certificate')).body['items']).toEqual([]);
        const seen = await Promise.all(
          [
            '/api/meta',
            `/api/incidents/${reports[0]}`,
            `/api/incidents/${reports[0]}/activity?limit=200`,
            '/api/incidents?limit=100',
            '/api/notices',
            `/api/incidents/${reports[0]}/links`,
          ].map(async (url) => JSON.stringify((await who.get(url)).body)),
        );
        const whole = seen.slice(1).join('\n');
        for (const other of day.customers.filter((each) => each.name !== name)) expect(whole).not.toContain(other.name);
        expect(whole).not.toContain('MI-1');
        expect(Object.keys(JSON.parse(seen[0] ?? '{}').types)).toEqual(
          expect.not.arrayContaining(['major-incident', 'task', 'runbook']),
        );
      }
  });

  test('a manager follows it and does nothing with it; its words come in German to who reads German', async () => {
    expect((await day.mara.get(at)).status).toBe(200);
    for (const verb of ['send-update', 'recover', 'stand-down', 'investigate'])
      expect((await day.mara.post(`${at}/${verb}`, full[verb] ?? {})).status).toBe(403);
    await ana.patch(`/api/people/${ana.id}`, { language: 'de' });
    const { types } = (await ana.get('/api/meta')).body as {
      types: Record<
        string,
        {
          verbs: { name: string; label: string; arguments: Labelled[] }[];
          lines: { name: string; fields: Labelled[] }[];
        }
      >;
    };
    const updates = types['major-incident']?.lines.find(({ name }) => name === 'updates');
    const audience = updates?.fields.find(({ name }) => name === 'audience');
    expect(audience?.choices?.map(({ label }) => label)).toEqual(['Anwender', 'Intern', 'Leitung']);
    const declare = types['incident']?.verbs.find(({ name }) => name === 'declare-major');
    expect(declare).toMatchObject({ label: 'Großstörung ausrufen' });
    expect(declare?.arguments.map(({ label }) => label)).toContain('Kommunikation');
    expect(declare?.arguments[0]?.choices?.map(({ label }) => label)).toEqual(['Kritisch', 'Schwer', 'Mittel']);
  });
});
