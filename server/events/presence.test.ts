import { afterAll, beforeAll, expect, test } from 'vitest';
import { testDatabase } from '../../testing/database.ts';
import { openDatabase } from '../database/database.ts';
import { type Bell, hangBell } from './bell.ts';
import { type Here, keepPresence, type Pace, type Presence } from './presence.ts';

const pace: Pace = { sign: 60, page: 300, process: 400, gather: 5 };
const nobody = { id: 'x', state: null, requester: null, assignee: null, team: null, organisation: null, readers: [] };

type Process = { readonly bell: Bell; readonly presence: Presence; stop(): Promise<void> };
let drop: () => Promise<void>;
let url: string;
let one: Process;
let other: Process;

const start = (): Process => {
  const database = openDatabase(url, 1);
  const bell = hangBell(database, 60_000);
  const presence = keepPresence(bell, pace);
  return {
    bell,
    presence,
    stop: async () => {
      presence.stop();
      await bell.stop();
      await database.end();
    },
  };
};
const page = (tab: string, record = 'INC-1', more: Partial<Here> = {}): Here => ({
  tab,
  person: tab.slice(0, 3),
  name: tab.slice(0, 3),
  facts: nobody,
  record,
  inside: true,
  doing: 'viewing',
  ...more,
});
const names = (presence: Presence, tab: string): readonly string[] =>
  (presence.around(tab)?.others ?? []).map(({ name, doing }) => `${name} ${doing}`).sort();
const until = (presence: Presence, tab: string, expected: readonly string[]) =>
  expect.poll(() => names(presence, tab), { timeout: 3_000, interval: 10 }).toEqual(expected);
/** Says every few milliseconds that these pages are still there. */
const living = (presence: Presence, ...tabs: string[]): NodeJS.Timeout =>
  setInterval(() => {
    for (const tab of tabs) presence.beat(tab);
  }, 40);

beforeAll(async () => {
  const database = await testDatabase();
  ({ url, drop } = database);
  [one, other] = [start(), start()];
});
afterAll(async () => {
  await one.stop();
  await other.stop();
  await drop();
});

test('pages on one record know of each other across processes, those on another do not', async () => {
  const heard: string[] = [];
  const silence = one.presence.hear('ana-1', () => heard.push('ana'));
  const stays = [living(one.presence, 'ana-1'), living(other.presence, 'ben-1', 'cem-1')];
  one.presence.enter(page('ana-1'));
  other.presence.enter(page('ben-1'));
  other.presence.enter(page('cem-1', 'INC-2'));
  await until(one.presence, 'ana-1', ['ben viewing']);
  await until(other.presence, 'ben-1', ['ana viewing']);
  await until(other.presence, 'cem-1', []);
  heard.length = 0;
  other.presence.enter(page('ben-1', 'INC-1', { doing: 'replying' }));
  await until(one.presence, 'ana-1', ['ben replying']);
  expect(heard.length).toBeGreaterThan(0);
  other.presence.enter(page('ben-1', 'INC-2'));
  await until(one.presence, 'ana-1', []);
  await until(other.presence, 'cem-1', ['ben viewing']);
  silence();
  for (const each of stays) clearInterval(each);
});

test('a page that leaves, or says nothing any more, is gone everywhere; one that is heard of elsewhere stays', async () => {
  const stays = living(one.presence, 'ana-2');
  one.presence.enter(page('ana-2', 'INC-3'));
  other.presence.enter(page('ben-2', 'INC-3'));
  await until(one.presence, 'ana-2', ['ben viewing']);
  other.presence.leave('ben-2');
  await until(one.presence, 'ana-2', []);
  other.presence.enter(page('ben-3', 'INC-3'));
  await until(one.presence, 'ana-2', ['ben viewing']);
  await until(one.presence, 'ana-2', []);
  expect(other.presence.beat('ben-3')).toBe(false);
  // Signs of life may come to another process than the page entered by.
  other.presence.enter(page('cem-2', 'INC-3'));
  await until(one.presence, 'ana-2', ['cem viewing']);
  const elsewhere = living(one.presence, 'cem-2');
  await new Promise((resolve) => setTimeout(resolve, 3 * pace.page));
  expect(names(one.presence, 'ana-2')).toEqual(['cem viewing']);
  expect(other.presence.around('cem-2')?.others.map(({ name }) => name)).toEqual(['ana']);
  clearInterval(elsewhere);
  clearInterval(stays);
});

test('a process that comes later hears who is there; those of one that is killed are forgotten', async () => {
  const stays = living(one.presence, 'ana-4');
  one.presence.enter(page('ana-4', 'INC-4'));
  const late = start();
  late.presence.enter(page('dee-4', 'INC-4'));
  const hers = living(late.presence, 'dee-4');
  await until(late.presence, 'dee-4', ['ana viewing']);
  await until(one.presence, 'ana-4', ['dee viewing']);
  clearInterval(hers);
  // Killed: it says nothing any more, not even that.
  await late.bell.stop();
  await until(one.presence, 'ana-4', []);
  await late.stop().catch(() => undefined);
  clearInterval(stays);
});

test('a connection that breaks takes nothing from a page that has come back since', async () => {
  one.presence.enter(page('ana-5', 'INC-5'));
  one.presence.leave('ana-5', Date.now() - 1_000);
  expect(one.presence.around('ana-5')).not.toBeNull();
  const silence = one.presence.hear('ana-5', () => undefined);
  one.presence.leave('ana-5', Date.now() + 1_000);
  expect(one.presence.around('ana-5')).not.toBeNull();
  silence();
  one.presence.leave('ana-5', Date.now() + 1_000);
  expect(one.presence.around('ana-5')).toBeNull();
});
