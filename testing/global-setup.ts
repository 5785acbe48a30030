import type { TestProject } from 'vitest/node';
import { migrate } from '../server/database/migrate.ts';
import { administer, rename } from './administer.ts';
import { startCluster, type TestCluster } from './cluster.ts';

declare module 'vitest' {
  interface ProvidedContext {
    cluster: { readonly url: string; readonly template: string; readonly strategy: string; readonly fault?: string };
  }
}

const template = `reeve_template_${process.pid}`;

async function makeTemplate(url: string): Promise<void> {
  await administer(url, `create database ${template}`);
  await migrate(rename(url, template));
}

async function tearDown(cluster: TestCluster): Promise<void> {
  await administer(cluster.url, `drop database if exists ${template} with (force)`);
  await cluster.stop();
}

/**
 * One cluster for the whole run, holding a template with all migrations applied: tests clone it. When that fails, the
 * tests that ask for a database fail with the reason, and the others run.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  let cluster: TestCluster | undefined;
  let fault: string | undefined;
  try {
    cluster = await startCluster();
    await makeTemplate(cluster.url);
  } catch (error) {
    fault = error instanceof Error ? error.message : String(error);
    console.error(`There is no database for tests: ${fault}`);
  }
  const { url = '', strategy = '' } = cluster ?? {};
  project.provide('cluster', { url, template, strategy, ...(fault ? { fault } : {}) });
  return async () => cluster && tearDown(cluster);
}
