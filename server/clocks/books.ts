import { type Registry, typeNamed } from '../../derive/registry.ts';
import { type Stored, storedFrom } from '../../derive/row.ts';
import type { Reading } from '../../kernel/reading.ts';
import type { Downtime } from '../../methods/service-level/availability.ts';
import { type Book, book } from '../../methods/service-level/book.ts';
import type { Commitment } from '../../methods/service-level/commitment.ts';
import type { Terms } from '../../methods/service-level/terms.ts';
import type { Calendar } from '../../methods/working-time/calendar.ts';
import type { Database, Executor } from '../database/database.ts';
import { linesColumns } from '../operations/load.ts';

type Kept = { readonly book: Book; readonly signature: string; readonly readAt: number };

/** Who stands above whom changes rarely; a change of it is taken up after this long, in milliseconds. */
const treeLasts = 30_000;
const kept = new WeakMap<Registry, Map<string, Kept>>();

/** A stored record as a reading takes it. */
export const wholeRow = ({ values, lines, ...base }: Stored): Readonly<Record<string, unknown>> => ({
  ...base,
  ...values,
  ...lines,
});

async function readAll<T>(executor: Executor, registry: Registry, reading: Reading): Promise<ReadonlyMap<string, T>> {
  const type = typeNamed(registry, reading.record);
  const rows = await executor.run<Record<string, unknown>>(
    `select ${['t.*', ...linesColumns(type)].join(', ')} from "${type.table}" t where t.state = any($1::text[]) and t.archived_at is null`,
    [reading.states],
  );
  return new Map(
    rows.map((row) => {
      const stored = storedFrom(type, row);
      return [stored.id, reading.read(wholeRow(stored)) as T];
    }),
  );
}

const readGiven = async <T>(
  executor: Executor,
  registry: Registry,
  gives: Reading['gives'],
): Promise<ReadonlyMap<string, T>> => {
  const reading = registry.readings.get(gives);
  return reading ? readAll<T>(executor, registry, reading) : new Map();
};

async function parents(executor: Executor, registry: Registry): Promise<ReadonlyMap<string, string>> {
  const type = registry.parts.get('organisation');
  const above = type?.fields.get((type.declaration.tree as string | undefined) ?? '');
  if (!type || !above) return new Map();
  const rows = await executor.run<{ id: string; above: string }>(
    `select id, "${above.column}" as above from "${type.table}" where "${above.column}" is not null`,
  );
  return new Map(rows.map((row) => [row.id, row.above]));
}

/** What agreements are held to, period by period, and what they credit, by agreement. */
export const creditTerms = (executor: Executor, registry: Registry): Promise<ReadonlyMap<string, Terms>> =>
  readGiven(executor, registry, 'credits');

/** When services were down, by what tells of it; null where the house has no record of that. */
export async function downtimes(executor: Executor, registry: Registry): Promise<ReadonlyMap<string, Downtime> | null> {
  if (!registry.readings.has('downtime')) return null;
  const read = await readGiven<Downtime | null>(executor, registry, 'downtime');
  return new Map([...read].flatMap(([id, down]) => (down ? [[id, down] as const] : [])));
}

/** Changes whenever a record changed that something is read from. */
async function signatureOf(executor: Executor, registry: Registry): Promise<string> {
  const sums = [...registry.readings.values()].map(
    ({ record }) => `(select coalesce(sum(version), 0) || '.' || count(*) from "${typeNamed(registry, record).table}")`,
  );
  if (sums.length === 0) return '';
  const [row] = await executor.run<{ s: string }>(`select ${sums.join(` || '/' || `)} as s`);
  return row?.s ?? '';
}

export async function readBook(executor: Executor, registry: Registry): Promise<Book> {
  const commitments = await readGiven<readonly Commitment[]>(executor, registry, 'promises');
  const calendars = await readGiven<Calendar>(executor, registry, 'working-time');
  return book([...commitments.values()].flat(), calendars, await parents(executor, registry));
}

/** All that is promised now, as this process knows it: read anew when an agreement or a calendar changed. */
export async function bookNow(database: Pick<Database, 'url'>, executor: Executor, registry: Registry): Promise<Book> {
  const books = kept.get(registry) ?? new Map<string, Kept>();
  kept.set(registry, books);
  const signature = await signatureOf(executor, registry);
  const known = books.get(database.url);
  if (known?.signature === signature && Date.now() - known.readAt < treeLasts) return known.book;
  const fresh = await readBook(executor, registry);
  books.set(database.url, { book: fresh, signature, readAt: Date.now() });
  return fresh;
}
