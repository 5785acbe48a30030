import { hash } from 'node:crypto';
import type { FieldEntry, RecordType } from '../../derive/registry.ts';
import { wordsOf } from '../../methods/suggesting/words.ts';

/** What tells records apart: a word somebody wrote, or the value of a field; and the hash under which it is counted. */
export type Feature = { readonly hash: string; readonly field: string; readonly text: string };

export type Suggesting = {
  readonly field: FieldEntry;
  readonly from: readonly FieldEntry[];
  readonly beats: string | undefined;
};

/** Feature 0 stands on every record: it counts the records of each value. */
export const everyRecord = '0';

/** 64 bits of SHA-256, as PostgreSQL's bigint: words of customers are counted, and kept nowhere. */
const hashed = (text: string): string => hash('sha256', text, 'buffer').readBigInt64BE(0).toString();

/** The fields of this type whose values are offered, and what they are told from. */
export const suggestingOf = (type: RecordType): readonly Suggesting[] =>
  Object.entries(type.declaration.suggests ?? {}).flatMap(([name, declared]) => {
    const field = type.fields.get(name);
    const { from, beats } = declared as { readonly from: readonly string[]; readonly beats?: string };
    return field ? [{ field, from: from.flatMap((each) => type.fields.get(each) ?? []), beats }] : [];
  });

/** The feature that a value of a field is. */
export const featureOf = (entry: FieldEntry, value: unknown): Feature | null =>
  value === null || value === undefined || value === ''
    ? null
    : { hash: hashed(`${entry.name}=${String(value)}`), field: entry.name, text: String(value) };

/** A text that is no more than a name is taken whole; one that is written is taken by its words. */
const isWritten = ({ name, kind }: FieldEntry, type: RecordType): boolean =>
  kind.name === 'text' && (name === type.header['title'] || type.fields.get(name)?.field['as' as never] === 'markdown');

/** What these values show of a record. */
export const featuresOf = (
  type: RecordType,
  from: readonly FieldEntry[],
  values: Readonly<Record<string, unknown>>,
): readonly Feature[] => {
  const features = from.flatMap((entry): readonly Feature[] => {
    const value = values[entry.name];
    if (isWritten(entry, type))
      return wordsOf(typeof value === 'string' ? value : '').map((word) => ({
        hash: hashed(`word ${word}`),
        field: entry.name,
        text: word,
      }));
    const feature = featureOf(entry, value);
    return feature ? [feature] : [];
  });
  return [...new Map(features.map((feature) => [feature.hash, feature])).values()];
};
