import { wordsQuery } from '../../derive/list-sql.ts';
import { parameters } from '../database/database.ts';
import type { Call } from './call.ts';
import { visibleHeaders } from './visible.ts';

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

/** Records of all types by number, words and beginnings of words, the best first, within what the actor may see. */
export async function search(
  call: Call,
  query: { q?: string | undefined; types?: string | undefined; limit?: string | undefined },
): Promise<{ items: readonly Hit[] }> {
  const words = (query.q ?? '').replaceAll('\u0000', ' ').trim().slice(0, 200);
  if (words === '' || !words.isWellFormed()) return { items: [] };
  const limit = Math.min(Math.max(Number.parseInt(query.limit ?? '20', 10) || 20, 1), 100);
  const { add, values } = parameters();
  const visible = visibleHeaders(call, 'r', add, query.types?.split(',').filter(Boolean));
  const asked = wordsQuery(words, add);
  const rows = await call.executor.run<Hit>(
    `with q as materialized (select ${asked} as words),
     found as (
       select r.id, r.type, r.number, r.title, r.state, r.category, r.updated_at, 100.0::real as rank from record r where r.number = ${add(words.toUpperCase(), 'text')} and ${visible}
       union all
       (select r.id, r.type, r.number, r.title, r.state, r.category, r.updated_at, ts_rank(d.words, q.words) as rank
        from q, search_document d join record r on r.id = d.record
        where d.words @@ q.words and r.archived_at is null and ${visible} limit ${mostRanked})
     )
     select distinct on (rank, updated_at, id) id, type, number, title, state, category from found order by rank desc, updated_at desc, id limit ${add(limit, 'int')}`,
    values,
  );
  return { items: rows };
}

/** Records of one type whose titles resemble a text, most alike first. `likeness` is trigram similarity, 0 to 1. */
export async function resembling(
  call: Call,
  type: string,
  text: string,
  limit: number,
): Promise<readonly { id: string; likeness: number }[]> {
  const { add, values } = parameters();
  const visible = visibleHeaders(call, 'r', add, [type]);
  const title = add(text.slice(0, 300), 'text');
  return call.executor.run<{ id: string; likeness: number }>(
    `select r.id, similarity(r.title, ${title})::float8 as likeness from record r where r.type = ${add(type)} and r.title % ${title} and r.archived_at is null and ${visible} order by likeness desc, r.updated_at desc limit ${add(limit, 'int')}`,
    values,
  );
}
