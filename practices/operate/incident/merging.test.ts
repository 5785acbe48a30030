import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Client, type TestReeve, testReeve } from '../../../testing/reeve.ts';

let house: TestReeve;
let ana: Client;
let rita: Client;
let omar: Client;

beforeAll(async () => {
  house = await testReeve();
  ana = await house.person('Ana Agent', ['agent']);
  rita = await house.person('Rita Requester', ['requester']);
  omar = await house.person('Omar Other', ['requester']);
});
afterAll(() => house.stop());

type Entry = {
  readonly id: string;
  readonly what: string;
  readonly on?: { readonly number: string };
  readonly visibility: string;
  readonly by: { readonly id: string } | null;
  readonly content: { readonly text?: string; readonly via?: { readonly kind: string } };
};

const report = async (who: Client, title: string): Promise<string> =>
  String((await who.post('/api/incidents', { title })).body['number']);
const at = (number: string, more = ''): string => `/api/incidents/${number}${more}`;
const saidOn = async (who: Client, number: string, joined = false): Promise<readonly string[]> => {
  const { body } = await who.get(at(number, `/activity?limit=100${joined ? '&joined=true' : ''}`));
  return (body['items'] as Entry[])
    .filter(({ what }) => what === 'said')
    .map(({ content, on }) => (on ? `${on.number}: ${content.text}` : String(content.text)))
    .reverse();
};
const stateOf = async (number: string): Promise<unknown> => (await ana.get(at(number))).body['state'];
const settle = async (): Promise<void> => {
  for (let times = 0; times < 4; times += 1) await house.reeve.settle();
};

describe('merging', () => {
  test('reads the conversations together, carries replies, and is undone wholly with later replies where they were said', async () => {
    const [kept, other] = [await report(rita, 'Mail is down'), await report(omar, 'No mail since nine')];
    await ana.post(at(other, '/assign'), { team: await house.make('team', { name: 'Mail' }), assignee: 'me' });
    await ana.post(at(other, '/wait'), { waitingFor: 'supplier' });
    await omar.post(at(other, '/activity'), { text: 'Outlook says offline' });
    await settle();
    const before = (await ana.get(at(other))).body;
    await ana.post(at(kept, '/assign'), { team: await house.make('team', { name: 'Exchange' }), assignee: 'me' });
    await ana.post('/api/notices/seen', {});
    const merged = await ana.post(at(other, '/merge'), { to: kept });
    expect(merged.body).toMatchObject({ state: 'merged' });

    await ana.post(at(kept, '/activity'), { text: 'We are on it' });
    await ana.post(at(kept, '/activity'), { text: 'Exchange again', visibility: 'internal' });
    await settle();
    await omar.post(at(other, '/activity'), { text: 'Works on my phone' });
    await settle();
    const heard = (await ana.get('/api/notices')).body['items'] as { sentence: string }[];
    expect(heard.map(({ sentence }) => sentence)).toContain(`Omar Other wrote on ${other}: No mail since nine`);
    expect(await saidOn(omar, other)).toEqual(['Outlook says offline', 'We are on it', 'Works on my phone']);
    expect(await saidOn(rita, kept)).toEqual(['We are on it']);
    expect(await saidOn(rita, kept, true)).toEqual([`${kept}: We are on it`]);
    expect(await saidOn(ana, kept, true)).toEqual([
      `${other}: Outlook says offline`,
      `${kept}: We are on it`,
      `${kept}: Exchange again`,
      `${other}: Works on my phone`,
    ]);

    await ana.post(at(kept, '/resolve'), { resolutionCode: 'solved', resolution: 'The server was restarted' });
    await settle();
    expect(await saidOn(omar, other)).toContain('The server was restarted');

    const undone = await ana.post(at(other, '/unmerge'));
    expect(undone.body).toMatchObject({
      state: before['state'],
      waitingFor: before['waitingFor'],
      title: before['title'],
    });
    expect((await ana.get(at(other, '/links'))).body['items']).toEqual([]);
    expect(await saidOn(ana, kept, true)).toEqual([`${kept}: We are on it`, `${kept}: Exchange again`]);
    await ana.post(at(kept, '/activity'), { text: 'Not for Omar any more' });
    await settle();
    expect(await saidOn(omar, other)).not.toContain('Not for Omar any more');
  });

  test('does not lead round in a circle, into itself, into two, or into what one may not see; a refusal leaves nothing', async () => {
    const [one, two, three] = [await report(rita, 'One'), await report(rita, 'Two'), await report(rita, 'Three')];
    expect((await ana.post(at(one, '/merge'), { to: one })).status).toBe(422);
    expect((await ana.post(at(one, '/merge'), { to: 'INC-999999' })).status).toBe(422);
    expect((await ana.post(at(one, '/merge'), {})).status).toBe(422);
    expect(await stateOf(one)).toBe('new');
    await ana.post(at(one, '/merge'), { to: two });
    await ana.post(at(two, '/merge'), { to: three });
    const circle = await ana.post(at(three, '/merge'), { to: one });
    expect(circle.status).toBe(422);
    expect(circle.body['detail']).toMatch(/circle/);
    expect(await stateOf(three)).toBe('new');
    expect((await ana.post(at(one, '/links'), { kind: 'merged-into', to: three })).status).toBe(409);
    expect((await rita.post(at(three, '/merge'), { to: two })).status).toBe(403);
    await omar.post('/api/incidents', { title: 'Four' });
    expect(await saidOn(ana, three, true)).toEqual([]);
  });

  test('two who merge two incidents into each other at once do not close a circle', async () => {
    const [one, two] = [await report(rita, 'Left'), await report(rita, 'Right')];
    const answers = await Promise.all([
      ana.post(at(one, '/merge'), { to: two }),
      ana.post(at(two, '/merge'), { to: one }),
    ]);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  });
});

