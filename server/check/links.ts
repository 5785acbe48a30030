import type { Registry } from '../../derive/registry.ts';
import type { Executor } from '../database/database.ts';
import { countOf, type Examined, findingFrom } from './finding.ts';

/** Links lead from a record that is there to one that is there, and are of a kind that is declared. */
export async function examineLinks(executor: Executor, registry: Registry): Promise<Examined> {
  const ends = `select l.kind || ' ' || l.id as example from link l where not exists (select from record r where r.id = l.from_record) or not exists (select from record r where r.id = l.to_record)`;
  const kinds = 'select distinct kind as example from link where not kind = any($1::text[])';
  return {
    subject: 'links',
    looked: await countOf(executor, 'select count(*) from link'),
    findings: [
      ...(await findingFrom(
        executor,
        'Links lead nowhere.',
        'Bring the records they lead to back from a backup, or delete the links.',
        ends,
      )),
      ...(await findingFrom(
        executor,
        'Links are of a kind that no practice declares.',
        'Bring the practice that declared the kind back.',
        kinds,
        [[...registry.linkKinds.keys()]],
      )),
    ],
  };
}
