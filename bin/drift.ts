import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const generate = join(import.meta.dirname, 'generate.ts');
if (existsSync(generate)) {
  process.exitCode = spawnSync(process.execPath, [generate, '--check'], { stdio: 'inherit' }).status ?? 1;
}
