/** An import of a source file: as written, and the path in the project when it is relative. */
export type Import = { readonly specifier: string; readonly path: string | undefined; readonly typeOnly: boolean };

/** A source file as the rules see it; the path is from the project's root, with slashes. */
export type Source = {
  readonly path: string;
  readonly text: string;
  readonly imports: readonly Import[];
};

const CLAUSE = /^[ \t]*(?:import|export)\s+(type\s+)?(?:[^'"`;]*?\sfrom\s+)?['"]([^'"]+)['"]/gm;
const CALL = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;
const COMMENT = /\/\*[\s\S]*?\*\/|^[ \t]*\/\/.*$/gm;

function resolve(from: string, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  const parts = from.split('/').slice(0, -1);
  for (const part of specifier.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}

/** Reads a source file's imports by their form alone: `import … from`, `export … from`, `import('…')`. */
export function readSource(path: string, text: string): Source {
  const bare = text.replace(COMMENT, '');
  const clauses = [...bare.matchAll(CLAUSE)].map(([, type, specifier = '']) => ({ specifier, typeOnly: !!type }));
  const calls = [...bare.matchAll(CALL)].map(([, specifier = '']) => ({ specifier, typeOnly: false }));
  const imports = [...clauses, ...calls].map((found) => ({ ...found, path: resolve(path, found.specifier) }));
  return { path, text: bare, imports };
}
