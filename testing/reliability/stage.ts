import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { typeNamed } from '../../derive/registry.ts';
import { practices } from '../../practices/index.ts';
import { startEmbedded } from '../../server/database/embedded.ts';
import { migrate } from '../../server/database/migrate.ts';
import { callByReeve } from '../../server/events/reactions.ts';
import { makeToken } from '../../server/identity/token.ts';
import { create } from '../../server/operations/create.ts';
import { assemble, type Reeve } from '../../server/reeve.ts';

/** Who and what there is before the load begins: a team, and agents by their tokens. */
export type Stage = { readonly team: string; readonly tokens: readonly string[] };

/** A folder of its own that the database's account can pass through. */
export function dataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'reeve-reliability-'));
  chmodSync(folder, 0o711);
  return folder;
}

/** Does `work` with a whole Reeve on the folder's embedded database, fsync on, while no product runs there. */
export async function onFolder<T>(folder: string, work: (reeve: Reeve, url: string) => Promise<T>): Promise<T> {
  const embedded = await startEmbedded({ folder });
  try {
    await migrate(embedded.url);
    const reeve = await assemble(embedded.url, practices, join(folder, 'files'));
    return await work(reeve, embedded.url).finally(() => reeve.stop());
  } finally {
    await embedded.stop();
  }
}

/** Makes a team and so many agents with a token each. */
export async function setStage(reeve: Reeve, agents: number): Promise<Stage> {
  const house = reeve.keeper.current();
  const call = callByReeve(reeve.database, house, reeve.database, false);
  const make = (type: string, input: unknown) => create(call, typeNamed(house.registry, type), input);
  const tokens: string[] = [];
  for (let at = 1; at <= agents; at += 1) {
    const { id } = await make('person', { name: `Agent ${at}`, email: `agent${at}@example.com`, roles: ['agent'] });
    tokens.push((await makeToken(reeve.database, id, 'load', null, 1, new Date().toISOString())).secret);
  }
  const { id: team } = await make('team', { name: 'Service Desk' });
  return { team, tokens };
}
