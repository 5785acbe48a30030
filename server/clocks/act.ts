import { type RecordType, typeNamed } from '../../derive/registry.ts';
import type { Stored } from '../../derive/row.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { choicesOf } from '../../kernel/words.ts';
import type { Book } from '../../methods/service-level/book.ts';
import { type Clock, clocksOf } from '../../methods/service-level/clocks.ts';
import type { Step } from '../../methods/service-level/commitment.ts';
import type { Database, Executor } from '../database/database.ts';
import { callByReeve } from '../events/reactions.ts';
import { type Call, type House, isClash } from '../operations/call.ts';
import { fetchRow } from '../operations/load.ts';
import { notify } from '../operations/notice.ts';
import { say } from '../operations/say.ts';
import { transition } from '../operations/transition.ts';
import { update } from '../operations/update.ts';
import { bookNow } from './books.ts';
import { hold } from './hold.ts';
import { written } from './moments.ts';
import { noteFor } from './note-words.ts';
import { comingSteps } from './steps.ts';
import { storiesOf } from './stories.ts';
import { doneFor, tellClocks } from './tell.ts';

type Acting = { readonly call: Call; readonly type: RecordType; readonly stored: Stored; readonly clock: Clock };

const leadsOf = async ({ call, type, stored }: Acting): Promise<readonly string[]> => {
  const team = stored.values[type.header['team'] ?? ''];
  const part = call.house.registry.parts.get('team');
  const members = part?.lines.get('members');
  if (typeof team !== 'string' || !members) return [];
  const rows = await call.executor.run<{ person: string }>(
    `select person from "${members.table}" where owner = $1 and lead`,
    [team],
  );
  return rows.map(({ person }) => person);
};

const ownerOf = async ({ call, clock }: Acting): Promise<readonly string[]> => {
  const rows = await call.executor.run<{ assignee: string | null }>('select assignee from record where id = $1', [
    clock.commitment.agreement,
  ]);
  return rows.flatMap(({ assignee }) => assignee ?? []);
};

/** What is written on a record is written for whoever has it, else for who leads the team. */
const languageOf = async (acting: Acting): Promise<string> => {
  const [reader] = [...assigneeOf(acting), ...(await leadsOf(acting))];
  const person = acting.call.house.registry.parts.get('person');
  if (!reader || !person?.fields.has('language')) return 'en';
  const rows = await acting.call.executor.run<{ language: string | null }>(
    `select language from "${person.table}" where id = $1`,
    [reader],
  );
  return rows[0]?.language ?? 'en';
};

const assigneeOf = ({ type, stored }: Acting): readonly string[] => {
  const assignee = stored.values[type.header['assignee'] ?? ''];
  return typeof assignee === 'string' ? [assignee] : [];
};

/** Who has nobody to hear of it tells those who lead instead: a breach that nobody has is the last that may pass unheard. */
const tellThem = async (acting: Acting, step: Step, people: readonly string[]): Promise<void> => {
  const to = people.length > 0 ? people : await leadsOf(acting);
  const reason = step.share < 1 ? 'clock-runs-out' : 'clock-ran-out';
  await notify(acting.call, { to: [...new Set(to)], reason, record: acting.stored.id });
};

const handOver = async ({ call, type, stored }: Acting, { team }: Step): Promise<void> => {
  const verb = [...type.transitions].find(
    ([, { asks, from }]) => asks?.includes(type.header['team'] ?? '') && from.includes(stored.state ?? ''),
  );
  const values = { [type.header['team'] ?? 'team']: team, [type.header['assignee'] ?? 'assignee']: null };
  if (verb) await transition(call, type, stored.id, verb[0], values);
  else await update(call, type, stored.id, values);
};

const raise = async (acting: Acting, step: Step): Promise<void> => {
  const { call, type, stored, clock } = acting;
  const field = type.fields.get('priority');
  const levels = field ? choicesOf(field.field) : [];
  const higher = levels[levels.indexOf(String(stored.values['priority'])) - 1];
  if (!higher) return;
  const why = noteFor(type, step, clock, await languageOf(acting));
  await update(call, type, stored.id, { priority: higher, ...(field?.field.overridable && { priorityOverride: why }) });
};

const note = async (acting: Acting, step: Step): Promise<void> => {
  const { call, type, stored, clock } = acting;
  const text = noteFor(type, step, clock, await languageOf(acting));
  await say(call, type, stored.id, { text, visibility: 'internal' });
};

async function perform(acting: Acting, step: Step): Promise<void> {
  switch (step.does) {
    case 'notify-assignee':
      return tellThem(acting, step, assigneeOf(acting));
    case 'notify-team-lead':
      return tellThem(acting, step, await leadsOf(acting));
    case 'notify-owner':
      return tellThem(acting, step, await ownerOf(acting));
    case 'notify':
      return tellThem(acting, step, step.person ? [step.person] : []);
    case 'note':
      return note(acting, step);
    case 'hand-over':
      return handOver(acting, step);
    case 'raise':
      return raise(acting, step);
  }
}

