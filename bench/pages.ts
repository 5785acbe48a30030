import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { openDatabase } from '../server/database/database.ts';
import { beginSession } from '../server/identity/session.ts';
import { findChromium } from '../testing/chromium.ts';
import { percentile } from './result.ts';
import type { Cast } from './works.ts';

/** What pages take in Chromium over loopback; milliseconds, kilobytes as sent. */
type PageFigures = {
  readonly cold: number;
  readonly requests: number;
  readonly kilobytes: number;
  readonly warm: number;
  readonly opened: number;
  readonly inputP95: number;
  readonly frames: number;
  readonly framesLate: number;
  /** The same of a page that holds nothing but a tall box: what the machine can draw without a graphics card. */
  readonly framesOfNothing: number;
  /** Processor time of the page's own thread until the list is usable: steadier than the clock on a machine that does other work. */
  readonly cpuCold: number;
  readonly cpuWarm: number;
};

const rounds = 7;
const list = '/incidents?category=open,waiting&sort=priority,createdAt';
const rowLink = '.list-grid .list-title';
/** Nothing may take longer; what does is told as not a number. */
const patience = 15_000;
const median = (values: readonly number[]): number => percentile(values, 0.5);

const launch = async () => {
  const { program, environment } = await findChromium();
  const env = Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => !!entry[1]));
  return chromium.launch({
    executablePath: program,
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'],
    env: { ...env, ...environment },
  });
};

/** Milliseconds from the beginning of the page's load until a row of the list stands in it and has been painted. */
const usable = async (page: Page, address: string): Promise<number> => {
  await page.goto(address, { waitUntil: 'commit' });
  return page.evaluate(
    ([selector, most]) =>
      new Promise<number>((done) => {
        const look = (): void => {
          if (document.querySelector(String(selector))) requestAnimationFrame(() => done(performance.now()));
          else if (performance.now() > Number(most)) done(Number.NaN);
          else setTimeout(look, 1);
        };
        look();
      }),
    [rowLink, patience] as const,
  );
};

type Traffic = { requests: number; bytes: number };

const counting = async (page: Page): Promise<Traffic & { stop(): Promise<void> }> => {
  const session: CDPSession = await page.context().newCDPSession(page);
  const traffic = { requests: 0, bytes: 0, stop: () => session.detach() };
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    traffic.requests += 1;
    traffic.bytes += encodedDataLength;
  });
  await session.send('Network.enable');
  return traffic;
};

/** From the click on a row's title until the record's own heading is painted. */
const opening = async (page: Page, at: number): Promise<number> =>
  page.evaluate(
    ([selector, index, most]) =>
      new Promise<number>((done) => {
        const link = document.querySelectorAll<HTMLElement>(String(selector))[Number(index)];
        const title = link?.textContent?.trim() ?? '';
        const began = performance.now();
        link?.click();
        const look = (): void => {
          const heading = document.querySelector('.record-title h1')?.textContent?.includes(title);
          if (heading) requestAnimationFrame(() => done(performance.now() - began));
          else if (performance.now() - began > Number(most)) done(Number.NaN);
          else setTimeout(look, 1);
        };
        look();
      }),
    [rowLink, at, patience] as const,
  );

/** How long after a key the page is painted anew, as Chromium's Event Timing has it; typed into the search of everything. */
const inputs = async (page: Page): Promise<readonly number[]> => {
  await page.evaluate(() => {
    const kept: number[] = [];
    Object.assign(window, { kept });
    new PerformanceObserver((entries) => {
      for (const entry of entries.getEntries()) if (entry.name === 'keydown') kept.push(entry.duration);
    }).observe({ type: 'event', durationThreshold: 16, buffered: false } as PerformanceObserverInit);
  });
  await page.keyboard.press('Control+k');
  const typed = 'printer does not print any more';
  await page.keyboard.type(typed, { delay: 60 });
  await page.waitForTimeout(500);
  const slow = await page.evaluate(() => (window as unknown as { kept: number[] }).kept);
  // What took less than 16 ms is not told of.
  return [...slow, ...Array.from({ length: Math.max(0, typed.length - slow.length) }, () => 16)];
};

