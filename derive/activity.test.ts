import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Database, openDatabase } from '../server/database/database.ts';
import { chainStart, seal, verify } from '../server/operations/seal.ts';
import { type TestDatabase, testDatabase } from '../testing/database.ts';
import { canonical, type Entry } from './activity.ts';

describe('canonical JSON', () => {
  let place: TestDatabase;
  let database: Database;
  beforeAll(async () => {
    place = await testDatabase();
    database = openDatabase(place.url, 2);
  });
  afterAll(async () => {
    await database.end();
    await place.drop();
  });

  const storable = fc.string({ unit: 'grapheme' }).filter((text) => text.isWellFormed() && !text.includes('\u0000'));
  const json = fc.letrec<{ any: unknown }>((tie) => ({
    any: fc.oneof(
      { maxDepth: 4 },
      storable,
      fc.boolean(),
      fc.constant(null),
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }),
      fc.array(tie('any'), { maxLength: 4 }),
      fc.dictionary(
        storable.filter((key) => key !== '__proto__'),
        tie('any'),
        { maxKeys: 4 },
      ),
    ),
  })).any;

  test('is the same text after it has been through jsonb', async () => {
    await fc.assert(
      fc.asyncProperty(json, async (value) => {
        const [row] = await database.run<{ value: unknown }>('select $1::jsonb as value', [JSON.stringify({ value })]);
        expect(canonical(row?.value)).toBe(canonical({ value }));
      }),
      { numRuns: 300, seed: 20_261_122 },
    );
  });

  test('does not depend on the order of keys, and leaves out what is undefined', () => {
    expect(canonical({ b: 1, a: { d: undefined, c: [undefined, 'é'] } })).toBe('{"a":{"c":[null,"é"]},"b":1}');
  });
});

describe('the chain', () => {
  const entry = (text: string): Entry => ({
    what: 'said',
    visibility: 'public',
    by: null,
    happenedAt: '2026-11-21T09:00:00.000Z',
    channel: 'portal',
    direction: 'inbound',
    side: 'requester',
    history: false,
    content: { text },
  });
  const told = ['one', 'two', 'three'].map(entry);
  let before: Uint8Array = chainStart;
  const links = told.map((each, at) => {
    const sealed = seal(before, 'R', at + 1, each);
    const link = { ...sealed, chain: before };
    before = sealed.hash;
    return link;
  });
  const holds = (
    at: number,
    said: Entry | null,
    salt: Uint8Array | null = links[at]?.salt ?? null,
    record = 'R',
    seq = at + 1,
  ): boolean => {
    const link = links[at];
    return link !== undefined && verify(link.chain, record, seq, said, { ...link, salt });
  };

  test('verifies what was said, where it was said', () => {
    for (const [at, said] of told.entries()) expect(holds(at, said)).toBe(true);
    expect(holds(1, told[1] ?? null, links[1]?.salt, 'S')).toBe(false);
    expect(holds(1, told[1] ?? null, links[1]?.salt, 'R', 3)).toBe(false);
  });

  test('notices a changed word, a changed author and a changed moment', () => {
    expect(holds(1, entry('twö'))).toBe(false);
    expect(holds(1, { ...entry('two'), by: 'somebody' })).toBe(false);
    expect(holds(1, { ...entry('two'), happenedAt: '2026-11-21T09:00:00.001Z' })).toBe(false);
  });

  test('notices an entry that was taken out or put elsewhere', () => {
    const [first, , third] = links;
    if (!first || !third) throw new Error('three links were sealed');
    expect(verify(first.hash, 'R', 3, told[2] ?? null, third)).toBe(false);
  });

  test('an entry whose words and salt were erased is held by its digest, and what follows still verifies', () => {
    expect(holds(1, null, null)).toBe(true);
    expect(holds(2, told[2] ?? null)).toBe(true);
  });
});
