import { expect } from 'vitest';
import { shown } from './shown.ts';

type Term = { readonly name: string; readonly means: string; readonly places: Record<string, string> };

shown('A4', async (house) => {
  const ana = await house.person('Ana Agent', ['agent']);
  const { items } = (await ana.get('/api/glossary')).body as { items: readonly Term[] };
  const term = (name: string): Term | undefined => items.find((each) => each.name === name);
  // Who does not know what they are learns it, and how they stand to what is done here.
  expect(term('itil')?.means).toMatch(/practices/);
  expect(term('yasm')?.means).toMatch(/LP1 to LP5/);
  expect(term('problem')?.places).toMatchObject({
    itil: 'Problem management',
    yasm: 'LP4.7 Resolve problems',
    iso: '8.6.3 Problem management',
    cobit: 'DSS03 Managed problems',
  });
  const quinn = await house.person('Quinn Quality', ['agent', 'quality-manager']);
  expect((await quinn.get('/api/meta')).body['types']).toHaveProperty('audit-finding');
});
