import { compile } from '../derive/compile.ts';
import { draft } from '../derive/migration.ts';
import { practices } from '../practices/index.ts';
import { existing } from '../server/database/catalogue.ts';
import { openDatabase } from '../server/database/database.ts';

/** Prints the migration from the database at DATABASE_URL (all migrations applied) to the declarations. A person reads it before it is kept. */
const url = process.env['DATABASE_URL'];
if (!url) throw new Error('Say which database with DATABASE_URL: one that has all migrations applied.');
const database = openDatabase(url, 1);
const { statements, indexes } = draft(compile(practices), await existing(database));
await database.end();
console.info(`${[...statements, ...indexes].join(';\n')};`);
