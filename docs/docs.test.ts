import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const at = (path: string): string => join(root, path);
const read = (path: string): string => readFileSync(at(path), 'utf8');

const documents = [...globSync('docs/**/*.md', { cwd: root }), ...globSync('*.md', { cwd: root })].map((path) =>
  path.replaceAll('\\', '/'),
);

type Block = { readonly info: string; readonly text: string };

const blocksOf = (markdown: string): readonly Block[] =>
  [...markdown.matchAll(/^```(.*)\n([\s\S]*?)^```$/gm)].map(([, info = '', text = '']) => ({ info, text }));
const proseOf = (markdown: string): string => markdown.replace(/^```[\s\S]*?^```$/gm, '');
const spansOf = (markdown: string): readonly string[] =>
  [...proseOf(markdown).matchAll(/`([^`\n]+)`/g)].map(([, span = '']) => span);

/** A heading as GitHub names its anchor. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .trim()
    .replaceAll(' ', '-');
const anchorsOf = (markdown: string): readonly string[] =>
  [...proseOf(markdown).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading));

const brokenLinks = (path: string, markdown: string): readonly string[] =>
  [...proseOf(markdown).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/.test(target))
    .filter((target) => {
      const [file = '', anchor] = target.split('#');
      const found = file === '' ? path : join(dirname(path), file);
      if (!existsSync(at(found))) return true;
      return anchor !== undefined && !anchorsOf(read(found)).includes(anchor);
    });

const misquoted = (markdown: string): readonly string[] =>
  blocksOf(markdown).flatMap(({ info, text }) => {
    const [, path] = /^\w+ (\S+\/\S+\.\w+)$/.exec(info) ?? [];
    return path && (!existsSync(at(path)) || read(path) !== text) ? [path] : [];
  });

const scripts = Object.keys((JSON.parse(read('package.json')) as { scripts: Record<string, string> }).scripts);

/** Whether one command line that a document names can be run: its script, file or reeve command and options are there. */
const missingIn = (line: string): string | null => {
  const script = /\bnpm (?:run (?:-s )?([\w:-]+)|(start|test)\b)/.exec(line);
  if (script) return scripts.includes(script[1] ?? script[2] ?? '') || script[1] === 'reeve' ? null : line;
  const file = /\bnode (bin\/[\w-]+\.(?:ts|js))/.exec(line)?.[1];
  if (file) return existsSync(at(file)) ? null : line;
  const command = /(?:^|\bnpx )reeve ([a-z]+)(.*)$/.exec(line);
  if (!command) return null;
  const [, name = '', rest = ''] = command;
  const source = at(`bin/commands/${name}.ts`);
  if (!existsSync(source)) return line;
  const known = `${readFileSync(source, 'utf8')}${read('bin/settings.ts')}`;
  const options = [...rest.matchAll(/--([a-z-]+)/g)].map(([, option = '']) => option);
  return options.every((option) => new RegExp(`\\b${option}\\b`).test(known)) ? null : line;
};

const missingCommands = (markdown: string): readonly string[] => [
  ...blocksOf(markdown)
    .filter(({ info }) => info === 'sh')
    .flatMap(({ text }) => text.split('\n').flatMap((line) => missingIn(line.replace(/^\s*\$ /, '')) ?? [])),
  ...spansOf(markdown).flatMap((span) => missingIn(span) ?? []),
];

const floors =
  /^(kernel|fields|traits|methods|derive|practices|server|ui|web|worlds|migrations|generated|docs|testing|bin)\//;
/** Spans that look like a path of the house: a file must be there, a folder too; * and < > stand for any. */
const missingPaths = (markdown: string): readonly string[] =>
  spansOf(markdown)
    .filter((span) => floors.test(span) && /^[\w./*<>{},-]+$/.test(span))
    .filter((span) => !span.includes('<') && globSync(span, { cwd: root }).length === 0);

describe('the documents', () => {
  test('there are some', () => {
    expect(documents).toEqual(expect.arrayContaining(['README.md', 'ARCHITECTURE.md', 'docs/declare-a-practice.md']));
  });

  test.each(documents)('%s: what it quotes, names and links to is there', (path) => {
    const markdown = read(path);
    expect(misquoted(markdown), 'code that is not the file it names').toEqual([]);
    expect(missingCommands(markdown), 'commands that do not exist').toEqual([]);
    expect(missingPaths(markdown), 'paths that do not exist').toEqual([]);
    expect(brokenLinks(path, markdown), 'links that lead nowhere').toEqual([]);
  });

  test('what is wrong is seen', () => {
    expect(misquoted('```ts kernel/guard.ts\nconst other = 1;\n```')).toEqual(['kernel/guard.ts']);
    expect(missingCommands('```sh\nnpm run nothing\nnpx reeve fly\nnode bin/none.ts\n```')).toHaveLength(3);
    expect(missingCommands('`reeve start --nowhere` and `reeve start --port 1`')).toEqual(['reeve start --nowhere']);
    expect(missingPaths('`kernel/none.ts`, `kernel/*.ts`, `server/operations`')).toEqual(['kernel/none.ts']);
    expect(brokenLinks('docs/words.md', '[a](none.md) [b](words.md#none) [c](../README.md)')).toEqual([
      'none.md',
      'words.md#none',
    ]);
  });
});
