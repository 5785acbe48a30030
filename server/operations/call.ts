import type { Registry } from '../../derive/registry.ts';
import type { ActivityContent } from '../../kernel/event.ts';
import type { Actor } from '../../kernel/permission.ts';
import type { Database, Executor } from '../database/database.ts';
import type { FileStore } from '../files/store.ts';

/** The house as one call sees it: declarations and settings of one revision. */
export type House = {
  readonly registry: Registry;
  readonly settings: ReadonlyMap<string, unknown>;
  /** Where files are kept; of commands that keep none, nowhere. */
  readonly files?: FileStore;
};

/** One call: who, when, with which hands. Everything an operation does, it does through this. */
export type Call = {
  readonly database: Database;
  /** The pool, or the transaction that the call runs in. */
  readonly executor: Executor;
  readonly inTransaction: boolean;
  /** The transaction is done anew when somebody else writes a record of it first. */
  readonly restarts?: boolean;
  readonly house: House;
  readonly actor: Actor;
  /** The moment of the call, RFC 3339 in UTC. */
  readonly now: string;
  /** What is told of the past: kept at its own moments, and nobody is notified. */
  readonly history?: boolean;
  /** Why Reeve does this by itself, kept with every entry of the call. */
  readonly mark?: Pick<ActivityContent, 'via' | 'woke'>;
  /** How what is said in this call came in. */
  readonly channel: 'portal' | 'api' | 'desk' | 'e-mail' | 'phone' | 'chat' | 'in-person' | 'monitoring';
};

/** Thrown when somebody else wrote a record first: the whole transaction is done anew, so that its place in the order of events is where it took effect. */
export class Again extends Error {}

/** Two transactions waited for each other, or for what the other had read, and the database ended this one: nothing of it was done. */
export const isClash = (error: unknown): boolean =>
  ['40P01', '40001'].includes((error as { code?: string }).code ?? '');

const attempts = 8;

/** Runs `work` in one transaction: the call's own, or a new one, done anew while others come first. */
export async function together<T>(call: Call, work: (call: Call) => Promise<T>): Promise<T> {
  if (call.inTransaction) return work(call);
  for (let left = attempts; ; left -= 1) {
    try {
      return await call.database.transaction((executor) =>
        work({ ...call, executor, inTransaction: true, restarts: left > 1 }),
      );
    } catch (error) {
      if (!(error instanceof Again) && !(isClash(error) && left > 1)) throw error;
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 10 * (attempts + 1 - left)));
    }
  }
}

/** Reeve itself, for jobs, reactions, imports and set-up. */
export const reeve: Actor = {
  id: '00000000-0000-0000-0000-000000000000',
  name: 'Reeve',
  roles: [],
  teams: [],
  organisations: [],
  language: 'en',
  zone: 'UTC',
  system: true,
};

/** Who stands in the activity: nobody's id for Reeve itself. */
export const byOf = (actor: Actor): string | null => (actor.system ? null : actor.id);
