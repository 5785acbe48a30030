import { expect } from 'vitest';
import type { ReadingsJson } from '../../derive/figures.ts';
import { readyMade } from '../../practices/improve/measurement/ready-made.ts';
import { shown } from './shown.ts';

/** What a design says beside its parameters. */
const rest = {
  utility: 'Answers questions.',
  availability: 'Day and night.',
  capacity: 'Sixty agents at once.',
  continuity: 'Back within four hours.',
  security: 'No attack gets through.',
  architecture: 'Tickets beside telephones.',
  outcomes: [{ outcome: 'Customers get an answer' }],
  processes: [{ process: 'Incident management' }],
  roles: [{ activity: 'Answering', accountable: 'Lead of the desk' }],
  costs: [{ item: 'Licences', amount: { amount: '12000', currency: 'EUR' } }],
  risks: [{ risk: 'Nights without staff', treatment: 'Shifts' }],
  criteria: [
    { criterion: 'All channels tested', gate: 'transition' },
    { criterion: 'A month within the levels', gate: 'operation' },
  ],
};

shown('L2a', async (house) => {
  const dana = await house.person('Dana Designer', ['agent', 'service-designer']);
  const olaf = await house.person('Olaf Owner', [
    'agent',
    'service-owner',
    'service-level-manager',
    'measurement-manager',
  ]);
  const us = await house.make('organisation', { name: 'Us' });
  const service = await house.make('service', { name: 'Service desk', owner: olaf.id });
  const measure = async (title: string, input: Readonly<Record<string, unknown>>): Promise<string> => {
    const made = await olaf.post('/api/measures', { title, zone: 'UTC', ...input });
    expect(made.status, JSON.stringify(made.body)).toBe(201);
    await olaf.post(`/api/measures/${String(made.body['number'])}/share`, { owner: olaf.id });
    return String(made.body['id']);
  };
  const attacks = { variant: 'count', aim: 'less', records: 'incident', filter: 'classification=Security' };
  const there = await measure('Availability', readyMade.availability.input);
  const secure = await measure('Attacks', { ...attacks, counted: 'opened' });
  const scales = await measure('Agents at once', { variant: 'by-hand' });
  const answer = { property: 'Answer on the telephone', metric: 'first-response', channel: 'phone', within: 'PT2M' };
  const levels = [
    { ...answer, share: 90, measuredBy: 'Clocks' },
    { property: 'There', metric: 'availability', share: 99.5, measuredBy: 'Outages', measure: there },
    { property: 'No attack', level: 0, measuredBy: 'Incidents', measure: secure },
    { property: 'Sixty at once', level: 60, measuredBy: 'Load test', measure: scales },
  ];
  const stakeholder = { title: 'Somebody answers at night', kind: 'availability', stakeholder: 'Hospitals' };
  const need = await dana.post('/api/requirements', { ...stakeholder, origin: 'Workshop' });
  expect(need.status, JSON.stringify(need.body)).toBe(201);
  const design = await dana.post('/api/service-designs', { title: 'Service desk', service, levels, ...rest });
  expect(design.status, JSON.stringify(design.body)).toBe(201);
  const desk = `/api/service-designs/${String(design.body['number'])}`;
  await dana.post(`${desk}/links`, { kind: 'satisfies', to: need.body['number'] });

  // Performance: what the design promises becomes the target that clocks run by, and says where it comes from.
  const made = await olaf.post('/api/agreements', { variant: 'service-level', title: 'Desk', provider: us });
  const at = `/api/agreements/${String(made.body['number'])}`;
  const proposed = await olaf.post(`${at}/propose-targets`, { design: design.body['number'] });
  expect(proposed.body, JSON.stringify(proposed.body)).toMatchObject({ targets: 4 });
  const origin = expect.stringMatching(/^SDP-1: /);
  const targets = (await olaf.get(at)).body['targets'] as readonly unknown[];
  expect(targets[0]).toMatchObject({ metric: 'first-response', channel: 'phone', within: 'PT2M', share: 90, origin });
  expect(targets[1]).toMatchObject({ metric: 'availability', share: 99.5, origin });

  // Availability, security and scalability become the targets of measures, once the design is approved; operation stands against them.
  expect((await olaf.post(`${desk}/hold-measures`)).status).toBe(403);
  await dana.post(`${desk}/submit`);
  expect((await olaf.post(`${desk}/approve`)).body).toMatchObject({ state: 'approved' });
  const held = (await olaf.post(`${desk}/hold-measures`)).body;
  expect(held, JSON.stringify(held)).toMatchObject({ measures: ['MSR-1', 'MSR-2', 'MSR-3'] });
  await olaf.post('/api/measures/MSR-3/note-reading', { value: 45 });
  const stands = async (key: string): Promise<unknown> => {
    const { target, readings } = (await olaf.get(`/api/measures/${key}/readings`)).body as unknown as ReadingsJson;
    return [target, readings.at(-1)?.stands];
  };
  expect(await stands('MSR-1')).toEqual([99.5, 'met']);
  expect(await stands('MSR-2')).toEqual([0, 'met']);
  expect(await stands('MSR-3')).toEqual([60, 'missed']);
});
