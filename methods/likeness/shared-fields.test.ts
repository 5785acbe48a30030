import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byLikeness, sharedFields } from './shared-fields.ts';

const service = { service: 'shop', category: null, channel: 'mail' };

test('what is compared and says the same is shared; nothing said is nothing shared', () => {
  const other = { service: 'shop', category: null, channel: 'mail' };
  expect(sharedFields({ service: true, category: true, channel: false }, service, other)).toEqual(['service']);
  expect(sharedFields({ service: true }, service, { service: 'till' })).toEqual([]);
  expect(sharedFields({ category: true }, { category: '' }, { category: '' })).toEqual([]);
});

test('shared fields lead among titles about as alike, and never lose one', () => {
  const near = { number: 1, likeness: 0.52, fields: [] };
  const same = { number: 2, likeness: 0.5, fields: ['service'] };
  const far = { number: 3, likeness: 0.31, fields: ['service'] };
  expect(byLikeness([near, same, far])).toEqual([same, near, far]);
  fc.assert(
    fc.property(
      fc.array(fc.record({ likeness: fc.double({ min: 0, max: 1, noNaN: true }), fields: fc.array(fc.string()) })),
      (found) => {
        const ranked = byLikeness(found);
        expect(new Set(ranked)).toEqual(new Set(found));
        expect(ranked).toHaveLength(found.length);
      },
    ),
  );
});
