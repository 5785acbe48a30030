import { join } from 'node:path';
import { Client } from 'pg';
import { passwordOf, prepareCluster, ROLE } from './embedded/cluster.ts';
import { configure } from './embedded/configuration.ts';
import { lock } from './embedded/lock.ts';
import { openLog } from './embedded/log-file.ts';
import { clearPredecessor } from './embedded/pid-file.ts';
import { type Place, placeOf } from './embedded/place.ts';
import { urlOfRunning } from './embedded/running.ts';
import { runtimeFor } from './embedded/runtime.ts';
import { closeDoor, doorArguments, openDoor, urlOf } from './embedded/socket.ts';
import { supervise } from './embedded/supervise.ts';

/** The embedded database at work: where to connect, where its files lie, and how to stop it cleanly. */
export type Embedded = { readonly url: string; readonly folder: string; stop(): Promise<void> };

/** `log` hears sentences for the operator; `fsync: false` is for tests only, where losing everything is no loss. */
export type EmbeddedOptions = {
  readonly folder: string;
  readonly log?: (sentence: string) => void;
  readonly fsync?: boolean;
};

const DATABASE = 'reeve';

/** Of a server that is thrown away. Tidying up is a transaction too, for which readers of the stream of events would wait. */
const UNSAFE = ['fsync', 'full_page_writes', 'synchronous_commit', 'autovacuum'].flatMap((name) => [
  '-c',
  `${name}=off`,
]);

async function demandDatabase(administration: string): Promise<void> {
  const client = new Client({ connectionString: administration });
  await client.connect();
  try {
    const found = await client.query('select 1 from pg_database where datname = $1', [DATABASE]);
    if (found.rowCount === 0) await client.query(`create database ${DATABASE}`);
  } finally {
    await client.end();
  }
}

async function startAt(place: Place, options: EmbeddedOptions): Promise<Embedded> {
  const tell = options.log ?? ((): void => undefined);
  const fsync = options.fsync ?? true;
  await clearPredecessor(place.cluster, tell);
  const runtime = runtimeFor(place);
  prepareCluster(runtime, place, fsync);
  const door = await openDoor(place);
  const logFile = openLog(join(place.folder, 'postgres.log'));
  const args = ['-c', `config_file=${configure(place, runtime)}`, ...doorArguments(door), ...(fsync ? [] : UNSAFE)];
  const close = (): void => {
    logFile.close();
    closeDoor(door);
  };
  try {
    const end = await supervise({ runtime, place, args, logFile, tell });
    const stop = (): Promise<void> => end().finally(close);
    const url = (database: string): string => urlOf(door, ROLE, passwordOf(place), database);
    await demandDatabase(url('postgres')).catch((error) => stop().then(() => Promise.reject(error)));
    return { url: url(DATABASE), folder: place.cluster, stop };
  } catch (error) {
    close();
    throw error;
  }
}

/**
 * Starts the PostgreSQL server that npm brought on a data folder, and makes its cluster there at the first start. One
 * living Reeve to a folder; what an earlier one left behind when it was killed is cleared away.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  const place = placeOf(options.folder);
  const release = lock(place.base, place.folder);
  try {
    const embedded = await startAt(place, options);
    return { ...embedded, stop: () => embedded.stop().finally(release) };
  } catch (error) {
    release();
    throw error;
  }
}

/**
 * The database of a data folder for somebody beside the server: that of a Reeve at work on it, which `stop` leaves alone,
 * or one that is started for this.
 */
export async function reachEmbedded(options: EmbeddedOptions): Promise<Pick<Embedded, 'url' | 'stop'>> {
  const url = urlOfRunning(options.folder, DATABASE);
  return url ? { url, stop: () => Promise.resolve() } : startEmbedded(options);
}
