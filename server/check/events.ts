import type { Executor } from '../database/database.ts';
import { countOf, type Examined, findingFrom } from './finding.ts';

/** Events on which a reaction failed: each waits and is tried again, the record's later ones behind it. */
export async function examineEvents(executor: Executor): Promise<Examined> {
  return {
    subject: 'events in the outbox',
    looked: await countOf(executor, 'select count(*) from outbox'),
    findings: await findingFrom(
      executor,
      'Events are parked because a reaction to them failed.',
      'Remove the cause that the error names; they are then tried again by themselves.',
      `select coalesce(r.number, p.record::text) || ': ' || p.consumer || ', ' || p.attempts || ' attempts: ' || p.error as example from parked p left join record r on r.id = p.record`,
    ),
  };
}
