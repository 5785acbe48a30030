import type { Chance } from './random.ts';

/** Texts that have broken something somewhere. */
export const oddTexts: readonly string[] = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\ud800',
  'x\udfffy',
  '\u202eright to left\u202c',
  'مرحبا بالعالم',
  '👩‍👩‍👧‍👦 family',
  'Z̤͔a̴l̸g̵o̷',
  '\u0007bell',
  '\r\nSet-Cookie: x=1',
  '\ufeffmark',
  "'; drop table incident; --",
  '{{7*7}} <script>alert(1)</script>',
  '../../../../etc/passwd',
  '%00%ff%c0%ae',
  '%',
  '%E0%A4%A',
  '\\',
  '\\u0000',
  '__proto__',
  'constructor',
  'null',
  'NaN',
  '-0',
  '1e309',
  '٣',
  'İıſ',
  '2026-02-30',
  '2026-13-01T25:61:61Z',
  '0000-00-00T00:00:00Z',
  '9999-12-31T23:59:59.999-14:00',
  'infinity',
  'PT99999999999999H',
  '------------------------------------',
  'ffffffff-ffff-ffff-ffff-ffffffffffff',
  '00000000-0000-0000-0000-000000000000',
  'INC-99999999999999999999',
  'INC-1',
  'me',
  'my-teams',
  'is:empty',
  'not:',
  'gt:',
  'like:%_\\',
  ',',
  ',,,',
  '-',
  '*',
  '🦄'.repeat(200),
  'a'.repeat(5_000),
  'ß'.repeat(60_000),
  ':*&|!()<->',
  '"unclosed',
  "a' | b & !",
];

export const oddNumbers: readonly number[] = [
  0,
  -1,
  1.5,
  1e15,
  1e15 + 1,
  -1e15,
  1e16,
  2_147_483_648,
  -2_147_483_649,
  9.3e18,
  1e300,
  -1e300,
  Number.MAX_SAFE_INTEGER,
  Number.MIN_VALUE,
  1e-7,
];

const nested = (depth: number, list: boolean): unknown => {
  let value: unknown = 1;
  for (let at = 0; at < depth; at += 1) value = list ? [value] : { a: value };
  return value;
};

/** A value of any kind but probably not the one wanted. */
export const oddValue = (by: Chance): unknown => {
  const kinds: readonly (() => unknown)[] = [
    () => by.one(oddTexts),
    () => by.one(oddTexts),
    () => by.one(oddNumbers),
    () => by.one([true, false, null]),
    () => [],
    () => ({}),
    () => [by.one(oddTexts), by.one(oddNumbers)],
    () => ({ [by.one(oddTexts)]: by.one(oddTexts) }),
    () => ({ amount: by.one(oddTexts), currency: by.one(['EUR', 'JPY', 'XXX', 'eur']) }),
    () => ({ value: by.one(oddNumbers), unit: 'h' }),
    () => ({ address: by.one(oddTexts), latitude: by.one(oddNumbers), longitude: 1 }),
    () => nested(by.one([5, 40, 2_000]), by.often(0.5)),
    () => Array.from({ length: by.one([2, 600]) }, () => by.one(oddTexts.slice(0, 20))),
  ];
  return by.one(kinds)();
};

const cursor = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** What may stand behind "after": broken, foreign, or of the right form with the wrong values. */
export const oddCursor = (by: Chance): string =>
  by.one([
    () => 'zzz',
    () => '!!!!',
    () => cursor(null),
    () => cursor({}),
    () => cursor([]),
    () => cursor([by.one(oddTexts), by.one(oddTexts)]),
    () => cursor([by.one(oddTexts), '0198c0de-0000-7000-8000-000000000000']),
    () => cursor([by.one(oddNumbers), '0198c0de-0000-7000-8000-000000000000']),
    () => cursor(['2026', '------------------------------------']),
    () => cursor([null, null]),
    () => cursor([true, '0198c0de-0000-7000-8000-000000000000']),
    () => cursor(['1', '0198c0de-0000-7000-8000-000000000000']),
    () => cursor(['2026-02-31T00:00:00Z', '0198c0de-0000-7000-8000-000000000000']),
    () => 'A'.repeat(3_000),
  ])();

const encodeAnyway = (text: string): string => {
  try {
    return encodeURIComponent(text);
  } catch {
    return '%ED%A0%80';
  }
};

/** One part of an address: odd, and sometimes not even well encoded. */
export const oddSegment = (by: Chance): string =>
  by.often(0.2)
    ? by.one(['%', '%zz', '%ff', '%c0%ae', '..', '%2e%2e%2f', '%00', 'a%00b', ' ', '%20', '%F0%9F', ';x=y', '~'])
    : encodeAnyway(by.one(oddTexts));

export const encoded = encodeAnyway;
