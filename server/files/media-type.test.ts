import { describe, expect, test } from 'vitest';
import { mediaTypeOf, safeName } from './media-type.ts';

const be = (value: number, bytes: number): number[] =>
  Array.from({ length: bytes }, (_, at) => (value >>> (8 * (bytes - 1 - at))) & 0xff);
const le = (value: number, bytes: number): number[] => be(value, bytes).reverse();
const ascii = (text: string): number[] => [...Buffer.from(text, 'latin1')];

const png = (width: number, height: number): Buffer =>
  Buffer.from([
    ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    ...be(13, 4),
    ...ascii('IHDR'),
    ...be(width, 4),
    ...be(height, 4),
    8,
    6,
  ]);
const gif = (width: number, height: number): Buffer =>
  Buffer.from([...ascii('GIF89a'), ...le(width, 2), ...le(height, 2), 0]);
/** With so many bytes of preview before its frame. */
const jpeg = (width: number, height: number, preview: number): Buffer =>
  Buffer.from([
    ...[0xff, 0xd8, 0xff, 0xe1, ...be(preview + 2, 2), ...new Array<number>(preview).fill(0xc0)],
    ...[0xff, 0xc0, ...be(17, 2), 8, ...be(height, 2), ...be(width, 2), 3, 0, 0, 0, 0],
  ]);
const webp = (kind: string, bytes: number[]): Buffer =>
  Buffer.from([
    ...ascii('RIFF'),
    ...le(100, 4),
    ...ascii('WEBP'),
    ...ascii(kind),
    ...le(10, 4),
    ...bytes,
    ...new Array<number>(20).fill(0),
  ]);

describe('what a file is', () => {
  test.each([
    ['a picture', png(4_000, 3_000), 'image/png'],
    ['a photograph behind its preview', jpeg(6_000, 4_000, 60_000), 'image/jpeg'],
    ['a small animation', gif(500, 300), 'image/gif'],
    ['a modern picture', webp('VP8X', [0, 0, 0, 0, ...le(3_999, 3), ...le(2_999, 3)]), 'image/webp'],
    ['a lossy one', webp('VP8 ', [0, 0, 0, 0x9d, 0x01, 0x2a, ...le(800, 2), ...le(600, 2)]), 'image/webp'],
    ['a lossless one', webp('VP8L', [0x2f, ...le((799 | (599 << 14)) >>> 0, 4)]), 'image/webp'],
    ['a page', Buffer.from('<!doctype html><script>alert(1)</script>'), 'text/plain'],
    ['a drawing with a script', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'), 'text/plain'],
    ['a page that begins as a document', Buffer.from('%PDF-1.4\n<script>alert(1)</script>'), 'application/pdf'],
    ['a program', Buffer.from('MZ\u0000\u0090', 'latin1'), 'application/octet-stream'],
    ['nothing', Buffer.alloc(0), 'application/octet-stream'],
  ])('%s is told by its bytes', (_, head, type) => expect(mediaTypeOf(head)).toBe(type));

  test.each([
    ['a picture of four gigapixels', png(65_000, 65_000)],
    ['one that is very long', png(100_000, 2)],
    ['one of no size', png(0, 10)],
    ['a large animation', gif(20_000, 20_000)],
    ['a photograph that claims too much', jpeg(65_000, 65_000, 10)],
    ['a photograph without a frame', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0])],
    ['a modern one of that kind', webp('VP8X', [0, 0, 0, 0, ...le(16_777_214, 3), ...le(99, 3)])],
    ['the head of a picture and a page behind it', Buffer.from('\x89PNG\r\n\x1a\n<html><script>', 'latin1')],
  ])('%s is never shown in place', (_, head) => expect(mediaTypeOf(head)).toBe('application/octet-stream'));

  test('whatever is torn off is told without a fault', () => {
    for (const whole of [
      png(10, 10),
      gif(9, 9),
      jpeg(10, 10, 30),
      webp('VP8X', [0]),
      webp('VP8L', []),
      webp('VP8 ', []),
    ])
      for (let length = 0; length <= whole.length; length += 1)
        expect(mediaTypeOf(whole.subarray(0, length))).toMatch(/\//);
  });
});

test.each([
  ['../../etc/passwd', '_.._etc_passwd'],
  ['a\r\nset-cookie: x=1', 'aset-cookie_ x=1'],
  ['<img src=x onerror=alert(1)>.png', '_img src=x onerror=alert(1)_.png'],
  ['\u202egnp.exe', 'gnp.exe'],
  ['', 'file'],
])('the name %j is kept as %j', (given, kept) => expect(safeName(given)).toBe(kept));
