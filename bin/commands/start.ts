import { serve } from '../serve.ts';
import { readSettings } from '../settings.ts';

const HELP = `reeve start [--port 3000] [--host 127.0.0.1] [--data ./data] [--behind-proxy]

Starts the server. The database is the embedded one, kept in the data folder, unless DATABASE_URL names another.
Ctrl-C stops both cleanly; a second Ctrl-C does not wait.`;

export async function run(args: string[]): Promise<number> {
  const settings = readSettings(args);
  if (settings) return serve(settings);
  console.info(HELP);
  return 0;
}
