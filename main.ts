import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { practices } from './practices/index.ts';
import { startEmbedded } from './server/database/embedded.ts';
import { migrate } from './server/database/migrate.ts';
import { firstRunOf } from './server/first-run.ts';
import { buildApp } from './server/http/app.ts';
import { keepTime } from './server/jobs/housekeeping.ts';
import { assemble } from './server/reeve.ts';
import { vendotool } from './worlds/vendotool.ts';

/** Where to listen, where the data lies, and which database; the embedded one unless a URL is given. */
export type Settings = {
  readonly port: number;
  readonly host: string;
  readonly data: string;
  readonly databaseUrl?: string;
};

/** A running Reeve. `code` is what the first visitor of an empty installation must know. */
export type Running = { readonly url: string; readonly code: string | null; stop(): Promise<void> };

const web = join(import.meta.dirname, 'web', 'dist');

/** Composition: settings → database → practices → server → listen. */
export async function startReeve(
  settings: Settings,
  tell: (sentence: string) => void = console.info,
): Promise<Running> {
  const embedded = settings.databaseUrl ? null : await startEmbedded({ folder: settings.data, log: tell });
  try {
    const url = settings.databaseUrl ?? embedded?.url ?? '';
    await migrate(url);
    const reeve = await assemble(url, practices, join(settings.data, 'files'), (error) =>
      tell(`A reaction failed: ${String(error)}`),
    );
    const firstRun = firstRunOf(reeve, practices, vendotool);
    const app = await buildApp(reeve, { web: existsSync(web) ? web : undefined, firstRun, log: true });
    const jobs = await keepTime(url, reeve, (name, error) => tell(`The job ${name} failed: ${String(error)}`));
    const address = await app.listen({ port: settings.port, host: settings.host });
    const stop = async (): Promise<void> => {
      await app.close();
      await jobs.stop();
      await reeve.stop();
      await embedded?.stop();
    };
    return { url: address, code: (await firstRun.open()) ? firstRun.code : null, stop };
  } catch (error) {
    await embedded?.stop();
    throw error;
  }
}
