import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from '../derive/compile.ts';
import { lifecycles } from '../derive/diagram.ts';
import { importMapDocument } from '../derive/import-document.ts';
import { wholeSchema } from '../derive/migration.ts';
import { names } from '../derive/names.ts';
import { openApi } from '../derive/openapi.ts';
import { practiceDocument } from '../derive/practice-document.ts';
import { practices } from '../practices/index.ts';
import { missionDocument } from '../testing/mission/document.ts';
import { practiceLines } from './practice-lines.ts';

/** Writes what is generated from the declarations and committed; with --check it only says what has drifted. */
const registry = compile(practices);
const root = join(import.meta.dirname, '..');
const schema = wholeSchema(registry);
const api = openApi(registry);

const wanted: Readonly<Record<string, string>> = {
  'generated/names.ts': names(registry),
  'generated/schema.sql': `-- Generated from the declarations by bin/generate.ts. Do not edit.\n\n${schema}`,
  'generated/lifecycles.md': lifecycles(registry),
  'generated/import-map.md': importMapDocument(registry),
  'generated/openapi.json': `${JSON.stringify(api, null, 1)}\n`,
  'docs/mission.md': missionDocument(),
  'docs/practices.md': practiceDocument(practices, registry, { schema, paths: api.paths, lines: practiceLines(root) }),
};

const drifted = Object.entries(wanted).filter(([name, text]) => {
  const path = join(root, name);
  return !existsSync(path) || readFileSync(path, 'utf8') !== text;
});

if (process.argv.includes('--check')) {
  for (const [name] of drifted) console.error(`${name} is not what the declarations say. Run: npm run generate`);
  process.exitCode = drifted.length > 0 ? 1 : 0;
} else {
  for (const [name, text] of drifted) writeFileSync(join(root, name), text);
  console.info(drifted.length === 0 ? 'Nothing had drifted.' : `Written: ${drifted.map(([name]) => name).join(', ')}`);
}
