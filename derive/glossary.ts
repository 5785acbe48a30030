import type { Framework, Term } from '../kernel/term.ts';
import type { Registry } from './registry.ts';

/** A term as somebody reads it: in their language, with the types they may see. */
export type TermJson = {
  readonly name: string;
  readonly label: string;
  readonly means: string;
  readonly here: string | null;
  readonly places: Readonly<Partial<Record<Framework, string>>>;
  readonly types: readonly string[];
  readonly screens: readonly string[];
  readonly see: readonly string[];
};

const termsOf = (registry: Registry): readonly Term[] => registry.practices.flatMap(({ terms }) => terms ?? []);

/** All terms, sorted as the language sorts. `sees` says whether a type is there for whoever asks. */
export const glossary = (registry: Registry, language: string, sees: (type: string) => boolean): readonly TermJson[] =>
  termsOf(registry)
    .map(({ name, words, places, types, screens, see }) => {
      const { label, means, here } = language === 'de' ? words.de : words.en;
      return {
        name,
        label,
        means,
        here: here ?? null,
        places: places ?? {},
        types: (types ?? []).filter(sees),
        screens: screens ?? [],
        see: see ?? [],
      };
    })
    .sort((one, other) => one.label.localeCompare(other.label, language));

/** The term that explains each type: the first that names it first, else the first that names it at all. */
export const termsByType = (registry: Registry): Readonly<Record<string, string>> => {
  const terms = termsOf(registry);
  const named = terms.flatMap(({ name, types = [] }) => types.map((type) => [type, name] as const));
  const first = terms.flatMap(({ name, types: [type] = [] }) => (type ? [[type, name] as const] : []));
  return Object.fromEntries([...named.toReversed(), ...first.toReversed()]);
};

/** What terms name that is not there, with how to mend it. */
export const termFaults = (registry: Registry): readonly string[] => {
  const terms = termsOf(registry);
  const names = new Set(terms.map(({ name }) => name));
  const screens = new Set(registry.practices.flatMap((practice) => Object.keys(practice.screens ?? {})));
  return terms.flatMap(({ name, types = [], screens: shown = [], see = [] }) => [
    ...types
      .filter((type) => !registry.types.has(type))
      .map((type) => `The term "${name}" names the type "${type}", which no practice declares.`),
    ...shown
      .filter((screen) => !screens.has(screen))
      .map(
        (screen) => `The term "${name}" names the screen "${screen}", which no practice shows. Name it under screens.`,
      ),
    ...see
      .filter((other) => !names.has(other))
      .map((other) => `The term "${name}" points to "${other}", which is explained nowhere.`),
  ]);
};
