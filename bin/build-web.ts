import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '..');
const stamp = join(root, 'web/dist/.built-from');
const SOURCES = [
  'package-lock.json',
  '{web,ui,kernel,fields,traits,derive}/**/*.{ts,tsx,css,html,svg,json,webmanifest}',
  'practices/**/*.{tsx,css}',
];
const IGNORED = ['web/dist/**', '**/*.test.ts'];

function fingerprint(): string {
  const hash = createHash('sha256');
  for (const path of globSync(SOURCES, { cwd: root, exclude: IGNORED }).sort()) {
    hash.update(`${path}\0`).update(readFileSync(join(root, path)));
  }
  return hash.digest('hex');
}

function runVite(): Promise<void> {
  const vite = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin/vite.js');
  const child = spawn(process.execPath, [vite, 'build', 'web', '--logLevel', 'warn'], { cwd: root, stdio: 'inherit' });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error('The web could not be built; see above.'))));
  });
}

/** Builds the web into web/dist when it is absent or older than its sources; says so first. Does nothing without a web. */
export async function buildWebIfStale(say: (sentence: string) => void): Promise<void> {
  if (!existsSync(join(root, 'web/index.html'))) return;
  const wanted = fingerprint();
  const built = existsSync(stamp) ? readFileSync(stamp, 'utf8') : undefined;
  if (built === wanted) return;
  say(built === undefined ? 'Building the web …' : 'The web is older than its sources: building it …');
  await runVite();
  writeFileSync(stamp, wanted);
}

if (import.meta.main) await buildWebIfStale(console.info);
