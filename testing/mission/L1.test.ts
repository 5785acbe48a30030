import { expect } from 'vitest';
import { shown } from './shown.ts';

shown('L1', async (house) => {
  const ingrid = await house.person('Ingrid Strategist', ['strategy-manager', 'service-owner', 'agent']);
  const finding = {
    finding: 'Answers are slow',
    aspect: 'weakness',
    field: 'internal',
    weight: 'high',
    evidence: '9 h',
  };
  await ingrid.post('/api/assessments', { title: 'Where our support stands', findings: [finding] });
  const assessment = '/api/assessments/ASM-1';
  await ingrid.patch(assessment, { stakeholders: [{ who: 'Customers', expects: 'An answer the same day' }] });
  await ingrid.post(`${assessment}/submit`, { owner: ingrid.id });
  const accepted = await ingrid.post(`${assessment}/accept`, { conclusion: 'In-house', reviewDue: '2031-01-31' });
  expect(accepted.body, JSON.stringify(accepted.body)).toMatchObject({ state: 'accepted' });

  // It leads to an objective, a direction and a service in the portfolio, each tied to the other.
  await ingrid.post('/api/objectives', { title: 'Answers in minutes' });
  await ingrid.post('/api/directions', {
    question: 'Who answers?',
    owner: ingrid.id,
    options: [{ name: 'In-house', way: 'make' }],
  });
  const desk = await ingrid.post('/api/services', { name: 'Service desk', owner: ingrid.id });
  const tie = async (at: string, kind: string, to: string): Promise<void> => {
    const made = await ingrid.post(`${at}/links`, { kind, to });
    expect(made.status, JSON.stringify(made.body)).toBe(201);
  };
  const service = `/api/services/${String(desk.body['number'])}`;
  await tie('/api/objectives/OBJ-1', 'answers', 'ASM-1');
  await tie('/api/directions/DIR-1', 'answers', 'ASM-1');
  await tie('/api/directions/DIR-1', 'serves', 'OBJ-1');
  await tie(service, 'serves', 'OBJ-1');
  expect((await ingrid.post(`${service}/charter`)).body).toMatchObject({ state: 'chartered' });
  const thread = JSON.stringify((await ingrid.get(`${service}/thread`)).body);
  for (const bead of ['OBJ-1', 'ASM-1']) expect(thread).toContain(bead);
  const below = JSON.stringify((await ingrid.get(`${assessment}/thread`)).body);
  for (const bead of ['OBJ-1', 'DIR-1', String(desk.body['number'])]) expect(below).toContain(bead);
});
