import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { EXAMPLES } from './arrows/examples.ts';
import { RULES } from './arrows/rules.ts';
import { readSource } from './arrows/source.ts';

const root = join(import.meta.dirname, '..');
const elsewhere = ['node_modules/**', 'web/dist/**', 'data/**', 'coverage/**', 'test-output/**'];

const sources = globSync('**/*.{ts,tsx}', { cwd: root, exclude: elsewhere })
  .map((path) => path.replaceAll('\\', '/'))
  .map((path) => readSource(path, readFileSync(join(root, path), 'utf8')));

describe.each(Object.entries(RULES))('the house: %s', (name, rule) => {
  test(rule.sentence, () => {
    const broken = sources.flatMap((source) => rule.broken(source).map((what) => `${source.path}: ${what}`));
    expect(broken, `${rule.sentence}\nBroken in:\n${broken.join('\n')}\n`).toEqual([]);
  });

  test('is seen when it is broken, and only then', () => {
    const example = EXAMPLES[name];
    const seen = (path: string, text: string): number => rule.broken(readSource(path, text)).length;
    expect(example?.broken.map(({ path, text }) => seen(path, text))).toEqual(example?.broken.map(() => 1));
    expect(example && seen(example.kept.path, example.kept.text)).toBe(0);
  });
});
