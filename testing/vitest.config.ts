import { fileURLToPath } from 'node:url';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));
const elsewhere = ['**/node_modules/**', 'data/**', '**/web/dist/**', '**/test-output/**'];

/**
 * What is left out of a run. With TESTS_OF=database: what brings a server of its own, needs none, or goes over the practices once more has nothing to say of another
 * database. With TESTS_OF=most: the full disk, which takes a minute and a half.
 */
const leftOutOf: Readonly<Record<string, readonly string[]>> = {
  database: [
    'server/database/embedded*',
    'server/http/{malformed,every-route}*',
    'server/database/upgrade*',
    'testing/reliability*',
    '{kernel,fields,methods,ui,web,bench,worlds}/**',
    '{practices,docs}/**',
    'testing/mission/**',
  ],
  most: ['testing/reliability-full-disk*'],
};
const leftOut = leftOutOf[process.env['TESTS_OF'] ?? ''] ?? [];

const unit: TestProjectInlineConfiguration = {
  root,
  test: {
    name: 'unit',
    include: ['**/*.test.ts'],
    exclude: [...elsewhere, '**/*.browser.test.ts', ...leftOut],
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
    // What was pressed is on the screen at once, and with the server a little later.
    expect: { poll: { timeout: 15_000 } },
  },
};

export default defineConfig({
  root,
  test: {
    reporters: [fileURLToPath(new URL('reporter.ts', import.meta.url))],
    globalSetup: [fileURLToPath(new URL('global-setup.ts', import.meta.url))],
    // One after the other: all databases of a server share its transactions, so that a test could wait for another's.
    maxWorkers: 1,
    passWithNoTests: true,
    coverage: { provider: 'v8', include: ['{kernel,fields,traits,methods,derive,practices,server}/**/*.ts'] },
    projects: [unit, browser],
  },
});
