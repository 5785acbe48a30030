import { fileURLToPath } from 'node:url';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));
const elsewhere = ['**/node_modules/**', 'data/**', '**/web/dist/**', '**/test-output/**'];

/** With TESTS_OF=database, what brings a server of its own or needs none is left out: it has nothing to say of another database. */
const noneOfTheDatabase =
  process.env['TESTS_OF'] === 'database'
    ? ['server/database/embedded*', 'testing/reliability*', '{kernel,fields,methods,ui,web,bench}/**', 'worlds/**']
    : [];

const unit: TestProjectInlineConfiguration = {
  root,
  test: {
    name: 'unit',
    include: ['**/*.test.ts'],
    exclude: [...elsewhere, '**/*.browser.test.ts', ...noneOfTheDatabase],
    pool: 'threads',
    isolate: false,
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
};

const browser: TestProjectInlineConfiguration = {
  root,
  test: {
    name: 'browser',
    include: ['**/*.browser.test.ts'],
    exclude: elsewhere,
    pool: 'threads',
    isolate: false,
    fileParallelism: false,
    setupFiles: ['testing/browser-setup.ts'],
    sequence: { groupOrder: 1 },
    // Axe looks at a page twice for each picture: on a machine under load that takes its time.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
};

export default defineConfig({
  root,
  test: {
    reporters: [fileURLToPath(new URL('reporter.ts', import.meta.url))],
    globalSetup: [fileURLToPath(new URL('global-setup.ts', import.meta.url))],
    // Many tests wait for servers that start, stop and fall: two at a time, also where there are two cores.
    maxWorkers: 2,
    passWithNoTests: true,
    coverage: { provider: 'v8', include: ['{kernel,fields,traits,methods,derive,practices,server}/**/*.ts'] },
    projects: [unit, browser],
  },
});
