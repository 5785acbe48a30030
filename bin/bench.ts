import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { residentMegabytes } from '../bench/cpu.ts';
import { castOf, sceneOf } from '../bench/folder.ts';
import { startGenerator } from '../bench/generator.ts';
import { type Ground, measure } from '../bench/measure.ts';
import { measurePages } from '../bench/pages.ts';
import { untilQuiet } from '../bench/quiet.ts';
import { growth, type Result, table } from '../bench/result.ts';
import { makeFolder, postmasterOf, type Server, startServer } from '../bench/server.ts';
import { works } from '../bench/works.ts';
import { startEmbedded } from '../server/database/embedded.ts';

const HELP = `npm run bench -- [--records 20000] [--seconds 5] [--only create,search] [--folder ./data/bench-20000]
  [--beside 20000] [--second] [--profile folder] [--pages]

Fills a folder with so many incidents (once; it is kept), starts Reeve on it, and measures the daily work over HTTP beside
the same work by plain SQL. Prints a table and writes it as JSON into the folder. With --beside, the same works once more
at so many records, in a folder of their own, and how the two stand to each other; with --second, reading and creating once
more with two processes of Reeve on the database; with --pages, the pages in Chromium as well.`;

const OPTIONS = {
  records: { type: 'string', default: '20000' },
  seconds: { type: 'string', default: '5' },
  only: { type: 'string' },
  folder: { type: 'string' },
  beside: { type: 'string' },
  second: { type: 'boolean', default: false },
  profile: { type: 'string' },
  pages: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

const { values } = parseArgs({ options: OPTIONS });

/** What was due while nothing ran is caught up before anything is measured, at most so many seconds. */
const mostSecondsToCatchUp = 900;
const ofTwo = ['read one', 'list: a queue by priority', 'create'];

type Measuring = { readonly pages: boolean; readonly second: boolean; readonly profile?: string };

const all = async (ground: Ground, names: readonly string[]): Promise<Result[]> => {
  const results: Result[] = [];
  for (const name of names) {
    console.info(`Measuring ${name} …`);
    results.push(await measure(ground, name));
  }
  return results;
};

/** Everything at so many records, on a folder of its own. */
async function measureFolder(folder: string, records: number, { pages, second, profile }: Measuring) {
  makeFolder(folder);
  const filling = await startEmbedded({ folder, log: console.info });
  const cast = await castOf(folder, filling.url, records, console.info).finally(() => filling.stop());
  // Started anew, since the buffers are as large as the data ask for when it starts.
  const embedded = await startEmbedded({ folder, log: console.info });
  const running: Server[] = [];
  const start = async (): Promise<Server> => {
    const server = await startServer(folder, embedded.url, profile);
    running.push(server);
    return server;
  };
  try {
    const first = await start();
    const postmaster = postmasterOf(embedded.folder);
    console.info('Waiting until what was due is done …');
    if (!(await untilQuiet([first.pid, postmaster], mostSecondsToCatchUp)))
      console.info('It is not, after 15 minutes.');
    const idle = Math.round(residentMegabytes(first.pid));
    const generator = await startGenerator(await sceneOf(embedded.url, cast));
    const ground = { database: embedded.url, cast, generator, postmaster, seconds: Number(values.seconds) };
    const alone = { ...ground, urls: [first.url], servers: [first.pid] };
    const wanted = works.filter(({ name }) => !values.only || values.only.split(',').includes(name));
    const results = await all(
      alone,
      wanted.map(({ name }) => name),
    );
    console.info(`\n${records.toLocaleString('en-GB')} incidents\n\n${table(results)}\n`);
    if (pages) await untilQuiet([first.pid, postmaster], mostSecondsToCatchUp);
    const shown = pages ? await measurePages(first.url, embedded.url, cast) : null;
    const memory = Math.round(residentMegabytes(first.pid));
    console.info(`Reeve holds ${idle} MB idle and ${memory} MB at the end.`);
    if (shown) console.info(`Pages: ${JSON.stringify(shown)}`);
    const together: Result[] = [];
    if (second) {
      const other = await start();
      await untilQuiet([first.pid, other.pid, postmaster], mostSecondsToCatchUp);
      const two = { ...ground, urls: [first.url, other.url], servers: [first.pid, other.pid] };
      together.push(...(await all(two, ofTwo)));
      console.info(`\nTwo processes\n\n${table(together)}\n`);
    }
    generator.end();
    return { records, idle, memory, results, together, pages: shown };
  } finally {
    for (const server of running) await server.stop();
    await embedded.stop();
  }
}

async function bench(): Promise<void> {
  const folderOf = (records: string): string => resolve(`./data/bench-${records}`);
  const folder = values.folder ? resolve(values.folder) : folderOf(values.records);
  const { pages, second, profile } = values;
  const measured = await measureFolder(folder, Number(values.records), { pages, second, ...(profile && { profile }) });
  const beside = values.beside
    ? await measureFolder(folderOf(values.beside), Number(values.beside), { pages: false, second: false })
    : null;
  if (beside) console.info(`\n${growth(measured.results, beside.results)}\n`);
  const faults = [...measured.results, ...measured.together, ...(beside?.results ?? [])].flatMap((result) =>
    result.faults.map((fault) => `${result.work}: ${fault}`),
  );
  for (const fault of faults) console.info(fault);
  const at = new Date().toISOString();
  const file = join(folder, `result-${at.slice(0, 19).replaceAll(':', '')}.json`);
  writeFileSync(file, JSON.stringify({ at, ...measured, beside }, null, 2));
  console.info(`\nWritten: ${file}`);
  process.exitCode = faults.length > 0 ? 1 : 0;
}

if (values.help) console.info(HELP);
else await bench();
