import type { RecordType } from '../../derive/registry.ts';
import type { Stored } from '../../derive/row.ts';
import { searchWords } from '../../derive/search-document.ts';
import type { Insertion } from './insert-rows.ts';

const weighted = ['a', 'b', 'c', 'd']
  .flatMap((weight) =>
    ['plain', 'en', 'de'].map(
      (language) => `setweight(to_tsvector('reeve_${language}', coalesce(x.${weight}, '')), '${weight.toUpperCase()}')`,
    ),
  )
  .join(' || ');

/** Search documents of a batch. */
export const wordsInto = (type: RecordType, stored: readonly Stored[]): Insertion => ({
  rows: stored.map((each) => {
    const words = searchWords(type, each);
    return { record: each.id, a: words.A || null, b: words.B || null, c: words.C || null, d: words.D || null };
  }),
  insert: (given) =>
    `insert into search_document (record, words) select x.record, ${weighted} from json_to_recordset(${given}::json) as x(record uuid, a text, b text, c text, d text)`,
});
