import { flows } from '../../derive/flows.ts';
import { askedFields } from '../../derive/input.ts';
import { type RecordType, typeNamed } from '../../derive/registry.ts';
import type { RecordEvent } from '../../kernel/event.ts';
import type { Flow, LinkKind } from '../../kernel/link.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { Database, Executor } from '../database/database.ts';
import type { Call, House } from '../operations/call.ts';
import { note } from '../operations/note.ts';
import { repeat } from '../operations/repeat.ts';
import { transition } from '../operations/transition.ts';
import { update } from '../operations/update.ts';
import type { Consumer } from './consumer.ts';
import { callByReeve } from './reactions.ts';

/** A flow that carries this event, by the link kind that declares it. */
type Carrying = { readonly kind: LinkKind; readonly flow: Flow };
type End = { readonly id: string; readonly type: string };

/** At most so many records hear of one event along one kind of link. */
const mostEnds = 1_000;

const carries = (flow: Flow, { what, visibility, side, content }: RecordEvent): boolean => {
  if ('said' in flow) return what === 'said' && visibility === flow.said && (!flow.by || side === flow.by);
  if ('verb' in flow) return what === 'transitioned' && content.verb === flow.verb;
  return content.changes !== undefined && flow.field in content.changes;
};

const carrying = ({ registry, settings }: House, event: RecordEvent): readonly Carrying[] =>
  event.history
    ? []
    : [...registry.linkKinds.values()].flatMap((kind) =>
        (kind.flows ?? [])
          .filter((flow) => carries(flow, event) && flows(settings, kind, flow))
          .map((flow) => ({ kind, flow })),
      );

/** Records at the other end, those that the event has been through left out. */
const endsOf = (executor: Executor, { kind, flow }: Carrying, event: RecordEvent): Promise<readonly End[]> => {
  const [mine, other] = flow.along === 'forward' ? ['from_record', 'to_record'] : ['to_record', 'from_record'];
  return executor.run<End>(
    `select r.id, r.type from link l join record r on r.id = l.${other} where l.${mine} = $1 and l.kind = $2 and r.archived_at is null and r.id <> all($3::uuid[]) order by r.id limit ${mostEnds}`,
    [event.record, kind.name, [event.record, ...(event.content.via?.trail ?? [])]],
  );
};

/** The new values that a verb was sent with, as far as the same verb there asks for them. */
const valuesFor = (type: RecordType, verb: string, { content }: RecordEvent): Readonly<Record<string, unknown>> => {
  const asked = new Set(askedFields(type, verb));
  return Object.fromEntries(
    Object.entries(content.changes ?? {})
      .filter(([name]) => asked.has(name))
      .map(([name, [, value]]) => [name, value]),
  );
};

async function carry(call: Call, flow: Flow, end: End, event: RecordEvent): Promise<void> {
  const type = typeNamed(call.house.registry, end.type);
  if ('said' in flow) return void (await repeat(call, type, end.id, event));
  if ('verb' in flow) {
    if (!type.transitions.has(flow.verb)) return;
    return void (await transition(call, type, end.id, flow.verb, valuesFor(type, flow.verb, event)));
  }
  const value = event.content.changes?.[flow.field]?.[1] ?? null;
  if (flow.as !== 'said') {
    if (type.fields.has(flow.field)) await update(call, type, end.id, { [flow.field]: value });
  } else if (typeof value === 'string' && value !== '')
    await repeat(call, type, end.id, {
      ...event,
      channel: 'desk',
      direction: 'outbound',
      side: 'provider',
      visibility: 'public',
      content: { text: value },
    });
}

/** What cannot follow stays as it is and says so, to those who work on it. */
async function carryOrRemark(call: Call, flow: Flow, end: End, event: RecordEvent): Promise<void> {
  const type = typeNamed(call.house.registry, end.type);
  await call.executor.run('savepoint flow');
  try {
    await carry(call, flow, end, event);
    await call.executor.run('release savepoint flow');
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    await call.executor.run('rollback to savepoint flow');
    const verb = 'verb' in flow ? { verb: flow.verb } : {};
    await note(call, type, end.id, 'acted', { ...verb, remark: error.message }, undefined, 'internal');
  }
}

/** Which of these records have a link along which anything flows. */
async function tied(executor: Executor, { registry }: House, records: readonly string[]): Promise<ReadonlySet<string>> {
  const kinds = [...registry.linkKinds.values()].filter((kind) => kind.flows).map(({ name }) => name);
  const rows = await executor.run<{ id: string }>(
    `select from_record as id from link where from_record = any($1::uuid[]) and kind = any($2::text[])
     union select to_record from link where to_record = any($1::uuid[]) and kind = any($2::text[])`,
    [records, kinds],
  );
  return new Set(rows.map(({ id }) => id));
}

async function carryAll(call: Call, event: RecordEvent): Promise<void> {
  for (const one of carrying(call.house, event)) {
    const trail = [...(event.content.via?.trail ?? []), event.record];
    const via = { kind: one.kind.name, record: event.record, event: event.id, trail };
    const ends = await endsOf(call.executor, one, event);
    for (const end of ends) await carryOrRemark({ ...call, mark: { via } }, one.flow, end, event);
  }
}

/**
 * Carries what is said, done and set on one record along its links to others, as their kinds declare and the administrator
 * left on. Every copy says where it came from, and none goes through a record twice.
 */
export const flowsConsumer = (database: Database, house: () => House): Consumer => ({
  name: 'flows',
  hears: (event) => carrying(house(), event).length > 0,
  handle: (executor, event) => carryAll(callByReeve(database, house(), executor, true), event),
  handleAll: async (executor, events) => {
    const call = callByReeve(database, house(), executor, true);
    const records = await tied(executor, call.house, [...new Set(events.map(({ record }) => record))]);
    for (const event of events) if (records.has(event.record)) await carryAll(call, event);
  },
});
