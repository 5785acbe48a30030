import { guard } from '../../../kernel/guard.ts';
import type { change } from './change.record.ts';

/** Without being asked for, only a standard change is scheduled, whose template is in force. */
export const standardByTemplate = guard<typeof change>()({
  record: 'change',
  verbs: ['schedule'],
  facts: (about) => ({ kind: about.own('kind'), template: about.behind<'byTemplate', string>('byTemplate', 'state') }),
  refuse: ({ kind, template }) => {
    if (kind !== 'standard') return 'notStandard';
    return template === 'in-force' ? null : 'templateNotInForce';
  },
});

/** And only a standard change spares itself the asking. */
export const standardIsNotAsked = guard<typeof change>()({
  record: 'change',
  verbs: ['present'],
  facts: (about) => ({ kind: about.own('kind') }),
  refuse: ({ kind }) => (kind === 'standard' ? 'standardNeedsNone' : null),
});
