import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sharedMegabytes } from './embedded/configuration.ts';
import { isAlive } from './embedded/process.ts';
import { ask, end, scratch, startGuest } from './embedded/testing/guest.ts';
import { type Embedded, startEmbedded } from './embedded.ts';

const start = (folder: string): Promise<Embedded> => startEmbedded({ folder, fsync: false });

const serverOf = (folder: string): number =>
  Number(readFileSync(join(folder, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]);

function rewritePidFile(folder: string, pid: number): void {
  const path = join(folder, 'postgres/postmaster.pid');
  const [, ...rest] = readFileSync(path, 'utf8').split('\n');
  writeFileSync(path, [pid, ...rest].join('\n'));
}

test('the first start makes the database, a later one finds what is in it', async () => {
  const folder = join(scratch(), 'Daten für “Reeve”, 1');
  const first = await start(folder);
  await ask(first.url, 'create table kept as select 42 as answer');
  await first.stop();
  const second = await start(folder);
  expect(await ask(second.url, 'select answer from kept')).toEqual({ answer: 42 });
  await second.stop();
  expect(existsSync(join(folder, 'reeve.lock'))).toBe(false);
});

test('it sorts, cases and parses words alike on every system, and listens on no network', async () => {
  const { url, stop } = await start(scratch());
  const found = await ask(
    url,
    `select lower('ÄÖ') as small, to_tsvector('simple', '„Drucker“ – läuft')::text as words, 'a' > 'B' as by_code_point,
       current_setting('server_encoding') as encoding, current_setting('listen_addresses') as addresses,
       current_setting('timezone') as zone, current_setting('jit') as jit`,
  );
  await stop();
  expect(found).toMatchObject({ small: 'äö', words: "'drucker':1 'läuft':2", by_code_point: true, encoding: 'UTF8' });
  expect(found).toMatchObject({ addresses: process.platform === 'win32' ? '127.0.0.1' : '', zone: 'UTC', jit: 'off' });
});

test('a password is asked for, and kept for its owner alone', async () => {
  const folder = scratch();
  const { url, stop } = await start(folder);
  const wrong = new URL(url);
  wrong.password = 'guessed';
  await expect(ask(wrong.href, 'select 1')).rejects.toThrow('password authentication failed');
  await stop();
  expect(statSync(join(folder, 'postgres.password')).mode & 0o777).toBe(0o600);
  expect(statSync(join(folder, 'postgres')).mode & 0o777).toBe(0o700);
});

test('what is acknowledged is on disk, unless a test turns that off', async () => {
  const { url, stop } = await startEmbedded({ folder: scratch() });
  const found = await ask(
    url,
    "select current_setting('fsync') as fsync, current_setting('synchronous_commit') as commit",
  );
  await stop();
  expect(found).toEqual({ fsync: 'on', commit: 'on' });
});

test('a second start on the same data is refused in a sentence', async () => {
  const folder = scratch();
  const guest = await startGuest(folder);
  await expect(start(folder)).rejects.toThrow(`Reeve is already running on ${folder} (process ${guest.child.pid})`);
  expect(await ask(guest.url, 'select 1 as alive')).toEqual({ alive: 1 });
});

test('a lock whose process is dead, or whose number another process got, does not block', async () => {
  const folder = scratch();
  writeFileSync(join(folder, 'reeve.lock'), JSON.stringify({ pid: process.pid, began: 'another boot' }));
  await (await start(folder)).stop();
  writeFileSync(join(folder, 'reeve.lock'), '');
  await (await start(folder)).stop();
});

test('a server that outlived its killed Reeve is stopped by the next start, which finds everything', async () => {
  const folder = scratch();
  const guest = await startGuest(folder);
  await ask(guest.url, 'create table kept as select 1 as answer');
  await end(guest.child, 'SIGKILL');
  const orphan = serverOf(folder);
  expect(isAlive(orphan)).toBe(true);
  const next = await startGuest(folder);
  expect(next.said[0]).toBe(`log The database of an earlier start is still running (process ${orphan}); stopping it.`);
  expect(await ask(next.url, 'select answer from kept')).toEqual({ answer: 1 });
  expect(isAlive(orphan)).toBe(false);
});

test('a pid file whose number another program got by now does not block, and does that program no harm', async () => {
  const folder = scratch();
  const guest = await startGuest(folder);
  const server = serverOf(folder);
  await end(guest.child, 'SIGKILL');
  process.kill(server, 'SIGKILL');
  rewritePidFile(folder, process.pid);
  const next = await startGuest(folder);
  expect(next.url).toMatch(/^postgres:/);
});

test('a server that is killed is started again', async () => {
  const folder = scratch();
  const { url, stop } = await start(folder);
  process.kill(serverOf(folder), 'SIGKILL');
  await expect
    .poll(() => ask(url, 'select 1 as alive').catch(() => undefined), { timeout: 10_000 })
    .toEqual({ alive: 1 });
  await stop();
});

test('stopping ends the server, and a stopped folder can be started at once', async () => {
  const folder = scratch();
  const guest = await startGuest(folder);
  const server = serverOf(folder);
  await end(guest.child, 'SIGTERM');
  expect(guest.child.exitCode).toBe(0);
  expect(isAlive(server)).toBe(false);
  await (await start(folder)).stop();
});

test('a data folder with a long path gets its socket elsewhere', async () => {
  const folder = join(scratch(), 'a'.repeat(120));
  const { url, stop } = await start(folder);
  const socket = decodeURIComponent(new URL(url).hostname);
  expect(await ask(url, 'select 1 as alive')).toEqual({ alive: 1 });
  await stop();
  expect(existsSync(socket)).toBe(false);
});

test('a database of another major version is refused in a sentence', async () => {
  const folder = scratch();
  await (await start(folder)).stop();
  writeFileSync(join(folder, 'postgres/PG_VERSION'), '17\n');
  await expect(start(folder)).rejects.toThrow('is of PostgreSQL 17; this Reeve brings 18');
  await expect(start(folder)).rejects.toThrow('PostgreSQL 17');
});

test('buffers are as large as the data can use, and no more than the machine can give', () => {
  const [mega, giga] = [2 ** 20, 2 ** 30];
  expect(sharedMegabytes(40 * mega, 24 * giga)).toBe(512);
  expect(sharedMegabytes(700 * mega, 24 * giga)).toBe(2_800);
  expect(sharedMegabytes(8 * giga, 24 * giga)).toBe(6_144);
  expect(sharedMegabytes(90 * giga, 256 * giga)).toBe(8_192);
  expect(sharedMegabytes(8 * giga, giga)).toBe(256);
  expect(sharedMegabytes(40 * mega, giga / 4)).toBe(128);
});

test('what lay in its buffers lies there again after a start, before anybody asks for it', async () => {
  const folder = scratch();
  const first = await start(folder);
  await ask(first.url, 'create table warm as select g, repeat($$x$$, 500) from generate_series(1, 5000) g');
  await first.stop();
  const second = await start(folder);
  await ask(second.url, 'create extension pg_buffercache');
  const lying = `select count(*) > 100 as warm from pg_buffercache where relfilenode = pg_relation_filenode('warm')`;
  await expect.poll(() => ask(second.url, lying)).toEqual({ warm: true });
  await second.stop();
});
