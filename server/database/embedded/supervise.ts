import { setTimeout as sleep } from 'node:timers/promises';
import { type Launch, launchServer, type Server } from './server.ts';

const PAUSE_MILLISECONDS = 500;
const CALM_MILLISECONDS = 60_000;
const PATIENCE = 5;

/**
 * Launches the server and launches it again when it ends by itself, at most five times within a minute. The answer
 * stops it for good.
 */
export async function supervise(launch: Launch): Promise<() => Promise<void>> {
  let stopping = false;
  let server = await launchServer(launch);
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
    server = await launchServer(launch);
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
