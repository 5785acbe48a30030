import { type RecordType, typeNamed } from '../../derive/registry.ts';
import type { Context, Headed, Row } from '../../kernel/context.ts';
import { latest, over } from '../measure/latest.ts';
import type { Call } from './call.ts';
import { create } from './create.ts';
import { attachDocument } from './document.ts';
import { link } from './link.ts';
import { linked, linkedThrough } from './linked.ts';
import { listStored, plan } from './list.ts';
import { list } from './list-text.ts';
import { load } from './load.ts';
import { notify } from './notice.ts';
import { reached } from './reached.ts';
import { rowOf } from './row-of.ts';
import { said } from './said.ts';
import { say } from './say.ts';
import { resembling } from './search.ts';
import { transition } from './transition.ts';
import { update } from './update.ts';

const headed = ({ header }: RecordType, row: Row): Headed => {
  const part = (name: string): string | null =>
    ((row as unknown as Readonly<Record<string, unknown>>)[header[name] ?? ''] as string | null | undefined) ?? null;
  return {
    title: part('title'),
    requester: part('requester'),
    assignee: part('assignee'),
    team: part('team'),
    organisation: part('organisation'),
    due: part('due'),
  };
};

/** The hands of a practice's actions, queries, reactions and jobs: the operations themselves, for this call's actor. */
export const contextFor = (call: Call): Context => {
  const typed = (name: string): RecordType => typeNamed(call.house.registry, name);
  return {
    actor: call.actor,
    now: call.now,
    create: async (type, input) => rowOf(call, typed(type), await create(call, typed(type), input)),
    read: async (type, key) => rowOf(call, typed(type), (await load(call, typed(type), key)).stored),
    list: async (type, query) => {
      const found = await listStored(call, typed(type), plan(call, typed(type), query));
      return {
        items: found.stored.map((stored) => rowOf(call, typed(type), stored)),
        next: found.next,
        total: query['count'] === 'true' ? (await list(call, typed(type), { ...query, limit: '1' })).total : null,
      };
    },
    update: async (type, key, changes) => rowOf(call, typed(type), await update(call, typed(type), key, changes)),
    transition: async (type, key, verb, input = {}) =>
      rowOf(call, typed(type), await transition(call, typed(type), key, verb, input)),
    say: async (type, key, saying) => void (await say(call, typed(type), key, saying)),
    link: async (kind, from, to) => void (await link(call, typed(from.type), from.key, { kind, to: to.key })),
    linked: async (kind, direction, { type, key }) => {
      const { stored } = await load(call, typed(type), key);
      return linked(call, stored.id, kind, direction);
    },
    linkedThrough: async (kind, direction, { type, key }) => {
      const { stored } = await load(call, typed(type), key);
      return linkedThrough(call, stored.id, kind, direction);
    },
    reached: (from, along) => reached(call, from, along),
    said: (type, key, entry) => said(call, typed(type), key, entry),
    latest: (measure) => latest(call, measure),
    over: (measure, from, until) => over(call, measure, from, until),
    notify: (notice) => notify(call, notice),
    attach: (type, key, document) => attachDocument(call, typed(type), key, document),
    worn: (type, trait) => typed(type).traits.get(trait) ?? null,
    headed: (type, row) => headed(typed(type), row),
    pointsTo: (type, field) => typed(type).fields.get(field)?.to ?? null,
    setting: async <T>(name: string) => call.house.settings.get(name) as T,
    resembling: async (type, text, limit) => {
      const found = await resembling(call, type, text, limit);
      const alike: { row: Row; likeness: number }[] = [];
      // One after the other: within a transaction there is one connection.
      for (const { id, likeness } of found)
        alike.push({ likeness, row: rowOf(call, typed(type), (await load(call, typed(type), id)).stored) });
      return alike;
    },
  };
};
