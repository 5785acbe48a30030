import { randomInt } from 'node:crypto';
import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';

const letters = 'abcdefghjkmnpqrstuvwxyzABCDEFGHJKMNPQRSTUVWXYZ23456789';
const length = 20;

/** Twenty letters and digits, none that look alike: 115 bits. */
const newPassword = (): string => Array.from({ length }, () => letters[randomInt(letters.length)]).join('');

/** Asks on the terminal, and shows nothing of what is typed. */
async function askHidden(question: string): Promise<string> {
  process.stderr.write(question);
  const output = new Writable({ write: (_, __, done) => done() });
  const terminal = createInterface({ input: process.stdin, output, terminal: true });
  try {
    return await terminal.question('');
  } finally {
    terminal.close();
    process.stderr.write('\n');
  }
}

async function askTwice(): Promise<string> {
  const first = await askHidden('Password (Enter alone makes one): ');
  if (first === '') return first;
  if ((await askHidden('Once more: ')) === first) return first;
  console.error('These two differ.');
  return askTwice();
}

/** The password that a person wants, or one made for them, which must then be told. */
export async function askPassword(
  generate: boolean,
): Promise<{ readonly password: string; readonly made: string | null }> {
  const asked = !generate && process.stdin.isTTY ? await askTwice() : '';
  if (asked) return { password: asked, made: null };
  const made = newPassword();
  return { password: made, made };
}
