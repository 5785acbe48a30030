import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { pageFor, type Teller, type Told } from './page.ts';

const folder = mkdtempSync(join(tmpdir(), 'reeve-page-'));
writeFileSync(join(folder, 'index.html'), '<html><head><title>Reeve</title></head><body></body></html>');
writeFileSync(
  join(folder, 'screens.json'),
  JSON.stringify([
    { address: '^/$', modules: [], styles: [] },
    { address: '^/[\\w-]+$', modules: ['assets/list.js'], styles: ['assets/list.css'] },
  ]),
);
afterAll(() => rmSync(folder, { recursive: true }));

const parts = async (path: string, tell: Teller | null): Promise<readonly string[]> => {
  const all: string[] = [];
  for await (const part of pageFor(folder, path, tell)) all.push(part);
  return all;
};

test('what a screen needs is named before it is known who asks', async () => {
  let answer: (told: Told) => void = () => undefined;
  const page = pageFor(folder, '/incidents', () => new Promise((resolve) => (answer = resolve)));
  const head = String((await page.next()).value);
  expect(head).toContain('<link rel="modulepreload" crossorigin href="/assets/list.js">');
  expect(head).toContain('<link rel="stylesheet" crossorigin href="/assets/list.css">');
  answer({ session: { name: 'Ana' }, meta: '/api/meta/abc' });
  expect((await page.next()).value).toContain('href="/api/meta/abc"');
});

test('a name cannot get out of where it stands', async () => {
  const [, told = ''] = await parts('/', async () => ({ session: { name: '"><script>alert(1)</script> & co' } }));
  expect(told).toContain('&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt; &amp; co');
  expect(told).not.toContain('<script');
});

test('a page whose screen is not known, whose teller fails, or which nobody signed in for, comes all the same', async () => {
  const plain = '<html><head><title>Reeve</title></head><body></body></html>'.replaceAll(/\s/g, '');
  for (const tell of [null, () => Promise.reject(new Error('gone')), async () => null])
    expect((await parts('/', tell)).join('').replaceAll(/\s/g, '')).toBe(plain);
});
