import { existsSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import { accessibilityFaults, expectAccessible, openPage, screenshot } from './browser.ts';

const page = (body: string): string =>
  `<!doctype html><html lang="en"><title>A page</title><meta name="color-scheme" content="light dark">${body}</html>`;

const PAGES: Readonly<Record<string, string>> = {
  '/good': page('<main><h1>Grüße</h1><label>Name <input></label></main>'),
  '/unlabelled': page('<main><h1>Form</h1><input></main>'),
  '/pale': page(
    '<style>@media (prefers-color-scheme: dark) { body { background: #111; color: #eee } p { color: #333 } }</style><main><h1>Pale</h1><p>Words</p></main>',
  ),
  '/broken': page('<main><h1>Broken</h1></main><script>undefined.nothing</script>'),
};

const server = createServer((request, answer) => {
  answer.setHeader('content-type', 'text/html; charset=utf-8');
  answer.end(PAGES[request.url ?? ''] ?? '');
});
let address = '';

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

test('a page opens, is photographed and found accessible', async () => {
  const { page: open, problems } = await openPage(`${address}/good`);
  expect(await open.textContent('h1')).toBe('Grüße');
  const picture = join(import.meta.dirname, '../test-output/rig.png');
  rmSync(picture, { force: true });
  vi.stubEnv('PICTURES', 'none');
  onTestFinished(() => void vi.unstubAllEnvs());
  await screenshot(open, 'rig');
  expect(existsSync(picture)).toBe(false);
  vi.stubEnv('PICTURES', 'all');
  await screenshot(open, 'rig');
  expect(existsSync(picture)).toBe(true);
  await expectAccessible(open);
  expect(problems).toEqual([]);
});

test('a field without a label is found', async () => {
  const { page: open } = await openPage(`${address}/unlabelled`);
  expect(await accessibilityFaults(open)).toEqual([expect.stringMatching('^light: label')]);
});

test('words that are too pale in the dark only are found', async () => {
  const { page: open } = await openPage(`${address}/pale`);
  expect(await accessibilityFaults(open)).toEqual([expect.stringMatching('^dark: color-contrast')]);
});

test('an error in the page is kept', async () => {
  const { problems } = await openPage(`${address}/broken`);
  expect(problems.join()).toContain('nothing');
});
