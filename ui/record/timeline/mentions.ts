export type Mention = { readonly id: string; readonly name: string };

/** The name being typed after an @ just before the caret; null when there is none. */
export const mentionAt = (text: string, caret: number): { readonly from: number; readonly typed: string } | null => {
  const before = text.slice(0, caret);
  const found = /(?:^|\s)@([\p{L}\p{M}'’.-]{0,30}(?: [\p{L}\p{M}'’.-]{1,30})?)$/u.exec(before);
  return found ? { from: caret - (found[1]?.length ?? 0) - 1, typed: found[1] ?? '' } : null;
};

/** The text with the name put where it was being typed, and where the caret stands then. */
export const withMention = (
  text: string,
  caret: number,
  name: string,
): { readonly text: string; readonly caret: number } => {
  const at = mentionAt(text, caret);
  const from = at?.from ?? caret;
  const inserted = `@${name} `;
  return { text: text.slice(0, from) + inserted + text.slice(caret), caret: from + inserted.length };
};

/** Those of the people mentioned who still stand in the text. */
export const stillMentioned = (text: string, mentions: readonly Mention[]): readonly string[] => [
  ...new Set(mentions.filter(({ name }) => text.includes(`@${name}`)).map(({ id }) => id)),
];
