import type { RecordType } from '../../derive/registry.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { byLikeness, type Compared, sharedFields } from '../../methods/likeness/shared-fields.ts';
import { sharedWords } from '../../methods/likeness/shared-words.ts';
import type { Call } from './call.ts';
import { load } from './load.ts';
import { rowOf } from './row-of.ts';
import { resembling } from './search.ts';

export type Alike = {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly state: string | null;
  readonly likeness: number;
  readonly words: readonly string[];
  readonly fields: readonly string[];
};

const most = 5;

/** What is compared: as it is set, else all that is given. */
const comparedOf = (call: Call, type: RecordType, given: Readonly<Record<string, string>>): Compared => {
  const set = type.declaration.alike;
  const known = set === undefined ? undefined : (call.house.settings.get(set) as Compared | undefined);
  return known ?? Object.fromEntries(Object.keys(given).map((name) => [name, type.fields.has(name)]));
};

/**
 * Records that resemble what is being written, before it is one: by the words of its title, with what they share with it and
 * with the fields filled in so far; only those that the actor may see.
 */
export async function alike(
  call: Call,
  type: RecordType,
  { text = '', ...given }: Readonly<Record<string, string>>,
): Promise<{ items: readonly Alike[] }> {
  if (!type.queries.has('similar')) throw new Refusal('not-found', 'There is nothing at this address.');
  const found = text.trim().length < 4 ? [] : await resembling(call, type.name, text, most);
  const title = type.header['title'] ?? 'title';
  const compared = comparedOf(call, type, given);
  const items = await Promise.all(
    found.map(async ({ id, likeness }) => {
      const row = rowOf(call, type, (await load(call, type, id)).stored) as unknown as Record<string, unknown>;
      return {
        id,
        number: String(row['number']),
        title: String(row[title] ?? ''),
        state: row['state'] as string | null,
        likeness,
        words: sharedWords(text, String(row[title] ?? '')),
        fields: sharedFields(compared, given, row),
      };
    }),
  );
  return { items: byLikeness(items) };
}
