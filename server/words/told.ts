import type { Registry } from '../../derive/registry.ts';
import type { FieldRefusal, Refusal } from '../../kernel/refusal.ts';
import { refusalCodes } from '../../kernel/refusal.ts';
import { germanRefusals } from './german-refusals.ts';

type Sentences = {
  readonly exact: ReadonlyMap<string, string>;
  /** Those in which something is told, the most telling first. */
  readonly withGaps: readonly { readonly matches: RegExp; readonly says: string }[];
};

const house: Readonly<Record<string, Readonly<Record<string, string>>>> = { de: germanRefusals };

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const hasGap = (sentence: string): boolean => sentence.includes('{}');
const letters = (sentence: string): number => sentence.replaceAll('{}', '').length;

const sentencesOf = (known: Readonly<Record<string, string>>): Sentences => ({
  exact: new Map(Object.entries(known).filter(([english]) => !hasGap(english))),
  withGaps: Object.entries(known)
    .filter(([english]) => hasGap(english))
    .toSorted(([one], [other]) => letters(other) - letters(one))
    .map(([english, says]) => ({
      matches: new RegExp(`^${english.split('{}').map(escaped).join('(.*?)')}$`, 's'),
      says,
    })),
});

const read = new WeakMap<Registry, Map<string, Sentences>>();

/** The sentences that a language has for refusals, the house's and those of its practices. */
function sentences(registry: Registry, language: string): Sentences {
  const known = read.get(registry) ?? new Map<string, Sentences>();
  read.set(registry, known);
  const found =
    known.get(language) ??
    sentencesOf(Object.assign({}, house[language], ...registry.practices.map(({ refusals }) => refusals?.[language])));
  known.set(language, found);
  return found;
}

const fillGaps = (says: string, told: readonly string[]): string => {
  let next = 0;
  return says.replace(/\{(\d?)\}/g, (_gap, at: string) => told[at === '' ? next++ : Number(at)] ?? '');
};

/** Longer than this no sentence is; what somebody sent stands in it, and is not searched at length. */
const longest = 1_000;

const inWords = ({ exact, withGaps }: Sentences, english: string): string => {
  const whole = exact.get(english);
  if (whole !== undefined) return whole;
  if (english.length > longest) return english;
  for (const { matches, says } of withGaps) {
    const told = matches.exec(english);
    if (told) return fillGaps(says, told.slice(1));
  }
  return english;
};

/** What a refusal says, in a language: what has no words in it stays English. */
export type Told = { readonly title: string; readonly detail: string; readonly fields: readonly FieldRefusal[] };

export function told(registry: Registry, language: string, refusal: Refusal): Told {
  const { title } = refusalCodes[refusal.code];
  if (language === 'en') return { title, detail: refusal.message, fields: refusal.fields };
  const known = sentences(registry, language);
  const fields = refusal.fields.map((each) => ({ ...each, message: inWords(known, each.message) }));
  const [first] = refusal.fields;
  // A detail that only says what is wrong with the first field says it in the same words.
  const about = first && refusal.message === `${first.field} ${first.message}.`;
  const detail = about ? `${first.field}: ${fields[0]?.message}.` : inWords(known, refusal.message);
  return { title: inWords(known, title), detail, fields };
}
