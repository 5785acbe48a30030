import type { RecordType } from '../../derive/registry.ts';
import { rowFacts } from '../../derive/row.ts';
import { refuseField } from '../../kernel/refusal.ts';
import { fill } from '../../kernel/words.ts';
import type { Call } from './call.ts';
import { load } from './load.ts';
import { unreadable } from './present.ts';
import { readableFacts } from './readable-facts.ts';
import { spoken } from './spoken.ts';

export type Why = {
  readonly field: string;
  readonly value: unknown;
  readonly because: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly at: string;
  readonly override?: string;
};

/** The sentence behind a decision, in the actor's language, with the facts that were used in people's words. */
export const sentenceFor = (
  call: Call,
  type: RecordType,
  because: string,
  facts: Readonly<Record<string, unknown>>,
  { field, value }: { readonly field: string; readonly value: unknown },
): string => {
  const words = type.words[call.actor.language] ?? type.words['en'];
  // What the asker may not know stays a gap in the sentence.
  return fill(words?.reasons?.[because] ?? because, {
    ...spoken(words, facts),
    value: spoken(words, { [field]: value })[field],
  }).replace(/\{\w+\}/g, '…');
};

/** Why a decided field has its value: from the facts kept when it was decided last. */
export async function why(call: Call, type: RecordType, key: string, field: string): Promise<Why> {
  const { stored } = await load(call, type, key);
  const hidden = unreadable(call, type, rowFacts(type, stored));
  if (!type.fields.has(field) || hidden.has(field))
    throw refuseField(
      'field',
      'unknown',
      field === ''
        ? `Say why which field is as it is: why?field=${[...type.rules][0]?.rule.decides ?? 'priority'}.`
        : `${field.slice(0, 60)} is not a field that you may read.`,
    );
  const value = stored.values[field] ?? null;
  const override = stored.values[`${field}Override`];
  const [row] = await call.executor.run<{
    happenedAt: string;
    decision: { because: string; facts: Record<string, unknown> } | null;
  }>(
    `select happened_at as "happenedAt", content->'decisions'->$2 as decision from activity where record = $1 and content->'decisions' ? $2 order by seq desc limit 1`,
    [stored.id, field],
  );
  if (typeof override === 'string')
    return { field, value, because: override, facts: {}, at: stored.updatedAt, override };
  if (!row?.decision) return { field, value, because: '', facts: {}, at: stored.createdAt };
  const facts = readableFacts(call, type, field, row.decision.facts, hidden);
  return {
    field,
    value,
    because: sentenceFor(call, type, row.decision.because, facts, { field, value }),
    facts,
    at: row.happenedAt,
  };
}
