import type { LooseWords } from '../../kernel/words.ts';

/** Facts as a sentence says them: chosen values in people's words, several of them one after the other. */
export const spoken = (
  words: LooseWords | undefined,
  facts: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> => {
  const said = (name: string, value: unknown): unknown =>
    typeof value === 'string' ? (words?.choices?.[name]?.[value] ?? value) : value;
  return Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [
      name,
      Array.isArray(fact) ? fact.map((value) => said(name, value)).join(', ') : said(name, fact),
    ]),
  );
};
