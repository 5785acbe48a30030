import type { TestProject } from 'vitest/node';
import { migrate } from '../server/database/migrate.ts';
import { administer, rename } from './administer.ts';
import { startCluster } from './cluster.ts';

declare module 'vitest' {
  interface ProvidedContext {
    cluster: { readonly url: string; readonly template: string; readonly strategy: string };
  }
}

/** One cluster for the whole run, holding a template with all migrations applied: tests clone it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const cluster = await startCluster();
  const template = `reeve_template_${process.pid}_${project.name || 'all'}`;
  await administer(cluster.url, `create database ${template}`);
  await migrate(rename(cluster.url, template));
  project.provide('cluster', { url: cluster.url, template, strategy: cluster.strategy });
  return async () => {
    await administer(cluster.url, `drop database if exists ${template}`);
    await cluster.stop();
  };
}
