import { type Practice, stages } from '../kernel/practice.ts';
import type { Registry } from './registry.ts';

/** Lines of a practice's folder by what they are for, blank lines and all. */
export type PracticeLines = {
  /** Records and the practice's table of contents. */
  readonly declared: number;
  /** English and German. */
  readonly words: number;
  /** Rules, guards, checks, actions, queries, reactions, jobs, settings, readings. */
  readonly decided: number;
  /** Screens and panels of its own. */
  readonly shown: number;
  readonly tested: number;
};

/** What a practice gets for them. */
type Gains = {
  readonly types: number;
  readonly fields: number;
  readonly tables: number;
  readonly indexes: number;
  readonly operations: number;
  readonly lists: number;
};

const kinds = ['declared', 'words', 'decided', 'shown', 'tested'] as const;
const gained = ['types', 'fields', 'tables', 'indexes', 'operations', 'lists'] as const;

type Sources = {
  readonly schema: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly lines: ReadonlyMap<string, PracticeLines>;
};

const stageNames: Readonly<Record<string, string>> = {
  strategy: 'Strategy',
  design: 'Design',
  build: 'Build',
  operate: 'Operate',
  improve: 'Improve',
  support: 'Support',
};

function gainsOf({ records }: Practice, registry: Registry, { schema, paths }: Sources): Gains {
  const types = records.flatMap(({ record }) => registry.types.get(record.name) ?? []);
  const tables = types.flatMap((type) => [type.table, ...[...type.lines.values()].map(({ table }) => table)]);
  const count = (pattern: (table: string) => RegExp): number =>
    tables.reduce((sum, table) => sum + (schema.match(pattern(table))?.length ?? 0), 0);
  const operations = Object.entries(paths).filter(([path]) =>
    types.some(({ plural }) => path.split('/')[2] === plural),
  );
  return {
    types: types.length,
    fields: types.reduce(
      (sum, type) =>
        sum +
        [...type.fields.values()].filter(({ base }) => !base).length +
        [...type.lines.values()].reduce((all, { fields }) => all + fields.size, 0),
      0,
    ),
    tables: tables.length,
    indexes: count((table) => new RegExp(`^create (unique )?index .* on "${table}" `, 'gm')),
    operations: operations.reduce((sum, [, methods]) => sum + Object.keys(methods).length, 0),
    lists: types.reduce((sum, { declaration }) => sum + Object.keys(declaration.lists ?? {}).length, 0),
  };
}

const rowOf = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
const sum = (rows: readonly (readonly number[])[]): readonly number[] =>
  rows[0]?.map((_, at) => rows.reduce((all, row) => all + (row[at] ?? 0), 0)) ?? [];

/** docs/practices.md: what each practice costs in lines of its own, and what it gets for them. */
export function practiceDocument(practices: readonly Practice[], registry: Registry, sources: Sources): string {
  const none: PracticeLines = { declared: 0, words: 0, decided: 0, shown: 0, tested: 0 };
  const figures = (practice: Practice): readonly number[] => {
    const lines = sources.lines.get(practice.name) ?? none;
    const gains = gainsOf(practice, registry, sources);
    return [...kinds.map((kind) => lines[kind]), ...gained.map((gain) => gains[gain])];
  };
  const all = practices.map((practice) => ({ practice, row: figures(practice) }));
  const total = sum(all.map(({ row }) => row));
  const head = ['practice', 'declared', 'words', 'decides', 'screens', 'tests', ...gained];
  const tables = stages.map((stage) =>
    [
      `## ${stageNames[stage]}`,
      '',
      rowOf(head),
      rowOf(head.map((_, at) => (at === 0 ? '---' : '---:'))),
      ...all
        .filter(({ practice }) => practice.stage === stage)
        .map(({ practice, row }) => rowOf([practice.name, ...row])),
      '',
    ].join('\n'),
  );
  const types = total[kinds.length] ?? 0;
  const a = (place: number): number => Math.round((total[place] ?? 0) / types);
  return [
    '# What a practice costs, and what it gets',
    '',
    'Written from the declarations by `npm run generate`. Do not edit.',
    '',
    'Left, the lines of its own folder: what is **declared** (records and the list of contents), its **words** in English and German, what it',
    '**decides** (rules, guards, checks, actions, queries, reactions, jobs, settings), **screens** of its own, **tests**. Right, what follows from them:',
    'record types, fields, tables and indexes in the database, operations of the API, lists. Forms, permissions, activity, search, import, export, board,',
    'timeline and live updates come with each type and are not counted.',
    '',
    `${practices.length} practices, ${types} record types. A record type takes ${a(0)} lines of declaration, ${a(1)} of words and ${a(2)} of what it decides,`,
    `and gets ${a(kinds.length + 1)} fields, ${a(kinds.length + 3)} indexes and ${a(kinds.length + 4)} operations of the API for them.`,
    'A plain record type takes one file: [key.practice.ts](examples/key/key.practice.ts), and [its test](examples/key/key.test.ts).',
    '',
    ...tables,
    '## In all',
    '',
    rowOf(['', ...head.slice(1)]),
    rowOf(head.map((_, at) => (at === 0 ? '---' : '---:'))),
    rowOf(['all', ...total]),
    '',
  ].join('\n');
}
