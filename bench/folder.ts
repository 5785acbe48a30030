import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { practices } from '../practices/index.ts';
import { check, isSound, tellReport } from '../server/check/check.ts';
import { openDatabase } from '../server/database/database.ts';
import { migrate } from '../server/database/migrate.ts';
import { catchUp } from '../server/measure/follow.ts';
import { assemble } from '../server/reeve.ts';
import { makeCast } from './cast.ts';
import { fill } from './fill.ts';
import { layFloor } from './floor.ts';
import type { Cast, Scene } from './works.ts';

type Tell = (sentence: string) => void;

/** Makes what the folder lacks: the cast, the incidents with their histories, proof of their shape, and the plain tables. */
async function prepare(folder: string, url: string, records: number, tell: Tell): Promise<Cast> {
  const reeve = await assemble(url, practices, join(folder, 'files'));
  try {
    tell('Making people, teams and services …');
    const cast = await makeCast(reeve, records);
    await reeve.settle();
    tell(`Filling ${records.toLocaleString('en-GB')} incidents …`);
    await fill(url, cast, tell);
    tell('Telling the courses, as the product does behind its events …');
    await catchUp(reeve.database, reeve.keeper.current().registry);
    tell('Holding them against the declarations …');
    const report = await check(reeve.database, reeve.keeper.current().registry, { sample: 1_000 });
    for (const line of tellReport(report)) tell(`  ${line}`);
    if (!isSound(report))
      throw new Error('What the fill made is not what the product makes; bench/fill.sql must follow it.');
    tell('Laying the floor …');
    await layFloor(url, cast);
    return cast;
  } finally {
    await reeve.stop();
  }
}

/** The cast of a folder that was filled before, or of one that is filled now. Its file is written last: half a fill does not count. */
export async function castOf(folder: string, url: string, records: number, tell: Tell): Promise<Cast> {
  await migrate(url);
  const note = join(folder, 'cast.json');
  if (existsSync(note)) return JSON.parse(readFileSync(note, 'utf8')) as Cast;
  const cast = await prepare(folder, url, records, tell);
  writeFileSync(note, JSON.stringify(cast), { mode: 0o600 });
  return cast;
}

/** Numbers of incidents that are not finished, in no order. */
export async function sceneOf(url: string, cast: Cast): Promise<Scene> {
  const database = openDatabase(url, 1);
  const rows = await database.run<{ number: string }>(
    `select number from incident where state in ('new', 'assigned', 'waiting') order by md5(number) limit 20000`,
  );
  await database.end();
  return { cast, unfinished: rows.map(({ number }) => number) };
}
