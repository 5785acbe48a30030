import type { Practice } from '../kernel/practice.ts';
import { type Database, openDatabase } from './database/database.ts';
import { type Bell, hangBell } from './events/bell.ts';
import { listenings } from './events/consumers.ts';
import { followLive, type Live } from './events/live.ts';
import { keepPresence, type Presence } from './events/presence.ts';
import { drain, type Listening } from './events/reader.ts';
import { keepWordsSorted } from './events/sort-words.ts';
import { type FileStore, folderStore } from './files/store.ts';
import { type Keeper, keepHouse } from './house.ts';
import { Identities } from './identity/identities.ts';

/** The parts of a running Reeve that its routes, jobs and commands share. */
export type Reeve = {
  readonly database: Database;
  readonly keeper: Keeper;
  readonly bell: Bell;
  readonly live: Live;
  readonly presence: Presence;
  readonly files: FileStore;
  readonly identities: Identities;
  /** Reads the stream to its end for all who hear it; tests call it, the bell does otherwise. */
  settle(): Promise<void>;
  stop(): Promise<void>;
};

const keepDraining = (
  database: Database,
  bell: Bell,
  groups: readonly Listening[],
  failed: (error: unknown) => void,
): { settle(): Promise<void>; stop(): Promise<void> } => {
  let running = Promise.resolve();
  const settle = (): Promise<void> => {
    running = running.then(async () => {
      for (const listening of groups) if (await drain(database, listening).catch(failed)) bell.ring();
    });
    return running;
  };
  let asked = false;
  const silence = bell.onRing(() => {
    if (asked) return;
    asked = true;
    void running.then(() => {
      asked = false;
      return settle();
    });
  });
  return {
    settle,
    stop: async () => {
      silence();
      await running;
    },
  };
};

/** Puts the parts together on a database that is up to date. */
export async function assemble(
  url: string,
  practices: readonly Practice[],
  filesFolder: string,
  failed: (error: unknown) => void = () => undefined,
): Promise<Reeve> {
  const database = openDatabase(url);
  const files = folderStore(filesFolder);
  const keeper = await keepHouse(database, practices, files);
  const bell = hangBell(database);
  const live = await followLive(database, bell);
  const presence = keepPresence(bell);
  const identities = new Identities(database, keeper);
  const draining = keepDraining(database, bell, listenings(database, keeper.current), failed);
  const words = keepWordsSorted(database, bell);
  const watch = bell.onRing(() => void identities.refreshIfChanged().catch(failed));
  return {
    database,
    keeper,
    bell,
    live,
    presence,
    files,
    identities,
    settle: draining.settle,
    stop: async () => {
      watch();
      live.stop();
      presence.stop();
      await draining.stop();
      await words.stop();
      await bell.stop();
      await database.end();
    },
  };
}
