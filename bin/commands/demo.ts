import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Running, Settings } from '../../main.ts';
import { serve } from '../serve.ts';
import { readSettings } from '../settings.ts';

const HELP = `reeve demo [--port 3000] [--host 127.0.0.1]

Starts the same product on a throw-away folder with VendoTool in it, a company with its customers, teams, services and
half a year of incidents, and prints who can sign in. What is done there is gone when it is stopped. Your own data is
not touched: neither ./data nor DATABASE_URL.`;

type SignIn = {
  readonly email: string;
  readonly password: string;
  readonly name: string;
  readonly roles: readonly string[];
};

const table = (rows: readonly (readonly string[])[]): string => {
  const width = (column: number): number => Math.max(...rows.map((row) => row[column]?.length ?? 0));
  return rows
    .map((row) => `  ${row.map((cell, column) => cell.padEnd(width(column))).join('  ')}`.trimEnd())
    .join('\n');
};

/** The console's table of who can sign in. */
const tellSignIns = (signIns: readonly SignIn[]): void => {
  const rows = signIns.map(({ name, email, roles }) => [email, name, roles.join(', ')]);
  console.info(`\nWho can sign in, all with the password ${signIns[0]?.password}:\n\n${table(rows)}\n`);
};

/** Loads the world as a visitor would: through the first run's own door. */
async function load({ url, code }: Running): Promise<void> {
  console.info('Telling the story of VendoTool …');
  const answer = await fetch(`${url}/api/first-run/demo`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ code }),
  });
  const body = (await answer.json()) as { readonly signIns?: readonly SignIn[]; readonly detail?: string };
  if (!body.signIns) throw new Error(`The demonstration could not be loaded: ${body.detail ?? answer.status}`);
  tellSignIns(body.signIns);
}

/** A new folder that the database's account can pass through, too, when Reeve is started as root. */
async function throwAway(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'reeve-demo-'));
  await chmod(folder, 0o711);
  return folder;
}

export async function run(args: string[]): Promise<number> {
  const asked = readSettings(args);
  if (!asked) {
    console.info(HELP);
    return 0;
  }
  const data = await throwAway();
  const settings: Settings = { port: asked.port, host: asked.host, data };
  try {
    return await serve(settings, load);
  } finally {
    await rm(data, { recursive: true, force: true, maxRetries: 5 });
  }
}
