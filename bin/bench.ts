import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { residentMegabytes } from '../bench/cpu.ts';
import { castOf, sceneOf } from '../bench/folder.ts';
import { startGenerator } from '../bench/generator.ts';
import { measure } from '../bench/measure.ts';
import { measurePages } from '../bench/pages.ts';
import { type Result, table } from '../bench/result.ts';
import { makeFolder, postmasterOf, startServer } from '../bench/server.ts';
import { works } from '../bench/works.ts';
import { startEmbedded } from '../server/database/embedded.ts';

const HELP = `npm run bench -- [--records 20000] [--seconds 5] [--only create,search] [--folder ./data/bench-20000] [--profile folder] [--pages]

Fills a folder with so many incidents (once; it is kept), starts Reeve on it, and measures the daily work over HTTP beside
the same work by plain SQL. Prints a table and writes it as JSON into the folder. With --pages, the pages in Chromium as well.`;

const OPTIONS = {
  records: { type: 'string', default: '20000' },
  seconds: { type: 'string', default: '5' },
  only: { type: 'string' },
  folder: { type: 'string' },
  profile: { type: 'string' },
  pages: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

const { values } = parseArgs({ options: OPTIONS });

async function bench(): Promise<void> {
  const records = Number(values.records);
  const folder = resolve(values.folder ?? `./data/bench-${records}`);
  makeFolder(folder);
  const embedded = await startEmbedded({ folder, log: console.info });
  try {
    const cast = await castOf(folder, embedded.url, records, console.info);
    const server = await startServer(folder, embedded.url, values.profile);
    await sleep(3_000);
    const idle = Math.round(residentMegabytes(server.pid));
    const generator = await startGenerator(await sceneOf(embedded.url, cast));
    const results: Result[] = [];
    for (const { name } of works.filter((work) => !values.only || values.only.split(',').includes(work.name))) {
      console.info(`Measuring ${name} …`);
      const ground = { url: server.url, database: embedded.url, cast, generator, server: server.pid };
      results.push(
        await measure({ ...ground, postmaster: postmasterOf(embedded.folder), seconds: Number(values.seconds) }, name),
      );
    }
    console.info(`\n${table(results)}\n`);
    const pages = values.pages ? await measurePages(server.url, embedded.url, cast) : null;
    const memory = Math.round(residentMegabytes(server.pid));
    generator.end();
    await server.stop();
    console.info(
      `\n${records.toLocaleString('en-GB')} incidents, Reeve holds ${idle} MB idle and ${memory} MB at the end`,
    );
    if (pages) console.info(`Pages: ${JSON.stringify(pages)}`);
    for (const { work, faults } of results) for (const fault of faults) console.info(`${work}: ${fault}`);
    const at = new Date().toISOString();
    const file = join(folder, `result-${at.slice(0, 19).replaceAll(':', '')}.json`);
    writeFileSync(file, JSON.stringify({ at, records, memory, idle, results, pages }, null, 2));
    console.info(`\nWritten: ${file}`);
    process.exitCode = results.some(({ faults }) => faults.length > 0) ? 1 : 0;
  } finally {
    await embedded.stop();
  }
}

if (values.help) console.info(HELP);
else await bench();
