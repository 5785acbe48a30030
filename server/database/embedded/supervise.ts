import { setTimeout as sleep } from 'node:timers/promises';
import { clearPredecessor } from './pid-file.ts';
import { type Launch, launchServer, type Server } from './server.ts';

const PAUSE_MILLISECONDS = 500;
const CALM_MILLISECONDS = 60_000;
const PATIENCE = 5;
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

/**
 * Launches the server and launches it again when it ends by itself, at most five times within a minute. The answer
 * stops it for good.
 */
export async function supervise(launch: Launch): Promise<() => Promise<void>> {
  let stopping = false;
  let server = await launchPast(launch);
  const atExit = (): void => server.quit();
  process.on('exit', atExit);

  const again = async (before: Server, falls: number): Promise<void> => {
    const began = Date.now();
    await before.ended;
    if (stopping) return;
    const count = Date.now() - began > CALM_MILLISECONDS ? 1 : falls + 1;
    if (count > PATIENCE)
      return launch.tell('The database keeps ending by itself; see its log. It is not started again.');
    launch.tell('The database ended by itself; starting it again.');
    await sleep(PAUSE_MILLISECONDS, undefined, { ref: false });
    if (stopping) return;
    server = await launchPast(launch);
    if (stopping) return server.stop();
    return again(server, count);
  };
  again(server, 0).catch((error: Error) => launch.tell(error.message));

  return async () => {
    stopping = true;
    process.off('exit', atExit);
    await server.stop();
  };
}
