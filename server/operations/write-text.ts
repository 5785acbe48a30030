import type { Add } from '../../derive/filter-sql.ts';
import type { RecordType } from '../../derive/registry.ts';

/**
 * A part of the statement: what tells it from others that could stand in its place, its values, and its text, which is
 * written once for all statements with the same parts.
 */
export type Part = {
  readonly key: string;
  readonly values: readonly unknown[];
  text(add: Add): string;
};

const texts = new WeakMap<RecordType, Map<string, string>>();
const mostTexts = 500;

/** The statement's text; written once for parts with the same keys. */
export const textOf = (type: RecordType, parts: readonly Part[]): string => {
  const known = texts.get(type) ?? new Map<string, string>();
  texts.set(type, known);
  const key = parts.map((part) => part.key).join('|');
  const text = known.get(key);
  if (text !== undefined) return text;
  let placed = 0;
  const add: Add = (_value, cast) => `$${++placed}${cast ? `::${cast}` : ''}`;
  const fresh = `with ${parts.map((part) => part.text(add)).join(',\n')} select number from t`;
  if (known.size >= mostTexts) known.clear();
  known.set(key, fresh);
  return fresh;
};
