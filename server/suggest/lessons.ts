import type { Count } from '../../methods/suggesting/voting.ts';
import type { Executor } from '../database/database.ts';
import { everyRecord } from './features.ts';

/** What was learned about some features of one field: their counts, and the records of each value. */
export class Lessons {
  readonly #counts = new Map<string, Map<string, number>>();
  readonly #added = new Map<string, Map<string, number>>();

  /** What the database knows of these features. */
  static async of(executor: Executor, type: string, field: string, features: readonly string[]): Promise<Lessons> {
    const lessons = new Lessons();
    const rows = await executor.run<{ feature: string; value: string; count: number }>(
      `select feature::text as feature, value, sum(count)::int as count from lesson where type = $1 and field = $2 and feature = any($3::bigint[]) group by 1, 2`,
      [type, field, [...features, everyRecord]],
    );
    for (const { feature, value, count } of rows) lessons.#put(lessons.#counts, feature, value, count);
    return lessons;
  }

  #put(into: Map<string, Map<string, number>>, feature: string, value: string, count: number): void {
    const values = into.get(feature) ?? new Map<string, number>();
    values.set(value, (values.get(value) ?? 0) + count);
    into.set(feature, values);
  }

  /** Examples by value. */
  get totals(): ReadonlyMap<string, number> {
    return this.valuesOf(everyRecord);
  }

  valuesOf(feature: string): ReadonlyMap<string, number> {
    return this.#counts.get(feature) ?? new Map();
  }

  countsOf(features: readonly string[]): readonly Count[] {
    return features.flatMap((feature) =>
      [...this.valuesOf(feature)].map(([value, count]) => ({ feature, value, count })),
    );
  }

  /** One more example. */
  add(features: readonly string[], value: string): void {
    for (const feature of [...features, everyRecord]) {
      this.#put(this.#counts, feature, value, 1);
      this.#put(this.#added, feature, value, 1);
    }
  }

  /** Keeps what was added. */
  async keep(executor: Executor, type: string, field: string, generation: number): Promise<void> {
    const rows = [...this.#added].flatMap(([feature, values]) =>
      [...values].map(([value, count]) => ({ feature, value, count })),
    );
    if (rows.length === 0) return;
    await executor.run(
      `insert into lesson (type, field, generation, feature, value, count)
       select $1, $2, $3, x.feature, x.value, x.count from unnest($4::bigint[], $5::text[], $6::int[]) as x(feature, value, count) order by feature, value
       on conflict (type, field, feature, generation, value) do update set count = lesson.count + excluded.count`,
      [
        type,
        field,
        generation,
        rows.map(({ feature }) => feature),
        rows.map(({ value }) => value),
        rows.map(({ count }) => count),
      ],
    );
  }
}
