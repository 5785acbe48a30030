import type { Registry } from '../../derive/registry.ts';
import type { Actor } from '../../kernel/permission.ts';
import type { Database, Executor } from '../database/database.ts';

/** The house as one call sees it: declarations and settings of one revision. */
export type House = {
  readonly registry: Registry;
  readonly settings: ReadonlyMap<string, unknown>;
};

/** One call: who, when, with which hands. Everything an operation does, it does through this. */
export type Call = {
  readonly database: Database;
  /** The pool, or the transaction that the call runs in. */
  readonly executor: Executor;
  readonly inTransaction: boolean;
  readonly house: House;
  readonly actor: Actor;
  /** The moment of the call, RFC 3339 in UTC. */
  readonly now: string;
  /** What is told of the past: kept at its own moments, and nobody is notified. */
  readonly history?: boolean;
  /** How what is said in this call came in. */
  readonly channel: 'portal' | 'api' | 'desk' | 'e-mail' | 'phone' | 'chat' | 'in-person' | 'monitoring';
};

/** Runs `work` in one transaction: the call's own, or a new one. */
export const together = <T>(call: Call, work: (call: Call) => Promise<T>): Promise<T> =>
  call.inTransaction
    ? work(call)
    : call.database.transaction((executor) => work({ ...call, executor, inTransaction: true }));

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
