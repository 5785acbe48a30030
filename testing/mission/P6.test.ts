import { expect } from 'vitest';
import { deliverReports } from '../../practices/improve/reporting/deliver-reports.job.ts';
import type { ClocksJson } from '../../server/clocks/read.ts';
import { runJob } from '../../server/jobs/jobs.ts';
import { shown } from './shown.ts';

shown('P6', async (house) => {
  const us = await house.make('organisation', { name: 'VendoTool' });
  const shop = await house.make('organisation', { name: 'Shop' });
  const kim = await house.person('Kim Keeper', ['service-level-manager', 'agent']);
  const rita = await house.person('Rita Requester', ['requester', 'key-contact'], { organisation: shop });
  const made = await kim.post('/api/agreements', {
    variant: 'service-level',
    title: 'Shop',
    provider: us,
    owner: kim.id,
    inForceFrom: '2026-01-01',
    targets: [{ metric: 'first-response', within: 'PT1H', share: 90, counted: 'around-the-clock' }],
  });
  const at = `/api/agreements/${String(made.body['number'])}`;
  await kim.post(`${at}/propose`);
  const agreed = { agreedOn: '2026-01-01', agreedForCustomerBy: rita.id, inForceFrom: '2026-01-01' };
  await kim.post(`${at}/agree`, agreed);
  expect((await kim.post(`${at}/begin`)).body).toMatchObject({ state: 'in-force' });

  // Measured on what is reported, and explained line by line.
  const incident = await kim.post('/api/incidents', { title: 'No mail', requester: rita.id, organisation: shop });
  const number = String(incident.body['number']);
  await kim.post(`/api/incidents/${number}/activity`, { text: 'We look.', visibility: 'public' });
  await house.reeve.settle();
  const clocks = (await kim.get(`/api/incidents/${number}/clocks`)).body as unknown as ClocksJson;
  expect(clocks.items).toMatchObject([{ metric: 'first-response', kept: true }]);
  expect(JSON.stringify(clocks.items[0])).toMatch(/ledger/);

  // Reported by customer, as the keeper and as the customer may read it.
  const until = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
  const report = await kim.get(`/api/service-levels?from=2026-01-01&until=${until}&by=agreement`);
  expect(report.status, JSON.stringify(report.body)).toBe(200);
  expect(JSON.stringify(report.body)).toContain('"kept":1');

  // The customer is sent it, made with their own rights.
  const regular = await kim.post('/api/regular-reports', {
    title: 'How we served the shop',
    customer: shop,
    recipients: [{ person: rita.id }],
  });
  await kim.post(`/api/regular-reports/${String(regular.body['number'])}/send`);
  await runJob(house.reeve.database, house.reeve.keeper.current(), deliverReports);
  await house.reeve.settle();
  const [delivered] = (await rita.get('/api/report-deliveries?recipient=me')).body['items'] as { number: string }[];
  const { items: files } = (await rita.get(`/api/report-deliveries/${delivered?.number}/attachments`)).body;
  expect(files).toMatchObject([{ mediaType: 'application/pdf' }]);
  const { items: notices } = (await rita.get('/api/notices')).body;
  expect(JSON.stringify(notices)).toContain('Your report is there: How we served the shop');
});
