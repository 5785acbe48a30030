import { expect, test } from 'vitest';
import { address } from './api.ts';

test('an address leaves out what is empty, and joins lists', () => {
  expect(address('/search', { q: 'printer', types: [], limit: 5 })).toBe('/api/search?q=printer&limit=5');
  expect(address('/search', { q: '', types: ['incident', 'request'], after: null })).toBe(
    '/api/search?types=incident%2Crequest',
  );
  expect(address('/figures', { count: true, sum: undefined })).toBe('/api/figures?count=true');
  expect(address('/work')).toBe('/api/work');
});
