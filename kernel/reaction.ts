import type { Context } from './context.ts';
import type { RecordEvent } from './event.ts';

/** An effect after an event, delivered at least once and in order per record; it must bear being run twice. */
export type Reaction = {
  readonly sort: 'reaction';
  readonly name: string;
  /** `incident.resolved` by the state reached, `incident.transitioned` for any, `*.said` for every type. */
  readonly on: readonly string[];
  run(context: Context, event: RecordEvent): Promise<void>;
};

export const reaction = (declared: Omit<Reaction, 'sort'>): Reaction => ({ sort: 'reaction', ...declared });

/** Whether a reaction that listens to these names hears an event: by its name, as `incident.transitioned`, or as `*.said`. */
export const hears = (
  listens: readonly string[],
  { name, type, what }: Pick<RecordEvent, 'name' | 'type' | 'what'>,
): boolean => listens.some((on) => on === name || on === `${type}.${what}` || on === `*.${what}`);
