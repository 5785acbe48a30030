import { choice } from '../../../fields/choice/choice.field.ts';
import { text } from '../../../fields/text/text.field.ts';
import { action } from '../../../kernel/action.ts';
import type { Row } from '../../../kernel/context.ts';
import { allOf, anyOf, inState, role } from '../../../kernel/permission.ts';
import type { conversation } from './conversation.record.ts';

/** What each becomes: the type of record, and its variant where it has some. */
const kinds = {
  incident: { type: 'incident', more: {} },
  request: { type: 'request', more: { variant: 'other' } },
  question: { type: 'case', more: { variant: 'question' } },
  complaint: { type: 'case', more: { variant: 'complaint' } },
  return: { type: 'case', more: { variant: 'return' } },
} as const;

/** Records of work know chat; a messenger is one. */
const channelOf = (channel: string): string => (channel === 'messenger' ? 'chat' : channel);

const inputOf = (row: Row<typeof conversation>, title: string | null): Readonly<Record<string, unknown>> => ({
  title: title ?? row.title,
  description: row.opening,
  requester: row.contact,
  organisation: row.organisation,
  service: row.service,
  channel: channelOf(row.channel),
});

/** Makes of a conversation the record that it turned out to be about; what was said is read there too. */
export const turnInto = action<typeof conversation>()({
  record: 'conversation',
  name: 'turn-into',
  arguments: {
    kind: choice(['incident', 'request', 'question', 'complaint', 'return'], { required: true }),
    title: text(),
  },
  may: allOf(anyOf(role('agent'), role('administrator')), inState('waiting', 'ongoing')),
  run: async (context, row, { kind, title }) => {
    const { type, more } = kinds[kind];
    const made = await context.create(type, { ...inputOf(row, title), ...more });
    await context.transition('conversation', row.id, 'turn', { to: made.id });
    return { id: made.id, number: made.number };
  },
});
