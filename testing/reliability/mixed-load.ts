import { rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { reachEmbedded } from '../../server/database/embedded.ts';
import { heapOf } from './load/heap.ts';
import { type Tally, workOn } from './load/mix.ts';
import { type Sample, slopeOf } from './load/slope.ts';
import { leftBehind, memoryOf, socketsOf } from './load/watch.ts';
import { endProduct, type Product, startProduct } from './product.ts';
import { halfWritten, wholeCheck } from './proof.ts';
import { dataFolder, onFolder, setStage } from './stage.ts';

// So many minutes of everything that people do at once, on the product as a user starts it. Ends with 1 when memory grows,
// anything is left behind, or an answer was a fault: node testing/reliability/mixed-load.ts 20
const minutes = Number(process.argv[2] ?? 2);
const people = Number(process.argv[3] ?? 8);
/** So much of the time is warming up: caches fill, the compiler and the collector find their pace. */
const warmUp = 0.3;
/** Growth that no cache explains, in megabytes an hour; and the most that a process may hold. In a few minutes only the latter shows. */
const mostGrowth = minutes >= 10 ? 30 : Number.POSITIVE_INFINITY;
const mostMemory = 600;

/** What lives on the heap each ten seconds, and the most that the process held in between. */
type Watched = { readonly live: readonly Sample[]; readonly most: number };

async function watchUntil({ child, said }: Product, end: number): Promise<Watched> {
  const heap = await heapOf(said);
  const live: Sample[] = [];
  const began = Date.now();
  let most = 0;
  while (Date.now() < end) {
    for (let second = 0; second < 10 && Date.now() < end; second += 1) {
      most = Math.max(most, memoryOf(child.pid ?? 0));
      await sleep(1_000);
    }
    live.push({ atSeconds: (Date.now() - began) / 1_000, value: await heap.live() });
  }
  heap.close();
  return { live, most };
}

/** What is still wrong once all is quiet; things take a moment to come to rest. */
async function whenQuiet(folder: string, pid: number, before: number): Promise<readonly string[]> {
  const { url, stop } = await reachEmbedded({ folder });
  try {
    for (let left = 180; ; left -= 1) {
      await sleep(1_000);
      const sockets = socketsOf(pid);
      // The pool closes what nobody used for half a minute; a job or a reaction may hold a few.
      const wrong = [
        ...(await leftBehind(url)),
        ...(sockets > before + 6 ? [`${sockets} sockets, ${before} before`] : []),
      ];
      if (wrong.length === 0 || left === 0) return wrong;
    }
  } finally {
    await stop();
  }
}

async function loadOn(product: Product, team: string, tokens: readonly string[], tally: Tally): Promise<Watched> {
  const end = Date.now() + minutes * 60_000;
  const working = tokens.map((token) => workOn(team, token, product.url, tally, () => Date.now() >= end));
  const watched = await watchUntil(product, end);
  await Promise.all(working);
  return watched;
}

function judge({ live, most }: Watched, tally: Tally, left: readonly string[]): readonly string[] {
  const steady = live.slice(Math.floor(live.length * warmUp));
  const { perHour, plusMinus } = slopeOf(steady);
  const done = [...tally.done.values()].reduce((sum, each) => sum + each, 0);
  console.info([...tally.done].map(([name, times]) => `${name} ${times}`).join(', '));
  console.info(
    `${minutes} minutes, ${people} people, ${done} works (${Math.round(done / minutes / 60)} a second); alive ${Math.round(steady[0]?.value ?? 0)} → ${Math.round(steady.at(-1)?.value ?? 0)} MB, held at most ${Math.round(most)}; slope of what is alive ${perHour.toFixed(1)} ± ${plusMinus.toFixed(1)} MB an hour (95 %)`,
  );
  return [
    ...tally.faults.slice(0, 10),
    ...left,
    ...(perHour - plusMinus > mostGrowth
      ? [`memory grows by ${perHour.toFixed(1)} ± ${plusMinus.toFixed(1)} MB an hour`]
      : []),
    ...(most > mostMemory ? [`memory of ${Math.round(most)} MB`] : []),
    ...(done < minutes * 60 ? [`only ${done} works were done`] : []),
  ];
}

const folder = dataFolder();
const { team, tokens } = await onFolder(folder, (reeve) => setStage(reeve, people));
const product = await startProduct(folder, {}, ['--inspect=127.0.0.1:0']);
const pid = product.child.pid ?? 0;
const tally: Tally = { done: new Map(), faults: [] };
const wrong: string[] = [];
try {
  await sleep(3_000);
  const before = socketsOf(pid);
  const watched = await loadOn(product, team, tokens, tally);
  wrong.push(...judge(watched, tally, await whenQuiet(folder, pid, before)));
} finally {
  await endProduct(product, 'SIGTERM');
}
await onFolder(folder, async (reeve) => {
  const half = await halfWritten(reeve);
  if (half.length > 0) wrong.push(`${half.length} records are half-written`);
  const report = (await wholeCheck(reeve)).join('\n');
  if (!report.includes('The database is as declared.')) wrong.push(report);
});
rmSync(folder, { recursive: true, force: true });
for (const fault of wrong) console.error(`wrong: ${fault}`);
console.info(wrong.length === 0 ? 'nothing is left behind' : `${wrong.length} faults`);
process.exitCode = wrong.length === 0 ? 0 : 1;
