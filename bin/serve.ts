import type { Running, Settings } from '../main.ts';
import { buildWebIfStale } from './build-web.ts';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const PATIENCE_MILLISECONDS = 90_000;
const SAME_WISH_MILLISECONDS = 1_000;
const LOOK_MILLISECONDS = 500;

/** npm hands SIGTERM to its shell only, which ends without us: that our starter is gone is the same wish. */
function whenStarterEnds(heard: () => void): void {
  if (!process.env['npm_lifecycle_event'] && !process.env['REEVE_ATTENDED']) return;
  const starter = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === starter) return;
    clearInterval(timer);
    heard();
  }, LOOK_MILLISECONDS);
  timer.unref();
}

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
    whenStarterEnds(heard);
  });
}

async function stopCleanly(running: Running): Promise<void> {
  console.info('Stopping …');
  // What does not let go in time is let go of: the database bears it.
  setTimeout(() => process.exit(1), PATIENCE_MILLISECONDS).unref();
  await running.stop();
  console.info('Stopped.');
  setTimeout(() => process.exit(), 1_000).unref();
}

/** A port that is taken is the commonest reason not to start: it is told in words. */
const inWords = (error: unknown, { port }: Settings): unknown =>
  (error as NodeJS.ErrnoException).code === 'EADDRINUSE'
    ? new Error(`Something else listens on port ${port}. Stop it, or start with another --port.`)
    : error;

/** What the first visitor of an empty installation must know. */
const tellCode = ({ url, code }: Running): void => {
  if (code)
    console.info(
      `Nobody can sign in yet. Open ${url} and enter the code ${code} to become its administrator, or to look at a demonstration.`,
    );
};

/**
 * Runs Reeve until it is told to stop: builds the web when that is needed, does what is to be done before it is used,
 * prints the address, ends cleanly.
 */
export async function serve(
  settings: Settings,
  first: (running: Running) => Promise<void> = async (running) => tellCode(running),
): Promise<number> {
  const stopping = wishToStop();
  await buildWebIfStale(console.info);
  const { startReeve } = await import('../main.ts');
  const running = await startReeve(settings).catch((error: unknown) => Promise.reject(inWords(error, settings)));
  try {
    await first(running);
    console.info(`Reeve is ready at ${running.url}`);
    await stopping;
  } finally {
    await stopCleanly(running);
  }
  return 0;
}