/** Frames while the list is scrolled for two seconds, and how many of them came later than two frames' time. */
const scrolling = (page: Page, what = '.list-scroll'): Promise<{ frames: number; late: number }> =>
  page.evaluate(
    (selector) =>
      new Promise<{ frames: number; late: number }>((done) => {
        const box = document.querySelector(selector);
        const moments: number[] = [];
        const step = (now: number): void => {
          moments.push(now);
          box?.scrollBy(0, 40);
          if (now - (moments[0] ?? now) < 2_000) requestAnimationFrame(step);
          else {
            const gaps = moments.slice(1).map((moment, at) => moment - (moments[at] ?? moment));
            done({
              frames: (1_000 * gaps.length) / (now - (moments[0] ?? now)),
              late: gaps.filter((gap) => gap > 34).length,
            });
          }
        };
        requestAnimationFrame(step);
      }),
    what,
  );

const nothing = '<!doctype html><div style="height: 700px; overflow: auto"><div style="height: 400000px"></div></div>';

/** Frames of an empty page in the same browser, scrolled alike. */
const scrollingNothing = async (context: BrowserContext): Promise<number> => {
  const page = await context.newPage();
  await page.setContent(nothing);
  const { frames } = await scrolling(page, 'div');
  await page.close();
  return frames;
};

/** Milliseconds that the page's own thread has worked since it was loaded. */
const worked = async (page: Page, load: () => Promise<number>): Promise<{ ms: number; cpu: number }> => {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const ms = await load();
  const { metrics } = await session.send('Performance.getMetrics');
  await session.detach();
  return { ms, cpu: Math.round(1_000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN)) };
};

const contextFor = async (
  browser: Awaited<ReturnType<typeof launch>>,
  url: string,
  secret: string,
): Promise<BrowserContext> => {
  const context = await browser.newContext({ viewport: { width: 1_440, height: 900 }, locale: 'en-GB' });
  await context.addCookies([{ name: 'reeve_session', value: secret, url }]);
  return context;
};

/** The list of open incidents, cold and warm, a record opened from it, typing and scrolling. */
export async function measurePages(url: string, database: string, cast: Cast): Promise<PageFigures> {
  const pool = openDatabase(database, 1);
  const secret = await beginSession(pool, cast.agents[0]?.id ?? '', new Date().toISOString(), 'bench');
  await pool.end();
  const browser = await launch();
  try {
    const cold: { ms: number; cpu: number; traffic: Traffic }[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const context = await contextFor(browser, url, secret);
      const page = await context.newPage();
      const traffic = await counting(page);
      const { ms, cpu } = await worked(page, () => usable(page, url + list));
      await page.waitForTimeout(500);
      cold.push({ ms, cpu, traffic: { requests: traffic.requests, bytes: traffic.bytes } });
      await context.close();
    }
    const context = await contextFor(browser, url, secret);
    const page = await context.newPage();
    await usable(page, url + list);
    const warm: { ms: number; cpu: number }[] = [];
    const opened: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      warm.push(await worked(page, () => usable(page, url + list)));
      await page.waitForTimeout(300);
      opened.push(await opening(page, round));
    }
    await usable(page, url + list);
    const { frames, late } = await scrolling(page);
    const framesOfNothing = await scrollingNothing(context);
    const inputP95 = percentile(await inputs(page), 0.95);
    return {
      cold: median(cold.map(({ ms }) => ms)),
      requests: median(cold.map(({ traffic }) => traffic.requests)),
      kilobytes: Math.round(median(cold.map(({ traffic }) => traffic.bytes)) / 1_000),
      warm: median(warm.map(({ ms }) => ms)),
      cpuCold: median(cold.map(({ cpu }) => cpu)),
      cpuWarm: median(warm.map(({ cpu }) => cpu)),
      opened: median(opened.slice(1)),
      inputP95,
      frames,
      framesLate: late,
      framesOfNothing,
    };
  } finally {
    await browser.close();
  }
}
