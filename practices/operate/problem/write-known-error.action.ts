import { text } from '../../../fields/text/text.field.ts';
import { action } from '../../../kernel/action.ts';
import { anyOf, role } from '../../../kernel/permission.ts';
import { Refusal } from '../../../kernel/refusal.ts';
import type { problem } from './problem.record.ts';
import { explainedBy } from './recurrences.ts';

/** Writes down for the desk what a problem is known by and how to get round it; it explains the same incidents. */
export const writeKnownError = action<typeof problem>()({
  record: 'problem',
  name: 'write-known-error',
  arguments: { symptom: text({ as: 'markdown', required: true }), errorCode: text() },
  may: anyOf(role('agent'), role('service-owner')),
  run: async (context, row, { symptom, errorCode }) => {
    const [there] = (await context.list('known-error', { problem: row.id, category: 'draft,active', limit: '1' }))
      .items;
    if (there) throw new Refusal('conflict', `${there.number} tells of ${row.number} already.`);
    const { title, service, configurationItem, workaround, rootCause: cause, solution } = row;
    const known = Object.entries({ errorCode, service, configurationItem, workaround, cause, solution });
    const given = Object.fromEntries(known.filter(([, value]) => value !== null && value !== undefined));
    const made = await context.create('known-error', { title, symptom, problem: row.id, ...given });
    for (const { id } of await explainedBy(context, 'problem', row.id))
      await context.link('explains', { type: 'known-error', key: made.id }, { type: 'incident', key: id });
    return { number: made.number };
  },
});
