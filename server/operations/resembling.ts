import { parameters } from '../database/database.ts';
import type { Call } from './call.ts';
import { visibleHeaders } from './visible.ts';

/** A word that stands in this many records or more says little alone; two of them together do. */
const common = 2_000;
/** The words of a title that tell it from others: the rarest of them. */
const telling = 3;
/** Records compared letter by letter. */
const mostCompared = 2_000;
const leastAlike = 0.3;

/** A lexeme as it stands in a tsquery. */
const quoted = (lexeme: string): string => `'''' || replace(replace(${lexeme}, '\\', '\\\\'), '''', '''''') || ''''`;

/** How common each word is, as PostgreSQL knows from its samples; it knows nothing of words that are rare. */
const shares = `select e.word, e.share * greatest((select reltuples from pg_class where oid = 'search_document'::regclass), 0) as records, e.share
  from pg_stats s, unnest(s.most_common_elems::text::text[], s.most_common_elem_freqs) as e(word, share)
  where s.schemaname = current_schema() and s.tablename = 'search_document' and s.attname = 'words' and e.word is not null`;

/**
 * Records of one type whose titles resemble a text, most alike first. `likeness` is trigram similarity, 0 to 1. Only titles
 * that share a telling word are compared: an index of trigrams reads a hundredth of all records for each title, and costs
 * each write more than all else that is searched.
 */
export async function resembling(
  call: Call,
  type: string,
  text: string,
  limit: number,
): Promise<readonly { id: string; likeness: number }[]> {
  const { add, values } = parameters();
  const title = add(text.slice(0, 300), 'text');
  const visible = visibleHeaders(call, 'r', add, [type]);
  const language = call.actor.language === 'de' ? 'reeve_de' : 'reeve_en';
  return call.executor.run<{ id: string; likeness: number }>(
    `with known as materialized (${shares}),
     said as materialized (
       select w.lexeme, coalesce(k.records, 0) as records from unnest(to_tsvector('${language}', ${title})) w left join known k on k.word = w.lexeme
       where coalesce(k.share, 0) < 0.2 order by records, length(w.lexeme) desc limit ${telling}),
     asked as materialized (
       select string_agg(x.q, ' | ')::tsquery as words from (
         select ${quoted('s.lexeme')} from said s where s.records < ${common}
         union all
         select ${quoted('s.lexeme')} || ' & ' || ${quoted('o.lexeme')} from said s join said o on o.lexeme > s.lexeme
       ) as x(q)),
     near as (
       select r.id, r.updated_at, similarity(r.title, ${title})::float8 as likeness
       from asked a cross join lateral (select d.record from search_document d where d.words @@ a.words offset 0) d
       cross join lateral (select r.* from record r where r.id = d.record offset 0) r
       where r.type = ${add(type)} and r.archived_at is null and ${visible} limit ${mostCompared})
     select id, likeness from near where likeness > ${leastAlike} order by likeness desc, updated_at desc limit ${add(limit, 'int')}`,
    values,
  );
}
