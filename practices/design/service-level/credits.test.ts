import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ReportJson, report } from '../../../server/clocks/report.ts';
import { askReport } from '../../../server/clocks/report-asked.ts';
import { reportPdf } from '../../../server/clocks/report-pdf.ts';
import { writing } from '../../../server/clocks/report-pdf-writing.ts';
import { titles } from '../../../server/operations/present.ts';
import { type Client, type TestReeve, testReeve } from '../../../testing/reeve.ts';

let house: TestReeve;
let kim: Client;

type Told = { readonly line: string; readonly ended: string; readonly kept: boolean; readonly excluded?: boolean };

beforeAll(async () => {
  house = await testReeve();
  kim = await house.person('Kim', ['service-level-manager', 'agent'], { zone: 'UTC', language: 'de' });
  const us = await house.make('organisation', { name: 'Us' });
  const made = await kim.post('/api/agreements', {
    variant: 'service-level',
    title: 'Müller & Söhne',
    provider: us,
    owner: kim.id,
    zone: 'Europe/Berlin',
    inForceFrom: '2026-01-01',
    targets: [
      { metric: 'resolution', within: 'PT8H', share: 95, period: 'quarter', priority: 'P1' },
      { metric: 'first-response', within: 'PT1H', share: 90 },
    ],
    credits: [
      { below: 95, credit: 5 },
      { below: 90, credit: 10 },
    ],
  });
  const at = `/api/agreements/${made.body['number']}`;
  await kim.post(`${at}/propose`, {});
  await kim.post(`${at}/agree`, { agreedOn: '2026-01-01', agreedForCustomerBy: kim.id, inForceFrom: '2026-01-01' });
  expect((await kim.post(`${at}/begin`, {})).status).toBe(200);
  const incident = await house.make('incident', { title: 'No mail' });
  await house.reeve.settle();
  const lines = await house.reeve.database.run<{ id: string; metric: string }>(
    'select id, metric from agreement_targets',
  );
  await house.reeve.database.run('delete from clock');
  const times = (count: number, one: Told): Told[] => Array.from({ length: count }, () => one);
  const told: readonly Told[] = [
    // The third quarter: 18 of 19 kept, and one that does not count. It begins in Berlin at 22:00 UTC of 30 June.
    ...times(17, { line: 'resolution', ended: '2026-08-12T10:00:00Z', kept: true }),
    { line: 'resolution', ended: '2026-06-30T22:30:00Z', kept: true },
    { line: 'resolution', ended: '2026-09-30T21:59:59Z', kept: false },
    { line: 'resolution', ended: '2026-09-01T10:00:00Z', kept: false, excluded: true },
    // The second quarter: 9 of 10 is not below 90, but below 95.
    ...times(9, { line: 'resolution', ended: '2026-05-12T10:00:00Z', kept: true }),
    { line: 'resolution', ended: '2026-06-30T21:30:00Z', kept: false },
    // September alone: 4 of 5, below 90.
    ...times(4, { line: 'first-response', ended: '2026-09-12T10:00:00Z', kept: true }),
    { line: 'first-response', ended: '2026-09-12T10:00:00Z', kept: false },
  ];
  for (const [place, { line, ended, kept, excluded = false }] of told.entries())
    await house.reeve.database.run(
      `insert into clock (record, place, type, kind, metric, run, agreement, commitment, version, began_at, ended_at, state, within, used, overdue_since, kept, by_us, by_customer, by_supplier, closed, resting, excluded)
       values ($1, $2, 'incident', 'service-level', $3, 0, $4, $5, 1, $6::timestamptz - interval '1 h', $6, 'ended', 3600, 3600, null, $7, 3600, 0, 0, 0, 0, $8)`,
      [incident, place, line, made.body['id'], lines.find(({ metric }) => metric === line)?.id, ended, kept, excluded],
    );
});
afterAll(() => house.stop());

const query = 'by=agreement&from=2026-05-01&until=2026-11-10';

test('each target is judged in its own periods, in the zone of its agreement, and credited by the scale', async () => {
  const { body } = await kim.get(`/api/service-levels?${query}`);
  const { targets } = body as unknown as ReportJson;
  const shown = targets.map(({ metric, period, from, kept, missed, excluded, attained, credit }) => ({
    metric,
    period,
    from,
    is: [kept, missed, excluded],
    attained,
    percent: credit?.percent,
    below: credit?.rule?.below,
  }));
  expect(shown).toEqual([
    {
      metric: 'first-response',
      period: 'month',
      from: '2026-08-31T22:00:00Z',
      is: [4, 1, 0],
      attained: false,
      percent: 10,
      below: 90,
    },
    {
      metric: 'resolution',
      period: 'quarter',
      from: '2026-06-30T22:00:00Z',
      is: [18, 1, 1],
      attained: false,
      percent: 5,
      below: 95,
    },
    {
      metric: 'resolution',
      period: 'quarter',
      from: '2026-03-31T22:00:00Z',
      is: [9, 1, 0],
      attained: false,
      percent: 5,
      below: 95,
    },
  ]);
  expect(targets[1]?.share).toBeCloseTo(18 / 19, 12);
});

test('they are a file as well, in the language of whoever asks, with names and not with keys', async () => {
  const file = await kim.get(`/api/service-levels?${query}&format=csv&part=targets`);
  const [heads, september] = String(file.body['text']).replace('\ufeff', '').trim().split('\r\n');
  expect(heads).toMatch(/^Vereinbarung,Ziel,Service,/);
  expect(september).toBe(
    'Müller & Söhne,Erste Antwort,,,,,3600,Monat,2026-08-31T22:00:00Z,2026-09-30T22:00:00Z,0.8,0.9,4,1,0,0,0.1,0.9,,,,,,,,',
  );
  const groups = await kim.get(`/api/service-levels?by=metric&format=csv`);
  expect(String(groups.body['text'])).toContain('Erste Antwort');
  expect((await kim.get(`/api/service-levels?${query}&format=xlsx&part=targets`)).status).toBe(200);
  expect((await kim.get(`/api/service-levels?${query}&format=csv&part=x`)).status).toBe(422);
});

test('and on paper: titled, tagged, in the language of whoever asks', async () => {
  const file = await kim.get(`/api/service-levels?${query}&format=pdf`);
  expect([file.status, file.headers['content-type']]).toEqual([200, 'application/pdf']);
  const paper = String(file.body['text']);
  expect(paper).toMatch(/^%PDF-/);
  for (const said of ['/StructTreeRoot', '/DisplayDocTitle true', '/Lang (de)', 'Roboto'])
    expect(paper).toContain(said);
});

test('on paper a name in letters that cannot be set is told by its number', async () => {
  await house.reeve.database.run("update agreement set title = 'شركة'");
  await house.reeve.database.run("update record set title = 'شركة' where type = 'agreement'");
  const call = house.call();
  const answer = await report(
    call,
    await askReport(call, { by: 'agreement', from: '2026-05-01', until: '2026-11-10' }),
  );
  const named = await titles(call, [answer.groups[0]?.key ?? '']);
  const w = writing(call, answer, named);
  expect([answer.groups[0]?.label, w.group(answer.groups[0]?.key ?? ''), w.anyUnset()]).toEqual([
    'شركة',
    'AGR-1',
    true,
  ]);
  expect(['Müller', 'Ελλάδα', 'Київ', 'Łódź', '日本', 'עברית', '🙂'].map(w.legible)).toEqual([
    true,
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
  expect((await reportPdf(call, answer)).length).toBeGreaterThan(10_000);
});
