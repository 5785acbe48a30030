import type { Registry } from '../../derive/registry.ts';
import type { Executor } from '../database/database.ts';
import { countOf, type Examined, findingFrom } from './finding.ts';

const mend =
  'The activity is only ever added to; something else has written it. Bring it back from a backup, and find out who could write to the database.';

const heads = (registry: Registry): string =>
  [...registry.types.values()]
    .map(({ name, table }) => `select id, number, version, chain, '${name}' as type from "${table}"`)
    .join(' union all ');

/** Every entry's place and link, without reading its words: PostgreSQL hashes as the product does. */
const told = `select record, count(*)::int as entries, bool_and(whole) as whole, max(type) as type, min(type) as other, (array_agg(hash order by seq desc))[1] as last from (
    select record, type, seq, hash, seq = row_number() over w and hash = sha256(lag(hash, 1, decode(repeat('00', 32), 'hex')) over w || digest) as whole
    from activity window w as (partition by record order by seq)
  ) e group by record`;

/** Version = number of entries, no entry missing, each built on the one before, and the record ends where they do. */
export async function examineActivity(executor: Executor, registry: Registry): Promise<Examined> {
  const wrong = `select coalesce(h.number, e.record::text) || case
      when h.id is null then ': activity of no record'
      when e.record is null then ': no activity'
      when h.version <> e.entries then ': version ' || h.version || ', ' || e.entries || ' entries'
      when not e.whole then ': the chain is broken'
      when h.chain <> e.last then ': the record does not end where its activity does'
      else ': entries of another type' end as example
    from (${heads(registry)}) h full join (${told}) e on e.record = h.id
    where h.id is null or e.record is null or h.version <> e.entries or not e.whole or h.chain <> e.last or e.type <> h.type or e.other <> h.type`;
  return {
    subject: 'entries of the activity',
    looked: await countOf(executor, 'select count(*) from activity'),
    findings: await findingFrom(executor, 'Records and their activity do not agree.', mend, wrong),
  };
}
