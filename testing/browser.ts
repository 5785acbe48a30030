import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import { findChromium } from './chromium.ts';

/** An open page, and what went wrong in it so far: uncaught errors, console errors, answers of 500 and above. */
export type OpenPage = { readonly page: Page; readonly problems: readonly string[] };

const OUTPUT = join(import.meta.dirname, '../test-output');
const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const FLAGS = ['--no-sandbox', '--disable-dev-shm-usage', '--font-render-hinting=none', '--disable-gpu'];

let running: Promise<Browser> | undefined;

async function launch(): Promise<Browser> {
  const { program, environment } = await findChromium();
  const env = Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => !!entry[1]));
  return chromium.launch({ executablePath: program, args: FLAGS, env: { ...env, ...environment } });
}

function listen(page: Page): string[] {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  page.on('response', (answer) => answer.status() >= 500 && problems.push(`${answer.status()} ${answer.url()}`));
  return problems;
}

/** The browser of this test file, launched when first asked for; the rig closes it after the file. */
export function theBrowser(): Promise<Browser> {
  running ??= launch();
  return running;
}

/** Closes the browser if one was launched. */
export async function closeBrowser(): Promise<void> {
  const browser = running;
  running = undefined;
  await (await browser?.catch(() => undefined))?.close();
}

/** Opens an address in a fresh profile without motion; inside a test, which closes the profile when it is over. */
export async function openPage(url: string, options: BrowserContextOptions = {}): Promise<OpenPage> {
  const context = await (await theBrowser()).newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    reducedMotion: 'reduce',
    ...options,
  });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const problems = listen(page);
  await page.goto(url);
  return { page, problems };
}

/** Keeps the whole page as test-output/<name>.png, to be looked at; not with PICTURES=none, where nobody looks. */
export async function screenshot(page: Page, name: string): Promise<void> {
  if (process.env['PICTURES'] === 'none') return;
  mkdirSync(OUTPUT, { recursive: true });
  await page.screenshot({ path: join(OUTPUT, `${name}.png`), fullPage: true });
}

async function show(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await page.evaluate((scheme) => {
    const name = 'data-mantine-color-scheme';
    const html = document.documentElement;
    if (html.hasAttribute(name)) html.setAttribute(name, scheme);
    return new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
  }, colorScheme);
}

/** All rules; of the dark page those that colours decide, since nothing else of it differs. */
const asked: Readonly<Record<'dark' | 'light', axe.RunOnly>> = {
  dark: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
  light: { type: 'tag', values: STANDARDS },
};

/** What axe finds in the page as it stands. It is brought into a page once: bringing takes as long as looking. */
async function violations(page: Page, runOnly: axe.RunOnly): Promise<readonly axe.Result[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(async (only) => {
    const here = globalThis as unknown as { axe: typeof axe };
    return (await here.axe.run({ runOnly: only, resultTypes: ['violations'] })).violations;
  }, runOnly);
}

/** What the page as it stands lacks of WCAG 2.2 AA, in light and in dark, a sentence each; leaves it in light. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const scheme of ['dark', 'light'] as const) {
    await show(page, scheme);
    for (const { id, help, nodes } of await violations(page, asked[scheme]))
      found.push(`${scheme}: ${id} (${help}) at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  }
  return found;
}

/** Fails the test with every fault that the page has in light or in dark. */
export async function expectAccessible(page: Page): Promise<void> {
  const found = await accessibilityFaults(page);
  expect(found, found.join('\n')).toEqual([]);
}
