import { chownSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Place } from './place.ts';

/** How clients reach the server: a Unix socket in a private folder, or a port of the loopback where there are none. */
export type Door =
  | { readonly kind: 'socket'; readonly folder: string; readonly port: number; readonly temporary: boolean }
  | { readonly kind: 'loopback'; readonly port: number };

const PORT = 5432;
// sun_path holds 104 bytes on macOS and 108 on Linux, of which the file's own name takes 17.
const LONGEST = 85;

function listens(on: string | { port: number; host: string }): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen(on, () => {
      const address = server.address();
      server.close(() => resolve(address !== null && typeof address === 'object' ? address.port : 0));
    });
  });
}

/** Some file systems, shared folders above all, keep no sockets: it is tried before it is relied on. */
async function holdsSockets(folder: string): Promise<boolean> {
  const trial = join(folder, '.trial');
  rmSync(trial, { force: true });
  const held = (await listens(trial)) !== undefined;
  rmSync(trial, { force: true });
  return held;
}

function makeBeside(place: Place): string | undefined {
  const folder = join(place.base, 'socket');
  if (Buffer.byteLength(folder) > LONGEST) return undefined;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { mode: 0o700 });
  return folder;
}

function makeTemporary(place: Place): string | undefined {
  // The last one's path is kept, so that a start that was killed leaves no folder behind for good.
  const memory = join(place.base, 'socket.path');
  if (existsSync(memory)) rmSync(readFileSync(memory, 'utf8'), { recursive: true, force: true });
  const parent = [tmpdir(), '/tmp'].find((path) => Buffer.byteLength(path) + 15 < LONGEST);
  try {
    const folder = parent && mkdtempSync(join(parent, 'reeve-'));
    if (folder) writeFileSync(memory, folder);
    return folder;
  } catch {
    return undefined;
  }
}

/** Opens the door of a place's server anew; the folder belongs to the server's account alone. */
export async function openDoor(place: Place): Promise<Door> {
  if (process.platform !== 'win32') {
    for (const temporary of [false, true]) {
      const folder = temporary ? makeTemporary(place) : makeBeside(place);
      if (folder && (await holdsSockets(folder))) {
        if (place.account) chownSync(folder, place.account.uid, place.account.gid);
        return { kind: 'socket', folder, port: PORT, temporary };
      }
    }
  }
  const port = await listens({ port: 0, host: '127.0.0.1' });
  if (!port) throw new Error('No port of the loopback is free for the embedded database.');
  return { kind: 'loopback', port };
}

/** Takes away what openDoor made in a place that others use too. */
export function closeDoor(door: Door): void {
  if (door.kind === 'socket' && door.temporary) rmSync(door.folder, { recursive: true, force: true });
}

/** The server's own words for where it listens, and nowhere else. */
export function doorArguments(door: Door): string[] {
  const folder = door.kind === 'socket' ? `"${door.folder.replaceAll('"', '""')}"` : '';
  const address = door.kind === 'socket' ? '' : '127.0.0.1';
  return [
    ['-c', `listen_addresses=${address}`],
    ['-c', `unix_socket_directories=${folder}`],
    ['-c', 'unix_socket_permissions=0700'],
    ['-c', `port=${door.port}`],
  ].flat();
}

/** A connection URL that pg, libpq and the URL class all read: the socket's folder stands percent-encoded as the host. */
export function urlOf(door: Door, role: string, password: string, database: string): string {
  const host = door.kind === 'socket' ? encodeURIComponent(door.folder) : '127.0.0.1';
  return `postgres://${role}:${password}@${host}:${door.port}/${database}`;
}
