/** Words of fewer letters than this, and these, tell nothing about what a sentence is about. */
const LEAST = 3;
const empty = new Set(
  `the and for are not but with from that this has have was were can cannot does will its our your you any all when
   der die das und oder ist sind nicht ein eine einen einem einer mit von für auf aus bei hat haben war wir sie ich kein keine`.split(
    /\s+/,
  ),
);

const plain = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** What forms of one word differ in: printer and printers, druckt and drucken. */
const endings = new Set(['', 'e', 'n', 's', 't', 'en', 'er', 'es', 'ed', 'te', 'ing', 'ers']);
const LEAST_STEM = 4;

const sameWord = (one: string, other: string): boolean => {
  if (one === other) return true;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at >= LEAST_STEM && endings.has(one.slice(at)) && endings.has(other.slice(at));
};

const wordsOf = (text: string): readonly string[] =>
  (text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}-]*/gu) ?? []).filter(
    (word) => [...word].length >= LEAST && !empty.has(plain(word)),
  );

/** Words of the first text that the second has as well, as they stand in the first, each once: why two texts resemble each other. */
export const sharedWords = (one: string, other: string): readonly string[] => {
  const there = wordsOf(other).map(plain);
  const shared = wordsOf(one).filter((word) => there.some((each) => sameWord(plain(word), each)));
  return [...new Map(shared.map((word) => [plain(word), word])).values()];
};
