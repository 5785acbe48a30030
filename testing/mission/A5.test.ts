import { expect } from 'vitest';
import type { ClocksJson } from '../../server/clocks/read.ts';
import { serveTheHouse } from '../../worlds/vendotool/beyond-it.ts';
import { calendarFor } from '../../worlds/vendotool/calendar.ts';
import { setHours } from '../../worlds/vendotool/hours.ts';
import { foundOrganisations } from '../../worlds/vendotool/organisations.ts';
import { gatherCast } from '../../worlds/vendotool/people.ts';
import { stageOn } from '../../worlds/vendotool/stage.ts';
import type { TestReeve } from '../reeve.ts';
import { shown } from './shown.ts';

/** The chapter of the world that tells of the house, and what it stands on. */
const tellOfTheHouse = ({ reeve }: TestReeve): Promise<void> =>
  reeve.database.transaction(async (executor) => {
    const stage = stageOn(reeve, executor, calendarFor(new Date('2026-11-19T13:30:00Z')));
    for (const chapter of [setHours, foundOrganisations, gatherCast, serveTheHouse]) await chapter(stage);
  });

shown('A5', async (house) => {
  await tellOfTheHouse(house);
  const hana = await house.person('Hana Caretaker', ['agent']);
  const olaf = await house.person('Olaf Owner', ['agent', 'service-owner']);
  const lena = await house.person('Lena Line', ['requester']);
  const rita = await house.person('Rita Requester', ['requester'], { lineManager: lena.id });
  const team = await house.make('team', { name: 'Caretakers', members: [{ person: hana.id }] });
  const service = await house.make('service', { name: 'Buildings', owner: olaf.id, supportTeam: team });
  for (const verb of ['charter', 'publish']) await olaf.post(`/api/services/${service}/${verb}`);
  const item = await house.make('catalogue-item', {
    name: 'A key to the store',
    service,
    summary: 'For one door',
    owner: olaf.id,
    fulfilledBy: team,
    expectedDelivery: 'P1D',
  });
  expect((await olaf.post(`/api/catalogue-items/${item}/publish`)).body).toMatchObject({ state: 'published' });

  // Levels are agreed for it like for any other.
  const kim = await house.person('Kim Keeper', ['service-level-manager', 'agent']);
  const us = await house.make('organisation', { name: 'Us' });
  const promise = {
    variant: 'service-level',
    title: 'Buildings',
    provider: us,
    owner: kim.id,
    inForceFrom: '2026-01-01',
    services: [{ service }],
    targets: [{ metric: 'fulfilment', work: 'request', within: 'P2D', counted: 'around-the-clock' }],
  };
  const agreement = `/api/agreements/${String((await kim.post('/api/agreements', promise)).body['number'])}`;
  await kim.post(`${agreement}/propose`);
  const agreed = { agreedOn: '2026-01-01', agreedForCustomerBy: lena.id, inForceFrom: '2026-01-01' };
  await kim.post(`${agreement}/agree`, agreed);
  expect((await kim.post(`${agreement}/begin`)).body).toMatchObject({ state: 'in-force' });

  // The same catalogue, the same requests, the same lifecycle: nothing in it is of IT.
  const asked = await rita.post('/api/requests', { variant: 'other', title: 'A key', catalogueItem: item });
  expect(asked.body, JSON.stringify(asked.body)).toMatchObject({ state: 'submitted', requester: rita.id, service });
  const at = `/api/requests/${String(asked.body['number'])}`;
  await hana.post(`${at}/assign`, { team, assignee: 'me' });
  expect((await hana.post(`${at}/fulfil`, { fulfilment: 'Handed over.' })).body).toMatchObject({ state: 'fulfilled' });
  await house.reeve.settle();
  const clocks = (await hana.get(`${at}/clocks`)).body as unknown as ClocksJson;
  expect(clocks.items).toMatchObject([{ metric: 'fulfilment', within: 172_800, kept: true }]);
  expect((await rita.get(`/api/catalogue-items/${item}`)).body['levels']).toMatchObject([{ metric: 'fulfilment' }]);

  // Two such services live in the demonstration world, offered, asked for and agreed on.
  type Item = { readonly name: string; readonly number: string };
  const { items } = (await kim.get('/api/catalogue-items?limit=50')).body as unknown as { items: readonly Item[] };
  for (const name of ['Door card', 'First days of a new colleague']) {
    const number = items.find((each) => each.name === name)?.number;
    const levels = (await kim.get(`/api/catalogue-items/${number}`)).body['levels'];
    expect(levels, name).toMatchObject([{ metric: 'first-response' }, { metric: 'fulfilment', within: 'PT45H' }]);
  }
  const asks = (await kim.get('/api/requests?state=fulfilled&limit=50')).body['items'];
  expect(asks).toContainEqual(expect.objectContaining({ title: 'Door card for the new colleague on the hotline' }));
});
