import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { ask, end, scratch, startGuest } from './embedded/testing/guest.ts';
import { startEmbedded } from './embedded.ts';

const NOTE = 'DATABASE-IS-ELSEWHERE.txt';
// The account "daemon" of every Unix: an ordinary user.
const SOMEBODY = 1;

function closedHome(): string {
  const home = scratch('reeve-home-');
  chmodSync(home, 0o700);
  const folder = join(home, 'data');
  onTestFinished(() => {
    const note = join(folder, NOTE);
    if (existsSync(note)) rmSync(readFileSync(note, 'utf8').split('\n')[0] ?? '', { recursive: true });
  });
  return folder;
}

function ownFolder(): string {
  const folder = scratch('reeve-user-');
  chownSync(folder, SOMEBODY, SOMEBODY);
  return folder;
}

describe.skipIf(process.getuid?.() !== 0)('started as root', () => {
  test('the server runs under an account without rights', async () => {
    const folder = scratch();
    const { stop } = await startEmbedded({ folder, fsync: false });
    const pid = readFileSync(join(folder, 'postgres/postmaster.pid'), 'utf8').split('\n')[0];
    expect(statSync(`/proc/${pid}`).uid).not.toBe(0);
    expect(existsSync(join(folder, NOTE))).toBe(false);
    await stop();
  });

  test('under a closed home, runtime and data are kept where that account reaches, and found again', async () => {
    const folder = closedHome();
    const first = await startEmbedded({ folder, fsync: false });
    await ask(first.url, 'create table kept as select 1 as answer');
    await first.stop();
    const base = readFileSync(join(folder, NOTE), 'utf8').split('\n')[0] ?? '';
    expect(first.folder).toBe(join(base, 'postgres'));
    expect(existsSync(join(folder, 'postgres'))).toBe(false);
    const second = await startEmbedded({ folder, fsync: false });
    expect(await ask(second.url, 'select answer from kept')).toEqual({ answer: 1 });
    await expect(startEmbedded({ folder, fsync: false })).rejects.toThrow('already running');
    await second.stop();
    rmSync(base, { recursive: true });
    await expect(startEmbedded({ folder })).rejects.toThrow('but it is not there');
    mkdirSync(base);
  });

  test('a database that can no longer be reached is not replaced by an empty one', async () => {
    const home = scratch('reeve-home-');
    const folder = join(home, 'data');
    await (await startEmbedded({ folder, fsync: false })).stop();
    chmodSync(home, 0o700);
    await expect(startEmbedded({ folder, fsync: false })).rejects.toThrow('can no longer reach it');
  });

  test('an ordinary user’s database stays that user’s', async () => {
    const folder = ownFolder();
    const theirs = await startGuest(folder, SOMEBODY);
    expect(theirs.url).toMatch(/^postgres:/);
    await end(theirs.child, 'SIGTERM');
    await (await startEmbedded({ folder, fsync: false })).stop();
    const again = await startGuest(folder, SOMEBODY);
    expect(await ask(again.url, 'select 1 as alive')).toEqual({ alive: 1 });
  });

  test('an ordinary user is told whose the database is', async () => {
    const folder = ownFolder();
    await (await startEmbedded({ folder, fsync: false })).stop();
    const refused = await startGuest(folder, SOMEBODY);
    expect(refused.said.join()).toMatch(
      /^refused The database in .* belongs to account \d+\. Start Reeve as that account/,
    );
  });

  test('an ordinary user’s killed Reeve blocks nothing', async () => {
    const folder = ownFolder();
    const killed = await startGuest(folder, SOMEBODY);
    await ask(killed.url, 'create table kept as select 1 as answer');
    await end(killed.child, 'SIGKILL');
    const next = await startGuest(folder, SOMEBODY);
    expect(next.said[0]).toContain('stopping it');
    expect(await ask(next.url, 'select answer from kept')).toEqual({ answer: 1 });
  });
});
