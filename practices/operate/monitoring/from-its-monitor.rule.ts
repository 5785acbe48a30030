import { rule } from '../../../kernel/rule.ts';
import type { monitoredEvent } from './monitored-event.record.ts';

/** An event is about the service that its monitor watches, unless its report says otherwise. */
export const service = rule<typeof monitoredEvent>()({
  decides: 'service',
  whenEmpty: true,
  facts: (about) => ({ watched: about.behind<'monitor', string>('monitor', 'service') }),
  decide: ({ watched }) => (watched ? { value: watched, because: 'monitors' } : null),
});

/** It comes to the team that its monitor says, until somebody gives it to another. */
export const team = rule<typeof monitoredEvent>()({
  decides: 'team',
  whenEmpty: true,
  facts: (about) => ({ first: about.behind<'monitor', string>('monitor', 'team') }),
  decide: ({ first }) => (first ? { value: first, because: 'monitors' } : null),
});
