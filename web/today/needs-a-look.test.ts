import { expect, test } from 'vitest';
import { needsALook } from './needs-a-look.ts';

const now = Date.parse('2026-03-02T09:00:00Z');
const stands = { due: null, category: 'active' } as const;

test.each([
  ['stands and nothing is asked of it', stands, 0, false],
  ['makes work', stands, 1, true],
  ['does not stand yet', { ...stands, category: 'planned' }, 0, true],
  ['was to be looked at yesterday', { ...stands, due: '2026-03-01T09:00:00Z' }, 0, true],
  ['is to be looked at within the month', { ...stands, due: '2026-03-31T09:00:00Z' }, 0, true],
  ['is to be looked at after it', { ...stands, due: '2026-04-02T09:00:00Z' }, 0, false],
] as const)('what %s', (_, thing, openWork, expected) => {
  expect(needsALook(thing, openWork, now)).toBe(expected);
});
