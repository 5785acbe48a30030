import { setTimeout as sleep } from 'node:timers/promises';
import { cpuMilliseconds } from './cpu.ts';

/** Milliseconds of CPU a second below which processes count as having nothing to do: pollers and beats stay beneath it. */
const calm = 60;
const calmSeconds = 3;

/**
 * Waits until these processes and their children have nothing left to do, at most so many seconds: what was due while
 * they stood still is caught up at a start, and a write is told to all who hear of it after its answer. True when it was.
 */
export async function untilQuiet(pids: readonly number[], most: number): Promise<boolean> {
  let still = 0;
  let before = cpuMilliseconds(pids);
  for (let second = 0; second < most && still < calmSeconds; second += 1) {
    await sleep(1_000);
    const now = cpuMilliseconds(pids);
    still = now - before < calm ? still + 1 : 0;
    before = now;
  }
  return still >= calmSeconds;
}