/** Keeps that the step was done before it is done, in the same transaction: however often it is tried, it is done once. */
async function once(executor: Executor, { stored, clock }: Acting, step: Step, now: number): Promise<boolean> {
  const rows = await executor.run(
    `insert into clock_step (record, commitment, began_at, step, done_at) values ($1, $2, $3, $4, $5) on conflict do nothing returning record`,
    [stored.id, clock.commitment.id, written(clock.cycle.began), step.id, written(now)],
  );
  return rows.length > 0;
}

/** A step that the record refuses (its team is gone) is kept with the reason, and not tried again. */
async function attempt(acting: Acting, step: Step): Promise<void> {
  const { executor } = acting.call;
  await executor.run('savepoint step');
  try {
    await perform(acting, step);
    await executor.run('release savepoint step');
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    await executor.run('rollback to savepoint step');
    await executor.run(
      'update clock_step set outcome = $5 where record = $1 and commitment = $2 and began_at = $3 and step = $4',
      [acting.stored.id, acting.clock.commitment.id, written(acting.clock.cycle.began), step.id, error.message],
    );
  }
}

async function actOn(call: Call, book: Book, type: RecordType, record: string, now: number): Promise<number> {
  const { executor } = call;
  const [story] = await storiesOf(executor, type, [record]);
  const done = await doneFor(executor, [record]);
  let acted = 0;
  for (const clock of clocksOf(book, story?.happenings ?? [], now)) {
    for (const { step, at } of comingSteps(book, record, clock, now, done)) {
      if (at === null || at > now) continue;
      const row = await fetchRow(call, type, record);
      if (!row || row.stored.archivedAt) continue;
      const acting = { call, type, stored: row.stored, clock };
      if (!(await once(executor, acting, step, now))) continue;
      await attempt(acting, step);
      acted += 1;
    }
  }
  return acted;
}

type Due = { readonly record: string; readonly type: string };

const dueNow = (database: Database, now: number): Promise<Due[]> =>
  database.run<Due>(
    'select record, min(type) as type from (select record, type from clock where next_at <= $1 order by next_at limit 200) d group by record',
    [written(now)],
  );

/** What fails is tried again in a minute, and holds up nothing else; whoever was only in somebody's way tries at once. */
const later = (database: Database, record: string, now: number, error: unknown): Promise<unknown> =>
  database.run(
    `update clock c set next_at = $2 from (select id from record where id = $1 for no key update) r
     where c.record = r.id and c.next_at <= $3`,
    [record, written(isClash(error) ? now : now + 60), written(now)],
  );

/** What came of looking: steps that were done, and clocks that were found missed. */
type Looked = { acted: number; missed: number };

/** Steps in one transaction, what follows for the clocks in another: a step holds only what it writes, and none is lost between. */
async function actAndTell(database: Database, house: House, book: Book, due: Due, now: number): Promise<Looked> {
  const type = typeNamed(house.registry, due.type);
  const inside = <T>(work: (call: Call) => Promise<T>): Promise<T> =>
    database.transaction((executor) => work(callByReeve(database, house, executor, true)));
  const acted = await inside((call) => actOn(call, book, type, due.record, now));
  const missed = await inside(async (call) => {
    const held = await hold(call.executor, new Map([[type, [due.record]]]));
    return tellClocks(call, book, type, held.get(type), now);
  });
  return { acted, missed };
}

/** So many records at a time: while one waits for the database, the next is worked out. */
const hands = 4;

/** Looks after the clocks whose moment has come; what is promised is asked once for all of them. */
async function look(database: Database, house: House, now: number, failed: (error: unknown) => void): Promise<Looked> {
  const sum: Looked = { acted: 0, missed: 0 };
  const all = await dueNow(database, now);
  if (all.length === 0) return sum;
  const book = await bookNow(database, database, house.registry);
  const waiting = [...all];
  const hand = async (): Promise<void> => {
    for (let due = waiting.shift(); due; due = waiting.shift()) {
      try {
        const { acted, missed } = await actAndTell(database, house, book, due, now);
        sum.acted += acted;
        sum.missed += missed;
      } catch (error) {
        failed(error);
        await later(database, due.record, now, error);
      }
    }
  };
  await Promise.all(Array.from({ length: hands }, hand));
  return sum;
}

/** Does what is to be done on the way of clocks at a moment; gives how many steps were done. */
export const actOnDue = async (
  database: Database,
  house: House,
  now: number,
  failed: (error: unknown) => void = () => undefined,
): Promise<number> => (await look(database, house, now, failed)).acted;

/** Looks every second whether a clock has come to one of its steps; one process of all at a time does each record. */
export const watchClocks = (
  database: Database,
  house: () => House,
  done: () => void,
  failed: (error: unknown) => void,
): { stop(): Promise<void> } => {
  let running: Promise<unknown> = Promise.resolve();
  let busy = false;
  let stopped = false;
  const lookAgain = async (): Promise<void> => {
    if (busy) return;
    busy = true;
    try {
      // Until nothing is due: many may fall due in one second.
      while (!stopped) {
        const { acted, missed } = await look(database, house(), Math.floor(Date.now() / 1000), failed);
        if (acted + missed === 0) break;
        done();
      }
    } catch (error) {
      failed(error);
    } finally {
      busy = false;
    }
  };
  const timer = setInterval(() => {
    running = lookAgain();
  }, 1_000);
  timer.unref();
  return {
    stop: async () => {
      stopped = true;
      clearInterval(timer);
      await running;
    },
  };
};
