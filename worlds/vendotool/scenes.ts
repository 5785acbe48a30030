/** The languages in which people of the story write. */
export type Tongue = 'en' | 'de' | 'ar';

const endings = ['solved', 'workaround', 'by-itself', 'not-reproducible', 'duplicate', 'withdrawn', 'unknown'] as const;

/** What is reported, and what is answered when it is solved. */
export type Words = { readonly title: string; readonly tell: string; readonly solution: string };

/** One way in which a topic happens, in each language in which somebody may tell it. */
export type Scene = { readonly ends: (typeof endings)[number] } & {
  readonly [T in Exclude<Tongue, 'ar'>]: Words;
} & { readonly ar?: Words };

/** A question and its answer. */
export type Exchange = Readonly<Record<Exclude<Tongue, 'ar'>, readonly [question: string, answer: string]>>;

const blocks = (text: string): readonly (readonly string[])[] =>
  text
    .trim()
    .split(/\n\s*\n/)
    .map((block) => block.split('\n').map((line) => line.trim().replaceAll(' ¶ ', '\n\n')));

const words = (lines: readonly string[], at: number): Words => {
  const [title = '', tell = '', solution = ''] = lines.slice(at, at + 3);
  return { title, tell, solution };
};

/**
 * Scenes as the topics tell them, an empty line between two: how it ends; title, report and solution in English; the same in
 * German; and in Arabic, where there is one. A ¶ begins a new paragraph.
 */
export const scenes = (text: string): readonly Scene[] =>
  blocks(text).map((lines) => {
    const ends = endings.find((each) => each === lines[0]);
    if (!ends || ![7, 10].includes(lines.length)) throw new Error(`This is no scene: ${lines.join(' / ')}`);
    return {
      ends,
      en: words(lines, 1),
      de: words(lines, 4),
      ...(lines.length === 10 && { ar: words(lines, 7) }),
    };
  });

/** Questions and answers: English question and answer, German question and answer; an empty line between two. */
export const exchanges = (text: string): readonly Exchange[] =>
  blocks(text).map((lines) => {
    const [question, answer, frage, antwort] = lines;
    if (!question || !answer || !frage || !antwort || lines.length !== 4)
      throw new Error(`This is no question with its answer: ${lines.join(' / ')}`);
    return { en: [question, answer], de: [frage, antwort] };
  });
