import { begunWordsQuery, wholeWordsQuery } from '../../derive/list-sql.ts';
import { parameters } from '../database/database.ts';
import type { Call } from './call.ts';
import { visibleHeaders } from './visible.ts';

export { resembling } from './resembling.ts';

export type Hit = {
  readonly id: string;
  readonly type: string;
  readonly number: string;
  readonly title: string;
  readonly state: string | null;
  readonly category: string;
};

/** Records found that are ranked, of those the asker may see: some of them when a word is everywhere. Ranking a million would say no more. */
const mostRanked = 2_000;

const columns = 'r.id, r.type, r.number, r.title, r.state, r.category, r.updated_at';

/** Headers of documents in which the words stand, ranked, as SQL. One probe a document, whatever the planner thinks how many there are. */
const ranked = (words: string, visible: string): string =>
  `select ${columns}, ts_rank(d.words, q.words) as rank
   from (select ${words} as words offset 0) q cross join lateral (select record, words from search_document where words @@ q.words offset 0) d
   cross join lateral (select * from record where id = d.record offset 0) r
   where r.archived_at is null and ${visible} limit ${mostRanked}`;

/**
 * Records of all types by number and words, the best first, within what the actor may see; by the beginning of the last
 * word as well when whole words find too few.
 */
export async function search(
  call: Call,
  query: { q?: string | undefined; types?: string | undefined; limit?: string | undefined },
): Promise<{ items: readonly Hit[] }> {
  const words = (query.q ?? '').replaceAll('\u0000', ' ').trim().slice(0, 200);
  if (words === '' || !words.isWellFormed()) return { items: [] };
  const { add, values } = parameters();
  const limit = add(Math.min(Math.max(Number.parseInt(query.limit ?? '20', 10) || 20, 1), 100), 'int');
  const visible = visibleHeaders(call, 'r', add, query.types?.split(',').filter(Boolean));
  const begun = begunWordsQuery(words, add);
  const rows = await call.executor.run<Hit>(
    `with whole as materialized (${ranked(wholeWordsQuery(words, add), visible)}),
     begun as materialized (${begun ? `select * from (${ranked(begun, visible)}) b where (select count(*) from whole) < ${limit}` : 'select * from whole where false'}),
     found as (
       select ${columns}, 100.0::real as rank from record r where r.number = ${add(words.toUpperCase(), 'text')} and ${visible}
       union all select * from whole union all select * from begun
     )
     select id, type, number, title, state, category from (select distinct on (id) * from found order by id, rank desc) once order by rank desc, updated_at desc, id limit ${limit}`,
    values,
  );
  return { items: rows };
}
