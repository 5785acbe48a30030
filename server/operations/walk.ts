import type { StopJson } from '../../derive/walk.types.ts';
import { type Executor, parameters } from '../database/database.ts';
import type { Call } from './call.ts';
import { visibleHeaders } from './visible.ts';

/** A place where one stops on a walk through the records: what happened there, in every language it is told in. */
export type Stop = {
  readonly record: string;
  readonly day: string;
  readonly sentence: { readonly en: string; readonly de: string };
};

/** Keeps a walk, in its order; one that was kept before is forgotten. */
export async function keepWalk(executor: Executor, stops: readonly Stop[]): Promise<void> {
  await executor.run('delete from walk_stop');
  const { add, values } = parameters();
  const rows = stops.map(
    ({ record, day, sentence }, at) =>
      `(${add(at + 1, 'integer')}, ${add(record, 'uuid')}, ${add(day, 'date')}, ${add(JSON.stringify(sentence), 'jsonb')})`,
  );
  if (rows.length > 0)
    await executor.run(
      `insert into walk_stop (place, record, happened_on, sentence) values ${rows.join(', ')}`,
      values,
    );
}

/** The walk as far as the caller may see its records; empty where nothing tells one. */
export async function walk(call: Call): Promise<{ readonly items: readonly StopJson[] }> {
  const { add, values } = parameters();
  const language = add(call.actor.language, 'text');
  const visible = visibleHeaders(call, 'r', add);
  const items = await call.executor.run<StopJson>(
    `select row_number() over (order by w.place)::integer as place, r.type, r.number, r.title,
       w.happened_on::text as day, coalesce(w.sentence->>${language}, w.sentence->>'en') as sentence
     from walk_stop w join record r on r.id = w.record
     where r.archived_at is null and ${visible} order by w.place`,
    values,
  );
  return { items };
}
