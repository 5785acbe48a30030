import { setTimeout as sleep } from 'node:timers/promises';
import { clearPredecessor } from './pid-file.ts';
import { type Launch, launchServer, type Server } from './server.ts';

const PAUSE_MILLISECONDS = 500;
const CALM_MILLISECONDS = 60_000;
const LONGEST_PAUSE_MILLISECONDS = 15_000;
const IN_THE_WAY = /lock file "postmaster\.pid" already exists|pre-existing shared memory block/;

/**
 * Launches the server past what a killed predecessor left: a server it had just begun, or sessions that have not noticed
 * yet that theirs is gone, may be in the way for a moment.
 */
async function launchPast(launch: Launch, tries = 10): Promise<Server> {
  try {
    return await launchServer(launch);
  } catch (error) {
    if (tries === 0 || !IN_THE_WAY.test(String(error))) throw error;
    await sleep(PAUSE_MILLISECONDS);
    await clearPredecessor(launch.place.cluster, launch.tell);
    return launchPast(launch, tries - 1);
  }
}

/** The pause before the next attempt, longer with each fall: half a second to a quarter of a minute. */
const pauseAfter = (falls: number): number =>
  Math.min(PAUSE_MILLISECONDS * 2 ** (falls - 1), LONGEST_PAUSE_MILLISECONDS);

/**
 * Launches the server and launches it again whenever it ends by itself, however often: a disk that was full has room again
 * some day, and then nobody should have to come. The answer stops it for good.
 */
export async function supervise(launch: Launch): Promise<() => Promise<void>> {
  let stopping = false;
  let server = await launchPast(launch);
  const atExit = (): void => server.quit();
  process.on('exit', atExit);

  const again = async (fallen: number): Promise<void> => {
    await sleep(pauseAfter(fallen), undefined, { ref: false });
    if (stopping) return;
    try {
      server = await launchPast(launch);
    } catch (error) {
      if (fallen === 1) launch.tell(error instanceof Error ? error.message : String(error));
      return again(fallen + 1);
    }
    if (stopping) return server.stop();
    return watch(fallen);
  };

  const watch = async (falls: number): Promise<void> => {
    const began = Date.now();
    await server.ended;
    if (stopping) return;
    const fallen = Date.now() - began > CALM_MILLISECONDS ? 1 : falls + 1;
    if (fallen === 1) launch.tell('The database ended by itself; starting it again.');
    else if (fallen === 5) launch.tell('The database keeps ending by itself; look into postgres.log, and at the disk.');
    return again(fallen);
  };
  void watch(0);

  return async () => {
    stopping = true;
    process.off('exit', atExit);
    await server.stop();
  };
}
