import { expect } from 'vitest';
import type { ReadingsJson } from '../../derive/figures.ts';
import { readyMade } from '../../practices/improve/measurement/ready-made.ts';
import type { ClocksJson } from '../../server/clocks/read.ts';
import { shown } from './shown.ts';

shown('V2', async (house) => {
  const us = await house.make('organisation', { name: 'VendoTool' });
  const shop = await house.make('organisation', { name: 'Shop' });
  const kim = await house.person('Kim Keeper', ['service-level-manager', 'measurement-manager', 'agent']);
  const rita = await house.person('Rita Requester', ['requester'], { organisation: shop });
  const promised = { phone: 'PT30S', chat: 'PT1M', 'e-mail': 'PT2H', portal: 'PT1H' } as const;
  const targets = Object.entries(promised).map(([channel, within]) => ({
    metric: 'first-response',
    channel,
    within,
    counted: 'around-the-clock',
  }));
  const made = await kim.post('/api/agreements', {
    variant: 'service-level',
    title: 'By channel, day and night',
    provider: us,
    owner: kim.id,
    inForceFrom: '2026-01-01',
    targets,
  });
  const at = `/api/agreements/${String(made.body['number'])}`;
  await kim.post(`${at}/propose`);
  await kim.post(`${at}/agree`, { agreedOn: '2026-01-01', agreedForCustomerBy: rita.id, inForceFrom: '2026-01-01' });
  expect((await kim.post(`${at}/begin`)).body).toMatchObject({ state: 'in-force' });

  // Each channel has its own promise, which runs at every hour of the week.
  for (const [channel, within] of Object.entries(promised)) {
    const asked = { title: 'Where is my parcel?', requester: rita.id, organisation: shop, channel };
    const incident = await kim.post('/api/incidents', asked);
    expect(incident.status, JSON.stringify(incident.body)).toBe(201);
    const number = String(incident.body['number']);
    const { items } = (await kim.get(`/api/incidents/${number}/clocks`)).body as unknown as ClocksJson;
    expect(items, channel).toHaveLength(1);
    expect(items[0]?.within, channel).toBe(Temporal.Duration.from(within).total('seconds'));
    await kim.post(`/api/incidents/${number}/activity`, { text: 'It comes today.', visibility: 'public' });
  }
  await house.reeve.settle();
  const until = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
  const report = await kim.get(`/api/service-levels?from=2026-01-01&until=${until}&by=agreement`);
  for (const channel of Object.keys(promised)) expect(JSON.stringify(report.body)).toContain(channel);

  // What was kept, by channel.
  const kept = {
    ...readyMade['service-level-kept'].input,
    promise: 'first-response',
    breakdown: 'channel',
    zone: 'UTC',
  };
  const measure = await kim.post('/api/measures', { title: 'Answered in time', ...kept });
  expect(measure.status, JSON.stringify(measure.body)).toBe(201);
  await kim.post('/api/measures/MSR-1/share', { owner: kim.id });
  const { groups } = (await kim.get('/api/measures/MSR-1/readings')).body as unknown as ReadingsJson;
  const shares = groups.map(({ key, values }) => [key, values.at(-1)] as const);
  expect(Object.fromEntries(shares)).toEqual({ phone: 100, chat: 100, 'e-mail': 100, portal: 100 });
});
