import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';

/** What a file in bin/commands exports: it gets the words after the command and answers with an exit code. */
export type Command = { run(args: string[]): Promise<number | undefined> };

const COMMANDS: Readonly<Record<string, string>> = {
  start: 'start the server (embedded database unless DATABASE_URL is set)',
  demo: 'the same on a throw-away world',
  import: 'bring records in from CSV or JSON',
  export: 'write records out',
  backup: 'write everything into one file',
  restore: 'bring a backup back',
  check: 'hold the database against the declarations',
  learn: 'learn what suggestions are made from, and tell how they stand up',
  token: 'make and withdraw access tokens',
  user: 'add people and reset passwords',
};

const usage = (): string =>
  [
    'reeve <command> [options]',
    '',
    ...Object.entries(COMMANDS).map(([name, what]) => `  ${name.padEnd(9)} ${what}`),
    '',
    'reeve <command> --help tells its options.',
  ].join('\n');

function refuse(sentence: string): number {
  console.error(sentence);
  return 2;
}

async function dispatch(words: string[]): Promise<number | undefined> {
  const [name, ...rest] = words;
  if (name === undefined || name.startsWith('-')) {
    const { values } = parseArgs({ args: words, options: { help: { type: 'boolean', short: 'h' } } });
    console.info(usage());
    return values.help ? 0 : 2;
  }
  if (!Object.hasOwn(COMMANDS, name)) return refuse(`There is no command "${name}".\n\n${usage()}`);
  const file = new URL(`commands/${name}.ts`, import.meta.url);
  if (!existsSync(file)) return refuse(`The command "${name}" is not part of this version of Reeve yet.`);
  const command = (await import(file.href)) as Command;
  return command.run(rest);
}

/** A refusal is told in its sentence; what nobody foresaw is shown with its stack. */
function tell(error: unknown): number {
  const mistaken = error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
  const foreseen = mistaken || (error instanceof Error && error.name === 'Error' && !process.env['REEVE_DEBUG']);
  console.error(foreseen ? error.message : error);
  return mistaken ? 2 : 1;
}

try {
  process.exitCode = (await dispatch(process.argv.slice(2))) ?? 0;
} catch (error) {
  process.exit(tell(error));
}
