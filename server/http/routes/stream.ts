import type { ServerResponse } from 'node:http';
import type { FastifyInstance } from 'fastify';
import { permissionFor } from '../../../derive/registry.ts';
import type { RecordEvent } from '../../../kernel/event.ts';
import { may, type RowFacts } from '../../../kernel/permission.ts';
import { Refusal } from '../../../kernel/refusal.ts';
import { parsePosition, writePosition } from '../../events/live.ts';
import { isAfter, type Position } from '../../events/outbox.ts';
import { mayDo } from '../../operations/allow.ts';
import type { Call } from '../../operations/call.ts';
import { scopeAllows } from '../../operations/scope.ts';
import { whoIsHere } from '../../operations/who-is-here.ts';
import type { Reeve } from '../../reeve.ts';
import { type Caller, callerOf, demandCaller } from '../caller.ts';
import { words } from '../query.ts';
import { streamPlaces } from './stream-places.ts';

const heartbeat = 15_000;
/** Events wait this long for others, so that one query asks for all of them. */
const gather = 40;
/** A connection does not last for ever: a proxy would cut it, and nobody would know where. */
const longest = 5 * 60_000;
/** A page whose connection ended may be on its way back; after this long it is gone. */
const grace = 4_500;
const isTab = /^[0-9a-f-]{36}$/;

type Head = RowFacts & { readonly type: string; readonly number: string; readonly version: number };

async function visibleHeads(call: Call, ids: readonly string[]): Promise<ReadonlyMap<string, Head>> {
  const rows = await call.executor.run<Head>(
    'select id, type, number, version, state, requester, assignee, team, organisation, readers from record where id = any($1::uuid[])',
    [ids],
  );
  const seen = rows.filter((row) => {
    const type = call.house.registry.types.get(row.type);
    return type && scopeAllows(call.actor, type, 'read') && may(permissionFor(type, 'read'), call.actor, row);
  });
  return new Map(seen.map((row) => [row.id, row]));
}

const hidden = (call: Call, event: RecordEvent, head: Head): boolean => {
  const type = call.house.registry.types.get(head.type);
  return event.visibility === 'internal' && !(type && mayDo(call, type, 'internal', head));
};

const message = (position: Position, event: RecordEvent, head: Head): string =>
  `id: ${writePosition(position)}\nevent: record\ndata: ${JSON.stringify({ id: event.id, name: event.name, type: event.type, record: event.record, number: head.number, by: event.by, at: event.at, version: head.version })}\n\n`;

/** Server-sent events: what happens to the records that the caller may see; resumed by Last-Event-ID. */
export const streamRoutes = (app: FastifyInstance, reeve: Reeve): void => {
  const places = streamPlaces();
  app.get('/api/stream', async (request, reply) => {
    const caller = await demandCaller(reeve, request);
    const tab = words(request.query)['tab'] ?? '';
    const leave = places.take(caller.me.id);
    reply.hijack();
    const out = reply.raw;
    out.once('close', leave);
    if (out.destroyed) leave();
    out.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
      connection: 'keep-alive',
    });
    const last = request.headers['last-event-id'];
    if (isTab.test(tab)) followPresence(reeve, caller, out, tab);
    const from = typeof last === 'string' ? parsePosition(last) : null;
    await openStream(reeve, caller, out, from, () => callerOf(reeve, request));
  });
};

/** What the stream writes to. Once it is closed or ended nothing more is heard, and nothing more written. */
export type Out = Pick<
  ServerResponse,
  'write' | 'end' | 'destroy' | 'once' | 'on' | 'writableLength' | 'writableEnded' | 'destroyed'
>;

const isOver = (out: Out): boolean => out.destroyed || out.writableEnded;

/** Tells an open page who else has its record open, whenever that changes; a page that leaves is gone for the others. */
function followPresence(reeve: Reeve, caller: Caller, out: Out, tab: string): void {
  let timer: NodeJS.Timeout | undefined;
  let told = '';
  const tell = (): void => {
    timer = undefined;
    const around = reeve.presence.around(tab);
    // The page on which somebody else was signed in before tells nothing to whoever is now.
    if (isOver(out) || (around && around.self.person !== caller.call.actor.id)) return;
    const next = JSON.stringify(around && whoIsHere({ ...caller.call, house: reeve.keeper.current() }, around));
    if (next !== told) out.write(`event: presence\ndata: ${next}\n\n`);
    told = next;
  };
  const wake = (): void => {
    timer ??= setTimeout(tell, gather);
  };
  const silence = reeve.presence.hear(tab, wake);
  wake();
  out.once('close', () => {
    silence();
    clearTimeout(timer);
    const left = Date.now();
    setTimeout(() => reeve.presence.leave(tab, left), grace).unref();
  });
}