describe('splitting', () => {
  test('makes a message an incident of whoever said it, and merging it back undoes that with its later replies', async () => {
    const whole = await report(rita, 'Printer and mail');
    const said = await rita.post(at(whole, '/activity'), { text: 'By the way, the scanner is broken too' });
    const { body } = await ana.post(at(whole, '/split'), { entry: said.body['id'] });
    const part = String(body['number']);
    expect((await rita.get(at(part))).body).toMatchObject({
      title: 'By the way, the scanner is broken too',
      requester: rita.id,
    });
    expect((await ana.get(at(part, '/links'))).body['items']).toMatchObject([
      { kind: 'split-from', direction: 'out', other: { number: whole } },
    ]);
    await rita.post(at(part, '/activity'), { text: 'It beeps' });
    await ana.post(at(part, '/merge'), { to: whole });
    expect(await saidOn(ana, whole, true)).toContain(`${part}: It beeps`);
    expect((await rita.post(at(whole, '/split'), { entry: said.body['id'] })).status).toBe(403);
    expect((await ana.post(at(whole, '/split'), { entry: ana.id })).status).toBe(404);
  });
});

describe('parents and children', () => {
  test('replies, resolve and reopen travel down to all depths, what cannot follow says so, and the copy says where from', async () => {
    const [parent, child, grandchild, stuck] = [
      await report(ana, 'Site down'),
      await report(rita, 'Nothing works'),
      await report(omar, 'Me too'),
      await report(omar, 'With a step to do'),
    ];
    await ana.post(at(parent, '/assign'), { team: await house.make('team', { name: 'Field' }), assignee: 'me' });
    for (const [from, to] of [
      [child, parent],
      [stuck, parent],
      [grandchild, child],
    ])
      await ana.post(at(String(from), '/links'), { kind: 'child-of', to });
    await ana.patch(at(stuck), { checklist: [{ step: 'Call back', mandatory: true }] });
    await ana.post(at(parent, '/activity'), { text: 'Back at noon' });
    await ana.post(at(parent, '/activity'), { text: 'A digger', visibility: 'internal' });
    await settle();
    for (const number of [child, grandchild, stuck]) expect(await saidOn(ana, number)).toEqual(['Back at noon']);
    const { body } = await rita.get(at(child, '/activity'));
    const copy = (body['items'] as Entry[]).find(({ what }) => what === 'said');
    expect(copy).toMatchObject({ by: { id: ana.id }, content: { via: { kind: 'child-of' } } });
    expect(Object.keys(copy?.content.via ?? {})).toEqual(['kind']);

    await ana.post(at(parent, '/resolve'), { resolutionCode: 'solved', resolution: 'New cable' });
    await settle();
    expect((await ana.get(at(grandchild))).body).toMatchObject({ state: 'resolved', resolution: 'New cable' });
    expect(await stateOf(stuck)).toBe('new');
    const remarks = (
      (await ana.get(at(stuck, '/activity'))).body['items'] as (Entry & { content: { remark?: string } })[]
    )
      .filter(({ content }) => content.remark !== undefined)
      .map(({ visibility, content }) => [visibility, content.remark]);
    expect(remarks).toEqual([['internal', expect.stringMatching(/Mandatory steps/)]]);
    await ana.post(at(parent, '/reopen'));
    await settle();
    expect(await stateOf(grandchild)).toBe('assigned');
  });

  test('what an administrator turns on travels as well: a field, notes, what the requester says, what resolves a duplicate', async () => {
    const boss = await house.person('Boss', ['administrator']);
    const on = [
      'child-of backward said internal',
      'child-of backward field impact',
      'child-of forward said public requester',
      'duplicates backward verb resolve',
    ];
    const flow = async (value: boolean): Promise<void> => {
      const { status } = await boss.put('/api/settings/flows-along-links', {
        value: Object.fromEntries(on.map((name) => [name, value])),
      });
      expect(status).toBe(204);
    };
    const [whole, part, again] = [await report(ana, 'Whole'), await report(rita, 'Part'), await report(omar, 'Again')];
    await ana.post(at(part, '/links'), { kind: 'child-of', to: whole });
    await ana.post(at(again, '/links'), { kind: 'duplicates', to: part });
    await ana.patch(at(whole), { impact: 'high' });
    await settle();
    expect((await ana.get(at(part))).body['impact']).toBe('medium');
    await flow(true);
    await ana.patch(at(whole), { impact: 'low' });
    await ana.post(at(whole, '/activity'), { text: 'Only between us', visibility: 'internal' });
    await settle();
    await rita.post(at(part, '/activity'), { text: 'Still broken' });
    await settle();
    expect((await ana.get(at(part))).body).toMatchObject({ impact: 'low', priority: 'P4' });
    expect(await saidOn(ana, part)).toEqual(['Only between us', 'Still broken']);
    expect(await saidOn(rita, part)).toEqual(['Still broken']);
    expect(await saidOn(ana, whole)).toEqual(['Only between us', 'Still broken']);
    await ana.post(at(part, '/resolve'), { resolutionCode: 'solved', resolution: 'Mended' });
    await settle();
    expect((await ana.get(at(again))).body).toMatchObject({ state: 'resolved', resolution: 'Mended' });
    await flow(false);
  });

  test('an administrator turns a flow off', async () => {
    const root = await house.person('Root', ['administrator']);
    const settings = (await root.get('/api/settings')).body['items'] as {
      name: string;
      value: Record<string, boolean>;
    }[];
    const flows = settings.find(({ name }) => name === 'flows-along-links');
    expect(flows?.value['child-of backward verb resolve']).toBe(true);
    await root.put('/api/settings/flows-along-links', {
      value: { ...flows?.value, 'child-of backward verb resolve': false },
    });
    const [parent, child] = [await report(ana, 'Parent'), await report(rita, 'Child')];
    await ana.post(at(child, '/links'), { kind: 'child-of', to: parent });
    await ana.post(at(parent, '/resolve'), { resolutionCode: 'solved', resolution: 'Done' });
    await settle();
    expect(await stateOf(child)).toBe('new');
  });
});
