import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Settings } from '../main.ts';

/** The options of every command that starts a server, in the form parseArgs takes. */
const OPTIONS = {
  port: { type: 'string', default: '3000' },
  host: { type: 'string', default: '127.0.0.1' },
  data: { type: 'string', default: './data' },
  'behind-proxy': { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** A person's mistake on the command line, told in one sentence. */
const mistake = (sentence: string): Error => Object.assign(new Error(sentence), { code: 'ERR_PARSE_ARGS_VALUE' });

function portOf(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw mistake(`--port takes a number from 0 to 65535 (0: any that is free), not "${text}".`);
}

/** Reads the settings of a server from the words of a command and DATABASE_URL; undefined when help was asked for. */
export function readSettings(args: string[]): Settings | undefined {
  const { values } = parseArgs({ args, options: OPTIONS });
  if (values.help) return undefined;
  const databaseUrl = process.env['DATABASE_URL'];
  return {
    port: portOf(values.port),
    host: values.host,
    data: resolve(values.data),
    behindProxy: values['behind-proxy'],
    ...(databaseUrl ? { databaseUrl } : {}),
  };
}
