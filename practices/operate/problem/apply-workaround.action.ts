import { action } from '../../../kernel/action.ts';
import { allOf, anyOf, inState, role } from '../../../kernel/permission.ts';
import type { knownError } from './known-error.record.ts';
import type { problem } from './problem.record.ts';
import { tellAll } from './tell-workaround.ts';

const staff = anyOf(role('agent'), role('administrator'));

/** Tells the way round to the requesters of all open incidents that the problem explains. */
export const applyProblemsWorkaround = action<typeof problem>()({
  record: 'problem',
  name: 'apply-workaround',
  arguments: {},
  may: staff,
  run: async (context, { id, number, workaround }) => ({
    number,
    incidents: await tellAll(context, { type: 'problem', id, workaround }),
  }),
});

/** The same from a known error, once it is published. */
export const applyWorkaround = action<typeof knownError>()({
  record: 'known-error',
  name: 'apply-workaround',
  arguments: {},
  may: allOf(staff, inState('published', 'public')),
  run: async (context, { id, number, workaround }) => ({
    number,
    incidents: await tellAll(context, { type: 'known-error', id, workaround }),
  }),
});
