import { cpuMilliseconds } from './cpu.ts';
import { floorOf, measureFloor } from './floor.ts';
import type { Generator } from './generator.ts';
import type { Measured } from './load.ts';
import { untilQuiet } from './quiet.ts';
import { percentile, perSecond, type Result } from './result.ts';
import type { Cast } from './works.ts';

/** Where and how long to measure. */
export type Ground = {
  /** Of every process of Reeve; connections are dealt to them in turn. */
  readonly urls: readonly string[];
  readonly database: string;
  readonly cast: Cast;
  readonly generator: Generator;
  readonly servers: readonly number[];
  readonly postmaster: number;
  readonly seconds: number;
};

const many = 16;
const warmUpSeconds = 4;
/** What a work leaves to do afterwards is waited for so long. */
const mostSecondsAfter = 60;

type Costed = { readonly measured: Measured; readonly cpu: number; readonly database: number };

/**
 * Runs a load and charges it with all CPU that these processes used meanwhile, and with what they did afterwards for it,
 * until they had nothing left to do: what hears of a write is part of what the write costs.
 */
const charged = async (
  servers: readonly number[],
  postmaster: number,
  load: () => Promise<Measured | null>,
): Promise<Costed | null> => {
  const used = (): readonly [number, number] => [cpuMilliseconds(servers), cpuMilliseconds([postmaster])];
  const [before, databaseBefore] = used();
  const measured = await load();
  await untilQuiet([...servers, postmaster], mostSecondsAfter);
  const [after, databaseAfter] = used();
  const count = measured?.latencies.length ?? 1;
  const database = (databaseAfter - databaseBefore) / count;
  return measured && { measured, cpu: (after - before) / count + database, database };
};

const floorFor = async (ground: Ground, work: string): Promise<Result['floor']> => {
  const name = floorOf(work);
  if (!name) return null;
  const { database, cast, seconds, postmaster } = ground;
  const alone = await measureFloor(database, cast, name, 1, seconds);
  const together = await charged([], postmaster, () => measureFloor(database, cast, name, many, seconds));
  if (!alone || !together) return null;
  return { p50: percentile(alone.latencies, 0.5), perSecond: perSecond(together.measured), cpu: together.cpu };
};

const floors = new Map<string, Promise<Result['floor']>>();

const floorKey = ({ cast }: Ground, work: string): string => `${cast.records} ${floorOf(work) ?? work}`;

/** Measures one work over HTTP at one and at sixteen connections, and the same by plain SQL in between. */
export async function measure(ground: Ground, work: string): Promise<Result> {
  const { generator, urls, seconds, servers, postmaster } = ground;
  const load = (connections: number, length: number) => generator.perform({ work, urls, connections, seconds: length });
  const quiet = () => untilQuiet([...servers, postmaster], mostSecondsAfter);
  // Every connection of the pool plans each statement anew five times before it keeps the plan: that is no steady state.
  await load(many, warmUpSeconds);
  await quiet();
  const alone = await load(1, seconds);
  await quiet();
  const together = await charged(servers, postmaster, () => load(many, seconds));
  if (!together) throw new Error(`${work} was not measured.`);
  const floor = floors.get(floorKey(ground, work)) ?? floorFor(ground, work);
  floors.set(floorKey(ground, work), floor);
  return {
    work,
    p50: percentile(alone.latencies, 0.5),
    p99: percentile(alone.latencies, 0.99),
    perSecond: perSecond(together.measured),
    cpu: together.cpu,
    database: together.database,
    floor: await floor,
    faults: [...alone.faults, ...together.measured.faults],
  };
}
