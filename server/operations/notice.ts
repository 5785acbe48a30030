import { stateLabel } from '../../derive/labels.ts';
import { typeNamed } from '../../derive/registry.ts';
import type { NoticeTo } from '../../kernel/context.ts';
import type { NoticeWords } from '../../kernel/practice.ts';
import { fill } from '../../kernel/words.ts';
import { parameters } from '../database/database.ts';
import { newId } from '../database/identifier.ts';
import type { Call } from './call.ts';
import { visibleHeaders } from './visible.ts';

/** What every house says in a notice, by its reason; practices bring theirs. */
const sentences: Readonly<Record<string, NoticeWords>> = {
  assigned: { en: '{by} assigned {number} to you: {title}', de: '{by} hat Ihnen {number} zugewiesen: {title}' },
  said: { en: '{by} wrote on {number}: {title}', de: '{by} hat zu {number} geschrieben: {title}' },
  mentioned: { en: '{by} mentioned you on {number}: {title}', de: '{by} hat Sie in {number} erwähnt: {title}' },
  moved: { en: '{by} moved {number} to “{state}”: {title}', de: '{by} hat {number} auf „{state}“ gesetzt: {title}' },
  'clock-runs-out': {
    en: 'The agreed time for {number} runs out: {title}',
    de: 'Die zugesagte Zeit für {number} läuft ab: {title}',
  },
  'clock-ran-out': {
    en: 'The agreed time for {number} has run out: {title}',
    de: 'Die zugesagte Zeit für {number} ist abgelaufen: {title}',
  },
  woke: { en: '{number} is awake again: {title}', de: '{number} ist wieder wach: {title}' },
};

const sentenceOf = ({ house, actor }: Call, reason: string): string =>
  (house.registry.notices.get(reason) ?? sentences[reason])?.[actor.language === 'de' ? 'de' : 'en'] ?? reason;

/** Leaves notices for people, in one statement. The same event tells a person once, however often it is delivered. */
export async function notifyAll(call: Call, notices: readonly NoticeTo[]): Promise<void> {
  const rows = notices
    .filter(({ event }) => !event?.history)
    .flatMap(({ to, reason, record, event }) =>
      to.map((person) => [
        newId(),
        person,
        record,
        reason,
        event?.by ?? null,
        event?.at ?? call.now,
        event?.id ?? null,
      ]),
    );
  if (rows.length === 0) return;
  const columns = Array.from({ length: 7 }, (_, at) => rows.map((row) => row[at]));
  await call.executor.run(
    `insert into notice (id, person, record, reason, by, at, event)
     select * from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::uuid[], $6::timestamptz[], $7::uuid[])
     on conflict (person, event) do nothing`,
    columns,
  );
}

/** Leaves a notice for people. */
export const notify = (call: Call, notice: NoticeTo): Promise<void> => notifyAll(call, [notice]);

type NoticeRow = {
  readonly id: string;
  readonly reason: string;
  readonly at: string;
  readonly seenAt: string | null;
  readonly byName: string | null;
  readonly type: string;
  readonly number: string;
  readonly title: string;
  readonly state: string | null;
};
export type NoticeJson = {
  readonly id: string;
  readonly sentence: string;
  readonly at: string;
  readonly seenAt: string | null;
  readonly record: { readonly type: string; readonly number: string; readonly title: string };
};

const noticeJson = (call: Call, row: NoticeRow): NoticeJson => {
  return {
    id: row.id,
    at: row.at,
    seenAt: row.seenAt,
    sentence: fill(sentenceOf(call, row.reason), {
      by: row.byName ?? 'Reeve',
      number: row.number,
      title: row.title,
      state: stateLabel(typeNamed(call.house.registry, row.type), call.actor.language, row.state),
    }),
    record: { type: row.type, number: row.number, title: row.title },
  };
};

/** The actor's notices, newest first; one about a record they may no longer see is not shown. */
export async function notices(call: Call): Promise<{ items: readonly NoticeJson[]; unseen: number }> {
  const { add, values } = parameters();
  const me = add(call.actor.id, 'uuid');
  const visible = visibleHeaders(call, 'r', add);
  const rows = await call.executor.run<NoticeRow>(
    `select n.id, n.reason, n.at, n.seen_at as "seenAt", p.title as "byName", r.type, r.number, r.title, r.state from notice n join record r on r.id = n.record left join record p on p.id = n.by where n.person = ${me} and ${visible} order by n.at desc limit 50`,
    values,
  );
  const [unseen] = await call.executor.run<{ n: number }>(
    `select count(*)::int as n from (select 1 from notice n join record r on r.id = n.record where n.person = ${me} and n.seen_at is null and ${visible} limit 100) x`,
    values,
  );
  return { items: rows.map((row) => noticeJson(call, row)), unseen: unseen?.n ?? 0 };
}

/** Marks notices as seen: these, or all. */
export async function seen(call: Call, ids: readonly string[] | undefined): Promise<void> {
  await call.executor.run(
    'update notice set seen_at = $2 where person = $1 and seen_at is null and ($3::uuid[] is null or id = any($3))',
    [call.actor.id, call.now, ids ?? null],
  );
}
