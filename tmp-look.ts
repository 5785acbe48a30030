import { chromium } from 'playwright-core';
import { findChromium } from './testing/chromium.ts';
const { program, environment } = await findChromium();
const browser = await chromium.launch({ executablePath: program, args: ['--no-sandbox', '--disable-gpu'], env: { ...process.env, ...environment } as Record<string, string> });
const context = await browser.newContext({ viewport: { width: 1360, height: 860 }, locale: 'en-GB', timezoneId: 'Europe/Berlin' });
const page = await context.newPage();
const base = 'http://127.0.0.1:4555';
await page.goto(base);
await page.getByLabel(/e-mail/i).fill(process.argv[2] ?? '');
await page.getByLabel(/password/i).first().fill('vendotool-demo');
await page.keyboard.press('Enter');
await page.getByRole('navigation').first().waitFor();
for (const [name, path] of process.argv.slice(3).map((one) => one.split('=') as [string, string])) {
  await page.goto(base + path);
  await page.waitForTimeout(2500);
  await page.screenshot({ path: `/tmp/look-${name}.png`, fullPage: false });
}
await browser.close();
