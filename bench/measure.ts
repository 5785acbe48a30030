import { setTimeout as sleep } from 'node:timers/promises';
import { cpuMilliseconds } from './cpu.ts';
import { floorOf, measureFloor } from './floor.ts';
import type { Generator } from './generator.ts';
import type { Measured } from './load.ts';
import { percentile, perSecond, type Result } from './result.ts';
import type { Cast } from './works.ts';

/** Where and how long to measure. */
export type Ground = {
  readonly url: string;
  readonly database: string;
  readonly cast: Cast;
  readonly generator: Generator;
  readonly server: number;
  readonly postmaster: number;
  readonly seconds: number;
};

const many = 16;
const warmUpSeconds = 4;

type Costed = { readonly measured: Measured; readonly cpu: number; readonly database: number };

/** Runs a load and charges it with all CPU that these processes used meanwhile, what they did afterwards for it included. */
const charged = async (
  server: number | null,
  postmaster: number,
  load: () => Promise<Measured | null>,
): Promise<Costed | null> => {
  const used = (): readonly [number, number] => [server ? cpuMilliseconds([server]) : 0, cpuMilliseconds([postmaster])];
  const [servers, databases] = used();
  const measured = await load();
  await sleep(500);
  const [serversAfter, databasesAfter] = used();
  const count = measured?.latencies.length ?? 1;
  const database = (databasesAfter - databases) / count;
  return measured && { measured, cpu: (serversAfter - servers) / count + database, database };
};

const floorFor = async (ground: Ground, work: string): Promise<Result['floor']> => {
  const name = floorOf(work);
  if (!name) return null;
  const { database, cast, seconds, postmaster } = ground;
  const alone = await measureFloor(database, cast, name, 1, seconds);
  const together = await charged(null, postmaster, () => measureFloor(database, cast, name, many, seconds));
  if (!alone || !together) return null;
  return { p50: percentile(alone.latencies, 0.5), perSecond: perSecond(together.measured), cpu: together.cpu };
};

const floors = new Map<string, Result['floor']>();

/** Measures one work over HTTP at one and at sixteen connections, and the same by plain SQL in between. */
export async function measure(ground: Ground, work: string): Promise<Result> {
  const { generator, url, seconds } = ground;
  const load = (connections: number, length: number) => generator.perform({ work, url, connections, seconds: length });
  // Every connection of the pool plans each statement anew five times before it keeps the plan: that is no steady state.
  await load(many, warmUpSeconds);
  const alone = await load(1, seconds);
  const together = await charged(ground.server, ground.postmaster, () => load(many, seconds));
  if (!together) throw new Error(`${work} was not measured.`);
  const plain = floorOf(work) ?? work;
  if (!floors.has(plain)) floors.set(plain, await floorFor(ground, work));
  return {
    work,
    p50: percentile(alone.latencies, 0.5),
    p99: percentile(alone.latencies, 0.99),
    perSecond: perSecond(together.measured),
    cpu: together.cpu,
    database: together.database,
    floor: floors.get(plain) ?? null,
    faults: [...alone.faults, ...together.measured.faults],
  };
}
