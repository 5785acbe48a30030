import { z } from 'zod';
import type { Entry } from '../../derive/activity.ts';
import type { RecordType } from '../../derive/registry.ts';
import { rowFacts, type Stored } from '../../derive/row.ts';
import { text, textKind } from '../../fields/text/text.field.ts';
import { channels } from '../../kernel/event.ts';
import { Refusal, refuseField } from '../../kernel/refusal.ts';
import { parameters } from '../database/database.ts';
import { allow, mayDo } from './allow.ts';
import type { Call } from './call.ts';
import { directionOf, entryOf, retrying, sideOf, stamped } from './change.ts';
import { load } from './load.ts';
import { parseShape } from './parse.ts';
import { refuseArchived } from './update.ts';
import { visibleHeaders } from './visible.ts';
import { write } from './write.ts';

const said = z.strictObject({
  text: textKind.input(text({ as: 'markdown', required: true }) as never),
  visibility: z.enum(['public', 'internal'], 'must be public or internal').default('public'),
  channel: z.enum(channels, `must be one of ${channels.join(', ')}`).optional(),
  mentions: z.array(z.uuid('must be the id of a person')).max(50, 'mentions more than 50 people').optional(),
});

const entryFor = (call: Call, type: RecordType, stored: Stored, saying: z.infer<typeof said>): Entry => {
  const side = sideOf(call, type, stored);
  const internal = saying.visibility === 'internal';
  return entryOf(
    call,
    'said',
    { text: saying.text, ...(saying.mentions?.length && { mentions: saying.mentions }) },
    {
      visibility: saying.visibility,
      channel: saying.channel ?? call.channel,
      side,
      direction: internal ? 'internal' : directionOf(side),
    },
  );
};

/** Only people whom the actor may see are mentioned: an answer names them. */
async function refuseUnseen(call: Call, mentions: readonly string[]): Promise<void> {
  if (mentions.length === 0) return;
  const person = call.house.registry.parts.get('person');
  const { add, values } = parameters();
  const visible = visibleHeaders(call, 'r', add, [person?.name ?? '']);
  const rows = await call.executor.run<{ id: string }>(
    `select r.id from record r where r.id = any(${add(mentions, 'uuid[]')}) and ${visible}`,
    values,
  );
  const seen = new Set(rows.map(({ id }) => id));
  const unseen = mentions.filter((id) => !seen.has(id.toLowerCase()));
  if (unseen.length > 0)
    throw refuseField('mentions', 'not-found', `There is no person ${unseen[0]}, or you may not see them.`);
}

/** A comment, or an internal note: kept in the activity with the channel it came by, its direction and the side that spoke. */
export async function say(call: Call, type: RecordType, key: string, input: unknown): Promise<Stored> {
  const saying = parseShape(said, input);
  if (!type.traits.has('commentable')) throw new Refusal('not-allowed', `Nothing can be said on ${type.plural}.`);
  await refuseUnseen(call, saying.mentions ?? []);
  return retrying(call, async () => {
    const { stored: before } = await load(call, type, key);
    allow(call, type, 'comment', before);
    if (saying.visibility === 'internal' && !mayDo(call, type, 'internal', rowFacts(type, before)))
      throw new Refusal('forbidden', 'You may not write internal notes here.');
    refuseArchived(before);
    return write(call, {
      type,
      before,
      after: stamped(call, before, before),
      entry: entryFor(call, type, before, saying),
      now: call.now,
    });
  });
}
