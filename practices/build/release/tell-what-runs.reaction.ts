import type { Context, Row } from '../../../kernel/context.ts';
import { reaction } from '../../../kernel/reaction.ts';
import type { deployment } from './deployment.record.ts';
import type { environment } from './environment.record.ts';
import type { release } from './release.record.ts';

type Environment = Row<typeof environment> & { readonly items?: readonly { readonly configurationItem: string }[] };

/** Kinds of configuration item that have a version. */
const versioned: readonly (string | null)[] = ['application', 'database'];

async function tellItems(context: Context, { items = [] }: Environment, version: string): Promise<void> {
  for (const { configurationItem: key } of items) {
    const item = (await context.read('configuration-item', key)) as Row & { readonly variant?: string | null };
    if (versioned.includes(item.variant ?? null))
      await context.update('configuration-item', key, { softwareVersion: version });
  }
}

/** An environment, and the items in it, show the version that truly runs: what was deployed last, and not what was rolled back. */
export const tellWhatRuns = reaction({
  name: 'tell-what-runs',
  on: ['deployment.deployed'],
  run: async (context, event) => {
    const done = (await context.read('deployment', event.record)) as Row<typeof deployment>;
    const place = (await context.read('environment', done.environment)) as Environment;
    const since = done.actualEnd ?? event.at;
    if (place.runsSince && place.runsSince > since) return;
    await context.update('environment', place.id, { runs: done.release, runsSince: since });
    const { release: version } = (await context.read('release', done.release)) as Row<typeof release>;
    if (version) await tellItems(context, place, version);
  },
});
