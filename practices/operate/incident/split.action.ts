import { text } from '../../../fields/text/text.field.ts';
import { action } from '../../../kernel/action.ts';
import { anyOf, role } from '../../../kernel/permission.ts';
import type { incident } from './incident.record.ts';

const firstLine = (words: string): string =>
  (words.split('\n').find((line) => line.trim() !== '') ?? words).replace(/^[#>*\s-]+/, '').slice(0, 120);

/**
 * Makes something that was said on an incident an incident of its own, reported by whoever said it. The message stays where
 * it was said, so merging the new one back undoes it without losing anything.
 */
export const split = action<typeof incident>()({
  record: 'incident',
  name: 'split',
  arguments: { entry: text({ required: true }), title: text() },
  may: anyOf(role('agent'), role('administrator')),
  run: async (context, row, { entry, title }) => {
    const said = await context.said('incident', row.id, entry);
    const made = await context.create('incident', {
      title: title ?? firstLine(said.text),
      description: said.text,
      requester: said.side === 'requester' && said.by ? said.by : row.requester,
      organisation: row.organisation,
      service: row.service,
      configurationItem: row.configurationItem,
      ...(said.channel && { channel: said.channel }),
    });
    await context.link('split-from', { type: 'incident', key: made.id }, { type: 'incident', key: row.id });
    return { id: made.id, number: made.number };
  },
});
