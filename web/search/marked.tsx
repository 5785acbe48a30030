const escaped = (word: string): string => word.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** The text with the words that were looked for made stronger. */
export const Marked = ({ text, words }: { readonly text: string; readonly words: string }) => {
  const parts = words.split(/\s+/).filter((word) => word.length > 1);
  if (parts.length === 0) return text;
  const pieces = text.split(new RegExp(`(${parts.map(escaped).join('|')})`, 'giu'));
  // Splitting by one group puts every match at an odd place.
  // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text have no other name
  return pieces.map((piece, place) => (place % 2 === 1 ? <mark key={`${place}${piece}`}>{piece}</mark> : piece));
};
