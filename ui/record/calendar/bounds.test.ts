import { expect, test } from 'vitest';
import { boundsOf } from './bounds.ts';

const days = ['2026-11-02', '2026-11-08'];
const now = Date.parse('2026-11-05T12:00:00Z');
const all = { from: '2026-11-01T00:00:00.000Z', to: '2026-11-10T00:00:00.000Z' };

test('the days shown are asked for, with a day around them for the zones', () => {
  expect(boundsOf(days, undefined, now)).toEqual(all);
  expect(boundsOf(days, 'not:empty', now)).toEqual(all);
});

test('what the sentence says of the same field goes on being so', () => {
  expect(boundsOf(days, 'gte:-2d', now)).toEqual({ ...all, from: '2026-11-03T12:00:00.000Z' });
  expect(boundsOf(days, 'gte:2020-01-01', now)).toEqual(all);
  expect(boundsOf(days, 'lt:2026-11-04', now)).toEqual({ ...all, to: '2026-11-04T00:00:00.000Z' });
  expect(boundsOf(days, 'is:empty', now)).toBeNull();
});
