import { check, tellReport } from '../../server/check/check.ts';
import type { Reeve } from '../../server/reeve.ts';
import type { Acknowledged, Ledger } from './writers.ts';

/** Acknowledged writes of which something is missing: the record, the entry with its words, or the event. */
const missingSql = `select a.record, a.version, a.words from jsonb_to_recordset($1::jsonb) as a(record uuid, version int, words text)
  where not exists (select from incident i where i.id = a.record and i.version >= a.version)
     or not exists (select from activity e where e.record = a.record and e.seq = a.version and strpos(e.content::text, a.words) > 0)
     or not exists (select from outbox o where o.record = a.record and strpos(o.content::text, a.words) > 0)`;

export const lostWrites = ({ database }: Reeve, ledger: Ledger): Promise<Acknowledged[]> =>
  database.run<Acknowledged>(missingSql, [JSON.stringify(ledger.acknowledged)]);

/** Titles sent with an Idempotency-Key of which there is not exactly one record. */
export const notOnce = ({ database }: Reeve, ledger: Ledger): Promise<{ title: string; n: number }[]> =>
  database.run(
    'select w.title, count(i.id)::int as n from unnest($1::text[]) as w(title) left join incident i on i.title = w.title group by 1 having count(i.id) <> 1',
    [ledger.titles],
  );

/** Records whose events are not exactly their entries: half a write would leave the one without the other. */
export const halfWritten = ({ database }: Reeve): Promise<{ number: string }[]> =>
  database.run(
    `select i.number from incident i left join (select record, count(*) as told from outbox group by record) o on o.record = i.id
     where coalesce(o.told, 0) <> i.version`,
  );

/** The report of `reeve check`, every record word for word. */
export const wholeCheck = async ({ database, keeper, files }: Reeve): Promise<readonly string[]> =>
  tellReport(await check(database, keeper.current().registry, { sample: null, files }));
