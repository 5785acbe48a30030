/** Longer texts say no more about what they are about. */
const mostWords = 60;

/** Words of a text as features: lower case, accents taken off, numbers and single letters left out, each once. */
export const wordsOf = (text: string): readonly string[] => {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...new Set(words.filter((word) => word.length > 1 && word.length <= 40 && !/^\p{N}+$/u.test(word)))].slice(
    0,
    mostWords,
  );
};
