// A Reeve reduced to its database, for tests that kill it: starts on the folder it is given, prints the URL, waits.
import { startEmbedded } from '../../embedded.ts';

const [folder = ''] = process.argv.slice(2);
try {
  const { url, stop } = await startEmbedded({
    folder,
    fsync: false,
    log: (sentence) => console.info(`log ${sentence}`),
  });
  process.once('SIGTERM', () => stop().then(() => process.exit(0)));
  console.info(`url ${url}`);
  setInterval(() => undefined, 60_000);
} catch (error) {
  console.info(`refused ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 3;
}
