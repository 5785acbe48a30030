import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { passwordOf, ROLE } from './cluster.ts';
import { workingServer } from './pid-file.ts';
import { placeOf } from './place.ts';
import { type Door, urlOf } from './socket.ts';

/** Where a server says in its pid file that it listens. */
const doorOf = ({ socketFolder, port }: { socketFolder: string; port: number }): Door =>
  socketFolder ? { kind: 'socket', folder: socketFolder, port, temporary: false } : { kind: 'loopback', port };

/** How to reach the database of a data folder on which a Reeve is at work; undefined when none is. */
export function urlOfRunning(folder: string, database: string): string | undefined {
  if (!existsSync(folder)) return undefined;
  const place = placeOf(folder);
  const server = existsSync(join(place.cluster, 'PG_VERSION')) ? workingServer(place.cluster) : undefined;
  return server && urlOf(doorOf(server), ROLE, passwordOf(place), database);
}
