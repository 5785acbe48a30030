import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { typeNamed } from '../../../derive/registry.ts';
import { runJob } from '../../../server/jobs/jobs.ts';
import { update } from '../../../server/operations/update.ts';
import type { Client } from '../../../testing/reeve.ts';
import { raiseTheAlarm } from '../../improve/task/raise-the-alarm.job.ts';
import { spoken } from './draft.ts';
import { remindOfUpdates } from './remind-of-updates.job.ts';
import { type BadMonday, badMonday, type Customer } from './testing/bad-monday.ts';

type Entry = { readonly id: string; readonly what: string; readonly content: { readonly text?: string } };

describe('a bad Monday', () => {
  let day: BadMonday;
  let ana: Client;
  let ben: Client;
  let at = '';

  beforeAll(async () => {
    day = await badMonday();
    ({ ana, ben } = day);
  });
  afterAll(() => day.house.stop());

  const saidTo = async (who: Client, number: string): Promise<readonly string[]> =>
    ((await who.get(`/api/incidents/${number}/activity?limit=100`)).body['items'] as Entry[])
      .filter(({ what }) => what === 'said')
      .map(({ content }) => String(content.text))
      .reverse();
  const notices = async (who: Client): Promise<readonly string[]> =>
    ((await who.get('/api/notices')).body['items'] as { sentence: string }[]).map(({ sentence }) => sentence);
  const major = async (): Promise<Record<string, unknown>> => (await ana.get(at)).body;
  const send = (who: Client, audience: string, occasion: string, text: string, more = {}) =>
    who.post(`${at}/send-update`, { audience, occasion, text, ...more });
  const everyReport = (): readonly (readonly [Customer, string])[] =>
    day.customers.flatMap((customer) => customer.reports.map((number) => [customer, number] as const));

  test('an agent declares it; it leads the incident, its clocks run, and people hear of their roles', async () => {
    const declared = await ana.post(`/api/incidents/${day.cause}/declare-major`, {
      severity: 'critical',
      communicationsLead: ben.id,
      scribe: day.cleo.id,
      bridge: 'https://meet.example/monday',
      businessImpact: 'Nobody can pay by card.',
    });
    expect(declared.body, JSON.stringify(declared.body)).toMatchObject({ number: 'MI-1' });
    at = '/api/major-incidents/MI-1';
    const now = await major();
    expect(now).toMatchObject({ state: 'identified', commander: ana.id, title: 'No authorisation gets through' });
    const minutes = (name: string): number =>
      Math.round((Date.parse(String(now[name])) - Date.parse(String(now['createdAt']))) / 60_000);
    expect([minutes('nextForUsersAt'), minutes('nextInternalAt'), minutes('nextForExecutivesAt')]).toEqual([
      30, 15, 30,
    ]);
    expect(now['nextUpdateAt']).toBe(now['nextInternalAt']);
    const again = await ana.post(`/api/incidents/${day.cause}/declare-major`, {});
    expect(again.body).toMatchObject({ status: 409, detail: `MI-1 leads ${day.cause} already.` });
    await day.settle();
    const [told] = [await notices(ben), await notices(day.cleo)];
    expect(told).toContain('Ana Agent gave you a role in MI-1: No authorisation gets through');
    expect(await notices(day.mara)).toContain(
      'Ana Agent declared the major incident MI-1: No authorisation gets through',
    );
  });

  test('its impact is counted from what it touches', async () => {
    const { body } = await ana.get(`${at}/impact`);
    expect(body['incidents']).toHaveLength(13);
    expect(body['requesters']).toBe(4);
    expect(body['services']).toMatchObject([{ name: 'Card payment', incidents: 13, criticality: 'critical' }]);
    expect(body['neededBy']).toMatchObject([{ name: 'Tills', needs: 'Card payment' }]);
    const customers = body['customers'] as { name: string; incidents: number; agreements: string[] }[];
    expect(customers.map(({ name, incidents, agreements }) => [name, incidents, agreements.length])).toEqual([
      ['Kaffee', 4, 0],
      ['Nordlicht', 4, 0],
      ['Tischler', 4, 0],
      ['VendoTool', 1, 0],
      ['Werft', 0, 1],
    ]);
  });

  test('an update begins with the words of its template, in either language; gaps are shown and refused', async () => {
    const draft = (who: Client, query: string) => who.get(`${at}/draft-update?${query}`);
    const { body: english } = await draft(ben, 'audience=users&occasion=first');
    const now = await major();
    const said = (at: unknown) => spoken(String(at), new Date().toISOString(), 'en', 'UTC');
    expect(english['text']).toBe(
      `Since ${said(now['beganAt'] ?? now['createdAt'])} there is a disruption of Card payment. We are working on it with priority and will tell you more by ${said(english['next'])}.`,
    );
    const german = String((await draft(ben, 'audience=executives&occasion=first&language=de')).body['text']);
    expect(german).toContain('MI-1 (kritisch): Card payment seit');
    expect(german).toContain('Nobody can pay by card. 3 Kunden sind betroffen. Leitung: Ana Agent.');
    const gap = String((await draft(ben, 'audience=users&occasion=workaround')).body['text']);
    expect(gap).toContain('{workaround}');
    expect((await send(ben, 'users', 'workaround', gap)).body['fields']).toMatchObject([
      { field: 'text', code: 'gap' },
    ]);
  });

  test('users hear on their own incident; nobody else’s words are there', async () => {
    const text = 'Cards are refused since nine. More by half past.';
    expect((await send(ben, 'users', 'first', text)).status).toBe(200);
    await day.settle();
    for (const [customer, number] of everyReport()) expect(await saidTo(customer.requester, number)).toEqual([text]);
    expect(await saidTo(ana, day.cause)).toEqual([text]);
    const now = await major();
    expect(now['updates']).toMatchObject([{ audience: 'users', occasion: 'first', text, by: ben.id }]);
    expect(Date.parse(String(now['nextForUsersAt']))).toBeGreaterThan(Date.now() + 29 * 60_000);
  });

  test('only its communications lead and commander speak to users and executives', async () => {
    expect((await send(day.cleo, 'users', 'progress', 'Soon.')).status).toBe(403);
    expect((await send(day.cleo, 'executives', 'progress', 'Soon.')).status).toBe(403);
    expect((await send(day.cleo, 'internal', 'progress', 'The acquirer does not answer.')).status).toBe(200);
    expect((await send(ana, 'executives', 'progress', 'The acquirer is called.')).status).toBe(200);
    await day.settle();
    expect(await notices(day.mara)).toContain('There is an update on MI-1: No authorisation gets through');
    for (const [{ requester }, number] of everyReport())
      expect(JSON.stringify(await saidTo(requester, number))).not.toContain('acquirer');
  });

  test('the communications lead is told once for each clock that runs out', async () => {
    const past = new Date(Date.now() - 60_000).toISOString();
    await ana.patch(at, { nextForUsersAt: past });
    const remind = () => runJob(day.house.reeve.database, day.house.reeve.keeper.current(), remindOfUpdates);
    const due = async () =>
      (await notices(ben)).filter((sentence) => sentence.startsWith('An update is due on MI-1')).length;
    await remind();
    await remind();
    expect(await due()).toBe(1);
    expect((await ana.patch(at, { remindedAt: null })).status).toBe(403);
    expect((await send(ben, 'users', 'progress', 'Still on it.', { next: past })).body['fields']).toMatchObject([
      { field: 'next', code: 'past' },
    ]);
    const next = new Date(Date.now() + 1_000).toISOString();
    expect((await send(ben, 'users', 'progress', 'Still on it.', { next })).body).toMatchObject({ next });
    await remind();
    expect(await due()).toBe(1);
    await new Promise((after) => setTimeout(after, 1_100));
    await remind();
    expect(await due()).toBe(2);
  });

  test('the workaround is told to all in one go, and to who comes later', async () => {
    await ana.post(`${at}/investigate`);
    const applied = await ben.post(`${at}/apply-workaround`, { workaround: 'Take cash, or card by telephone.' });
    expect(applied.body, JSON.stringify(applied.body)).toMatchObject({ incidents: 13 });
    expect((await ana.post(`${at}/mitigate`)).body).toMatchObject({ state: 'mitigated' });
    await day.settle();
    const [customer] = day.customers;
    const late = (await customer?.requester.post('/api/incidents', { title: 'Also here' }))?.body['number'];
    await ana.post(`/api/incidents/${late}/links`, { kind: 'child-of', to: day.cause });
    await day.settle();
    for (const [{ requester }, number] of everyReport())
      expect((await saidTo(requester, number)).at(-1)).toContain('Take cash, or card by telephone.');
    expect(await saidTo(customer?.requester as Client, String(late))).toEqual([
      expect.stringContaining('Take cash, or card by telephone.'),
    ]);
  });

  test('restored, the clocks stop; resolving what it leads resolves its parts', async () => {
    expect((await ben.post(`${at}/recover`)).status).toBe(403);
    expect((await ana.post(`${at}/recover`)).body).toMatchObject({ state: 'recovered', nextUpdateAt: null });
    expect((await send(ben, 'users', 'restored', 'Cards work again.')).body).toMatchObject({ next: null });
    const how = { resolution: 'New certificate at the acquirer.', resolutionCode: 'solved' };
    expect((await ana.post(`/api/incidents/${day.cause}/resolve`, how)).status).toBe(200);
    await day.settle();
    for (const [{ requester }, number] of everyReport())
      expect((await requester.get(`/api/incidents/${number}`)).body).toMatchObject({ state: 'resolved', ...how });
    const { incidents } = (await ana.get(`${at}/impact`)).body as { incidents: { finished: boolean }[] };
    expect(incidents.every(({ finished }) => finished)).toBe(true);
  });

  test('it comes back, is restored again, and is stood down with the reason; the review becomes a task', async () => {
    expect((await ben.post(`${at}/resume`)).body).toMatchObject({ state: 'investigating', restoredAt: null });
    expect((await major())['nextForUsersAt']).not.toBeNull();
    await ana.post(`${at}/recover`);
    expect((await ana.post(`${at}/stand-down`)).body['fields']).toMatchObject([{ field: 'standDownReason' }]);
    expect((await ana.post(`${at}/stand-down`, { standDownReason: 'An hour of normal orders.' })).body).toMatchObject({
      state: 'stood-down',
      nextUpdateAt: null,
    });
    await day.settle();
    const { items } = (await ana.get(`${at}/follow-ups`)).body as { items: Record<string, unknown>[] };
    expect(items).toMatchObject([
      { title: 'Review MI-1: No authorisation gets through', owner: { name: 'Ana Agent' } },
    ]);
  });

  test('what follows are tasks with an owner and a day; late ones raise the alarm and are counted', async () => {
    const due = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
    await ana.post(`${at}/add-task`, { task: 'Watch expiry of certificates', owner: ben.id, due });
    const { house } = day;
    const tasks = typeNamed(house.reeve.keeper.current().registry, 'task');
    await update(house.call(), tasks, 'TSK-2', { due: '2026-01-05' });
    await runJob(house.reeve.database, house.reeve.keeper.current(), raiseTheAlarm);
    expect(await notices(ben)).toContain('TSK-2 is overdue: Watch expiry of certificates');
    expect((await ana.get(`${at}/follow-ups`)).body).toMatchObject({ done: 0, overdue: 1 });
    await ben.post('/api/tasks/TSK-2/finish');
    expect((await ana.get(`${at}/follow-ups`)).body).toMatchObject({ done: 1, overdue: 0 });
  });

  test('the review asks for the cause and what was learnt; then the record stands', async () => {
    expect((await ana.post(`${at}/review`)).status).toBe(422);
    const words = {
      cause: 'A certificate ran out.',
      lessons: 'Reminders go to a team.',
      customerSummary: 'A certificate.',
    };
    expect((await ana.post(`${at}/review`, words)).body).toMatchObject({ state: 'reviewed', category: 'closed' });
    expect((await ana.patch(at, { cause: 'Something else' })).body['fields']).toMatchObject([{ code: 'read-only' }]);
    expect((await ana.post(`${at}/amend`)).body).toMatchObject({ state: 'stood-down', reviewedAt: null });
  });
});
