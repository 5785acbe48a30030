import { floorOf, isPure, isTest, mayLeanOn, practiceOf } from './floors.ts';
import type { Import, Source } from './source.ts';

/** A rule of the house: its sentence, and the places in a file that break it. */
export type Rule = { readonly sentence: string; broken(source: Source): string[] };

const importsWhere = (source: Source, wrong: (found: Import) => boolean): string[] =>
  source.imports.filter(wrong).map(({ specifier }) => specifier);

// node:module loads what is heavy when it is first needed, as import loads it at once.
const HANDS = /^(node:(?!module$)|pg$|pg-|fastify$|@fastify\/)/;
const ASSET = /\.(css|json|svg|png|webp|woff2)(\?\w+)?$/;
const BY_DEMAND = /(\.config\.ts|^testing\/(global-setup|reporter)\.ts)$/;
const EMPTY_WORD = /(^|[-.])(utils?|helpers?|common|misc)([-.]|$)/;

const isRecordType = ({ path, typeOnly }: Import): boolean => typeOnly && path?.endsWith('.record.ts') === true;

function reachesIntoAnother(source: Source, { path }: Import): boolean {
  const ours = practiceOf(source.path);
  const theirs = path && practiceOf(path);
  return ours !== undefined && theirs !== undefined && theirs !== ours && !isTest(source.path);
}

/** Every rule, by the name under which its test runs. */
export const RULES: Readonly<Record<string, Rule>> = {
  floors: {
    sentence:
      'A floor leans only on the floors below it: kernel ← fields ← traits ← derive ← server, ui ← web; kernel ← methods ← practices.',
    broken: (source) => importsWhere(source, ({ path }) => path !== undefined && !mayLeanOn(source, path)),
  },
  purity: {
    sentence:
      'Kernel, fields, traits, methods, derive, and a practice’s records, rules, guards, checks and words do no input or output: the server does it and hands them facts.',
    broken: (source) => (isPure(source) ? importsWhere(source, ({ specifier }) => HANDS.test(specifier)) : []),
  },
  strangers: {
    sentence:
      'The server and the web never name a practice: main.ts hands the server the list, the web finds screens by glob.',
    broken: (source) =>
      ['server', 'ui', 'web'].includes(floorOf(source.path)) && !isTest(source.path)
        ? importsWhere(source, ({ path }) => path !== undefined && floorOf(path) === 'practices')
        : [],
  },
  neighbours: {
    sentence:
      'A practice knows another one only by the types of its records (import type … from its *.record.ts); a pair that must act on each other gets a bridge practice.',
    broken: (source) => importsWhere(source, (found) => reachesIntoAnother(source, found) && !isRecordType(found)),
  },
  views: {
    sentence: 'No .ts file imports a .tsx file: what is not drawn must not need what draws.',
    broken: (source) =>
      source.path.endsWith('.ts') ? importsWhere(source, ({ path }) => path?.endsWith('.tsx') === true) : [],
  },
  endings: {
    sentence: 'An import within the project ends in .ts or .tsx, as the file does, because the source runs as it is.',
    broken: (source) =>
      importsWhere(
        source,
        ({ path, specifier }) => path !== undefined && !/\.tsx?$|^\.\/$/.test(path) && !ASSET.test(specifier),
      ),
  },
  defaults: {
    sentence: 'No default exports, except where a tool demands one: a thing has one name everywhere.',
    broken: ({ path, text }) =>
      BY_DEMAND.test(path)
        ? []
        : [...text.matchAll(/^export (?:default\b|\{[^}]*\bas default\b)/gm)].map(([found]) => found),
  },
  names: {
    sentence: 'No file or folder is called utils, helpers, common or misc: name it after what it knows.',
    broken: ({ path }) => path.split('/').filter((part) => EMPTY_WORD.test(part)),
  },
};
