import { inject } from 'vitest';
import { administer, rename } from './administer.ts';

/** A database of its own for a test, with all migrations applied and nothing in it. */
export type TestDatabase = { readonly url: string; drop(): Promise<void> };

let made = 0;

/** Clones the template; drop it when the test is over (connections still open are ended). */
export async function testDatabase(): Promise<TestDatabase> {
  const { url, template, strategy, fault } = inject('cluster');
  if (fault) throw new Error(fault);
  made += 1;
  const name = `test_${process.pid}_${performance.timeOrigin.toString(36).replace('.', '')}_${made}`;
  await administer(url, `create database ${name} template ${template} ${strategy}`);
  return {
    url: rename(url, name),
    drop: () => administer(url, `drop database if exists ${name} with (force)`),
  };
}
