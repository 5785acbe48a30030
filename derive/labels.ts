import { humanise } from '../kernel/field.ts';
import { choicesOf, type LooseWords, type Word } from '../kernel/words.ts';
import type { FieldEntry, RecordType } from './registry.ts';

/** What something is called, and a sentence of help where there is one. */
export type Labels = { readonly label: string; readonly help?: string };

const baseWords: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: {
    number: 'Number',
    state: 'State',
    variant: 'Kind',
    createdAt: 'Created',
    createdBy: 'Created by',
    updatedAt: 'Updated',
    updatedBy: 'Updated by',
    stateAt: 'In this state since',
  },
  de: {
    number: 'Nummer',
    state: 'Status',
    variant: 'Art',
    createdAt: 'Angelegt',
    createdBy: 'Angelegt von',
    updatedAt: 'Geändert',
    updatedBy: 'Geändert von',
    stateAt: 'In diesem Status seit',
  },
};

const overrideWords: Readonly<Record<string, string>> = { en: 'Why set by hand', de: 'Warum von Hand gesetzt' };

/** A type's words in a language, or in English where it has none. */
export const wordsFor = (type: RecordType, language: string): LooseWords =>
  type.words[language] ?? type.words['en'] ?? { name: humanise(type.name), plural: humanise(type.plural), help: '' };

/** A word as declared → its label and help; a name that was given no word speaks for itself. */
export const labels = (word: Word | undefined, name: string): Labels =>
  word === undefined ? { label: humanise(name) } : typeof word === 'string' ? { label: word } : word;

/** What a field is called: by its customer, its record, its trait, or its name. */
export const labelOf = (type: RecordType, entry: FieldEntry, language: string): Labels => {
  if (entry.labels) return { label: entry.labels[language] ?? entry.labels['en'] ?? humanise(entry.name) };
  if (entry.overrides) return { label: overrideWords[language] ?? overrideWords['en'] ?? '' };
  const base = baseWords[language]?.[entry.name] ?? baseWords['en']?.[entry.name];
  if ((entry.base || entry.name === 'variant') && base) return { label: base };
  return labels(wordsFor(type, language).fields?.[entry.name], entry.name);
};

/** What the values of a choice are called, in their order. */
export const choiceLabels = (
  words: LooseWords,
  entry: FieldEntry,
): readonly { readonly value: string; readonly label: string }[] => {
  // Lines may have a state of their own, with its own words.
  const own = words.choices?.[entry.name];
  const known = own ?? (entry.name === 'state' ? words.states : entry.name === 'variant' ? words.variants : undefined);
  return choicesOf(entry.field).map((value) => ({ value, label: known?.[value] ?? humanise(value) }));
};

/** What a state is called. */
export const stateLabel = (type: RecordType, language: string, state: string | null): string =>
  state === null ? '' : (wordsFor(type, language).states?.[state] ?? humanise(state));

/** What a verb is called, a transition or an action. */
export const verbLabel = (type: RecordType, language: string, verb: string): string => {
  const { verbs, actions } = wordsFor(type, language);
  return verbs?.[verb]?.label ?? actions?.[verb]?.label ?? humanise(verb);
};
