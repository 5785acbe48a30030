import type { Registry } from './registry.ts';

/** generated/names.ts: what a reference may name, so that the compiler knows it without an import. */
export const names = (registry: Registry): string =>
  `// Generated from the declarations by bin/generate.ts. Do not edit.\n\n/** Every record type. */\nexport type RecordName =\n${[
    ...registry.types.keys(),
  ]
    .sort()
    .map((name) => `  | '${name}'`)
    .join('\n')};\n`;
