import type { Context } from './context.ts';
import type { RecordEvent } from './event.ts';

/** An effect after an event, delivered at least once and in order per record; it must bear being run twice. */
export type Reaction = {
  readonly sort: 'reaction';
  readonly name: string;
  /** Event names, `incident.resolved`, or `*.said` for every type. */
  readonly on: readonly string[];
  run(context: Context, event: RecordEvent): Promise<void>;
};

export const reaction = (declared: Omit<Reaction, 'sort'>): Reaction => ({ sort: 'reaction', ...declared });

/** Whether a reaction listens to an event of this name. */
export const hears = (listens: readonly string[], name: string): boolean =>
  listens.some((on) => on === name || (on.startsWith('*.') && name.endsWith(on.slice(1))));
