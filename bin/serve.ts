import type { Running, Settings } from '../main.ts';
import { buildWebIfStale } from './build-web.ts';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const SAME_WISH_MILLISECONDS = 1_000;

/** Resolves at the first wish to stop; a second one ends the process at once. */
function wishToStop(): Promise<void> {
  return new Promise((resolve) => {
    let first: number | undefined;
    const heard = (): void => {
      // A terminal's Ctrl-C arrives from the terminal and again from npm: that is one wish, not two.
      if (first !== undefined && Date.now() - first > SAME_WISH_MILLISECONDS) process.exit(130);
      first ??= Date.now();
      resolve();
    };
    for (const signal of SIGNALS) process.on(signal, heard);
  });
}

async function stopCleanly(running: Running): Promise<void> {
  console.info('Stopping …');
  await running.stop();
  console.info('Stopped.');
}

/** Runs Reeve until it is told to stop: builds the web when that is needed, prints the address, ends cleanly. */
export async function serve(settings: Settings): Promise<number> {
  const stopping = wishToStop();
  await buildWebIfStale(console.info);
  const { startReeve } = await import('../main.ts');
  const running = await startReeve(settings);
  console.info(`Reeve is ready at ${running.url}`);
  await stopping;
  await stopCleanly(running);
  return 0;
}