/** Tells an open page what happens, from a place on or from now; resolves once what was missed is told. */
export async function openStream(
  reeve: Reeve,
  caller: Caller,
  out: Out,
  from: Position | null,
  again: () => Promise<Caller | null>,
): Promise<void> {
  if (isOver(out)) return;
  const waiting: { position: Position; event: RecordEvent }[] = [];
  let revision = caller.call.house.registry.revision;
  out.write(`retry: 2000\nevent: revision\ndata: ${JSON.stringify({ revision })}\n\n`);
  let timer: NodeJS.Timeout | undefined;
  let caughtUp = false;
  // What was told of what was missed; the same may come again from the reader that all pages share, which can be behind.
  let heard: Position | null = null;
  // Asked anew before anything is told, so that a right withdrawn ends what is heard within seconds.
  const stillHere = async (): Promise<Caller | null> => {
    const now = await again().catch((error: unknown) => (error instanceof Refusal ? null : caller));
    if (now) return now;
    close();
    out.end();
    return null;
  };
  const flush = async (): Promise<void> => {
    timer = undefined;
    const events = waiting.splice(0);
    const now = isOver(out) ? null : await stillHere();
    if (!now || isOver(out)) return;
    const call = { ...now.call, house: reeve.keeper.current() };
    if (call.house.registry.revision !== revision) {
      revision = call.house.registry.revision;
      out.write(`event: revision\ndata: ${JSON.stringify({ revision })}\n\n`);
    }
    await send(call, events, out).catch(() => undefined);
    // A page that does not read is let go; it comes back with its place.
    if (out.writableLength > 1_000_000) out.destroy();
  };
  const wake = (): void => {
    if (caughtUp) timer ??= setTimeout(() => void flush(), gather);
  };
  const unsubscribe = reeve.live.subscribe((position, event) => {
    if (heard && !isAfter(position, heard)) return;
    waiting.push({ position, event });
    wake();
  });
  const rings = reeve.bell.onRing(() => {
    if (reeve.keeper.current().registry.revision !== revision) wake();
  });
  const beat = setInterval(() => {
    out.write(': beat\n\n');
    void stillHere();
  }, heartbeat);
  const end = setTimeout(() => {
    close();
    out.end();
  }, longest);
  const close = (): void => {
    unsubscribe();
    rings();
    clearInterval(beat);
    clearTimeout(end);
    clearTimeout(timer);
    caughtUp = false;
  };
  // A page may leave while what it missed is looked up; and a connection that breaks must not end the process.
  out.once('close', close);
  out.on('error', close);
  // What was missed goes first: a page that is lost in between comes back with the place of the last thing it heard.
  heard = from ? await catchUp(reeve, caller, out, from) : null;
  const told = heard;
  if (told) waiting.splice(0, waiting.findLastIndex(({ position }) => !isAfter(position, told)) + 1);
  if (isOver(out)) return;
  caughtUp = true;
  if (waiting.length > 0) wake();
}

async function send(
  call: Call,
  events: readonly { position: Position; event: RecordEvent }[],
  out: Out,
): Promise<void> {
  const told = events.filter(({ event }) => !event.history);
  if (told.length === 0) return;
  const heads = await visibleHeads(call, [...new Set(told.map(({ event }) => event.record))]);
  if (isOver(out)) return;
  let noticed = false;
  for (const { position, event } of told) {
    const head = heads.get(event.record);
    if (!head || hidden(call, event, head)) continue;
    out.write(message(position, event, head));
    noticed ||= event.by !== call.actor.id;
  }
  if (noticed) out.write('event: notice\ndata: {}\n\n');
}

/** Sends what was missed since a place; gives the place of the last of it. */
async function catchUp(reeve: Reeve, caller: Caller, out: Out, from: Position): Promise<Position | null> {
  const missed = await reeve.live.since(from).catch(() => null);
  if (missed === null) out.write('event: reset\ndata: {}\n\n');
  else await send(caller.call, missed, out).catch(() => undefined);
  return missed?.at(-1)?.position ?? null;
}
