import { Refusal } from '../../kernel/refusal.ts';

/** A query string as words by name; a name given twice, or a character no text holds, is refused. */
export const words = (query: unknown): Readonly<Record<string, string>> => {
  const given = (query ?? {}) as Readonly<Record<string, unknown>>;
  const result: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const [name, value] of Object.entries(given)) {
    if (typeof value !== 'string') throw refusal(name, 'is given twice');
    if (value.includes('\u0000') || !value.isWellFormed()) throw refusal(name, 'holds a character that no text has');
    if (value.length > 4_000) throw refusal(name, 'is too long');
    result[name] = value;
  }
  return result;
};

const refusal = (name: string, message: string): Refusal =>
  new Refusal('invalid', `${name.slice(0, 60)} ${message}.`, [{ field: name.slice(0, 60), code: 'value', message }]);
