import { z } from 'zod';
import { decideFields, withoutOverride } from '../../derive/decide.ts';
import type { RecordType } from '../../derive/registry.ts';
import { rowFacts } from '../../derive/row.ts';
import { allowCreate } from './allow.ts';
import type { Call } from './call.ts';
import { applyInput } from './change.ts';
import { blank, fetchFacts } from './create.ts';
import { factValues } from './facts.ts';
import { load } from './load.ts';
import { parseShape } from './parse.ts';
import { unreadable } from './present.ts';
import { readableFacts } from './readable-facts.ts';
import { resolveReferences } from './references.ts';
import { sentenceFor } from './why.ts';

const shape = z.strictObject({
  values: z.record(z.string().max(60), z.unknown()).default({}),
  variant: z.string().max(60).optional(),
  number: z.string().max(60).optional(),
});

export type Preview = {
  readonly values: Readonly<Record<string, unknown>>;
  readonly decisions: Readonly<
    Record<string, { readonly because: string; readonly facts: Readonly<Record<string, unknown>> }>
  >;
  readonly asks: Readonly<Record<string, string>>;
};

/** Only what could be sent and is well formed is previewed; a half-typed date is not an error yet. */
const wellFormed = (type: RecordType, values: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(values).filter(([name, value]) => {
      const entry = type.fields.get(name);
      if (!entry || entry.base) return false;
      return value === null || entry.kind.input(entry.field).safeParse(value).success;
    }),
  );

/** What the rules would decide, and what the state asks, for a form that is not saved yet. Nothing is written. */
export async function preview(call: Call, type: RecordType, input: unknown): Promise<Preview> {
  const { values, variant, number } = parseShape(shape, input);
  const before = number ? (await load(call, type, number)).stored : null;
  if (!before) allowCreate(call, type);
  const given = withoutOverride(type, await resolveReferences(call, type, wellFormed(type, values)).catch(() => ({})));
  const base = before ?? blank(call, type, variant ?? null);
  const laid = applyInput(type, before, base, given);
  const fetched = await fetchFacts(call, type, laid.values);
  const { stored, decisions } = decideFields(type, before, laid, call.now, (facts, row) =>
    factValues(call, facts, row, fetched),
  );
  // By the record as it is: what is typed into a form makes nobody its assignee.
  const hidden = unreadable(call, type, rowFacts(type, before ?? stored));
  const shown = Object.entries(decisions).filter(([name]) => !hidden.has(name));
  return {
    values: Object.fromEntries(Object.entries(stored.values).filter(([name]) => !hidden.has(name))),
    decisions: Object.fromEntries(
      shown.map(([name, { because, facts }]) => {
        const known = readableFacts(call, type, name, facts, hidden);
        return [
          name,
          {
            because: sentenceFor(call, type, because, known, { field: name, value: stored.values[name] }),
            facts: known,
          },
        ];
      }),
    ),
    asks: { ...(type.states.get(stored.state ?? '')?.asks as Record<string, string> | undefined) },
  };
}
