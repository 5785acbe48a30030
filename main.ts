import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { practices } from './practices/index.ts';
import { startEmbedded } from './server/database/embedded.ts';
import { migrate } from './server/database/migrate.ts';
import { firstRunOf, type World } from './server/first-run.ts';
import { buildApp } from './server/http/app.ts';
import { keepTime } from './server/jobs/housekeeping.ts';
import { assemble } from './server/reeve.ts';

/** Where to listen, where the data lies, and which database; the embedded one unless a URL is given. */
export type Settings = {
  readonly port: number;
  readonly host: string;
  readonly data: string;
  readonly databaseUrl?: string;
  /** A reverse proxy in front is believed about who asks and over what. */
  readonly behindProxy?: boolean;
};

/** A running Reeve. `code` is what the first visitor of an empty installation must know. */
export type Running = { readonly url: string; readonly code: string | null; stop(): Promise<void> };

const web = join(import.meta.dirname, 'web', 'dist');

/** The demonstration is read when somebody asks for it; most installations never do. */
const demonstration: World = {
  load: async (...given) => (await import('./worlds/vendotool.ts')).vendotool.load(...given),
};

/** Composition: settings → database → practices → server → listen. */
export async function startReeve(
  settings: Settings,
  tell: (sentence: string) => void = console.info,
): Promise<Running> {
  const ends: (() => Promise<unknown>)[] = [];
  const stop = async (): Promise<void> => {
    for (const end of ends.splice(0).reverse()) await end();
  };
  try {
    const embedded = settings.databaseUrl ? null : await startEmbedded({ folder: settings.data, log: tell });
    if (embedded) ends.push(() => embedded.stop());
    const url = settings.databaseUrl ?? embedded?.url ?? '';
    await migrate(url);
    const reeve = await assemble(url, practices, join(settings.data, 'files'), (error) =>
      tell(`A reaction failed: ${String(error)}`),
    );
    ends.push(() => reeve.stop());
    const firstRun = firstRunOf(reeve, practices, demonstration);
    const shown = existsSync(web) ? web : undefined;
    const app = await buildApp(reeve, { web: shown, firstRun, log: true, behindProxy: settings.behindProxy });
    const address = await app.listen({ port: settings.port, host: settings.host });
    // The first page does not wait for the jobs: they begin beside it.
    const jobs = keepTime(url, reeve, (name, error) => tell(`The job ${name} failed: ${String(error)}`));
    ends.push(
      () => jobs.stop(),
      () => app.close(),
    );
    return { url: address, code: (await firstRun.open()) ? firstRun.code : null, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
