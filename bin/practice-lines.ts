import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PracticeLines } from '../derive/practice-document.ts';

const kindOf = (path: string): keyof PracticeLines | null => {
  if (/\.test\.tsx?$|\/testing\//.test(path)) return 'tested';
  if (/\.words\.ts$|\.terms\.ts$/.test(path)) return 'words';
  if (/\.(record|practice)\.ts$/.test(path)) return 'declared';
  if (/\.(tsx|css)$|\/(panels|screens)\//.test(path)) return 'shown';
  return path.endsWith('.ts') ? 'decided' : null;
};

/** Lines of each practice's folder, by the practice's name. */
export function practiceLines(root: string): ReadonlyMap<string, PracticeLines> {
  const lines = new Map<string, PracticeLines>();
  for (const path of globSync('practices/*/*/*.practice.ts', { cwd: root }).sort()) {
    const folder = path.slice(0, path.lastIndexOf('/'));
    const found = { declared: 0, words: 0, decided: 0, shown: 0, tested: 0 };
    for (const file of globSync(`${folder}/**/*.{ts,tsx,css}`, { cwd: root })) {
      const kind = kindOf(file.replaceAll('\\', '/'));
      if (kind) found[kind] += readFileSync(join(root, file), 'utf8').trimEnd().split('\n').length;
    }
    lines.set(/([^/\\]+)\.practice\.ts$/.exec(path)?.[1] ?? '', found);
  }
  return lines;
}
