import { threadId } from 'node:worker_threads';
import { inject } from 'vitest';
import { administer, rename } from './administer.ts';

/** A database of its own for a test. */
export type TestDatabase = { readonly url: string; drop(): Promise<void> };

let made = 0;

async function create(origin: string): Promise<TestDatabase> {
  const { url } = inject('cluster');
  made += 1;
  const name = `test_${process.pid}_${threadId}_${performance.timeOrigin.toString(36).replace('.', '')}_${made}`;
  await administer(url, `create database ${name} ${origin}`);
  return {
    url: rename(url, name),
    drop: () => administer(url, `drop database if exists ${name} with (force)`),
  };
}

/** All migrations applied and nothing in it. Drop it when the test is over; connections still open are ended. */
export function testDatabase(): Promise<TestDatabase> {
  const { template, strategy, fault } = inject('cluster');
  return fault ? Promise.reject(new Error(fault)) : create(`template ${template} ${strategy}`);
}

/** A database without even the migrations. */
export const emptyDatabase = (): Promise<TestDatabase> => create('');
