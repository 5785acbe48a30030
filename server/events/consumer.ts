import type { RecordEvent } from '../../kernel/event.ts';
import type { Executor } from '../database/database.ts';

/** Hears the stream: each event at least once, in order per record. */
export type Consumer = {
  readonly name: string;
  /** Whether it does anything at all about this event; the others cost it nothing. */
  hears(event: RecordEvent): boolean;
  /** Effect and place are in one transaction; an effect outside the database must bear being repeated. */
  handle(executor: Executor, event: RecordEvent): Promise<void>;
  /**
   * All that it hears of one reading at once, in order: what one statement can do for all of them. Without it each is
   * handled by itself, and so it is after this has failed.
   */
  handleAll?(executor: Executor, events: readonly RecordEvent[]): Promise<void>;
};
