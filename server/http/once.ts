import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { canonical } from '../../derive/activity.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { type Call, together } from '../operations/call.ts';

export type Answer = {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
};

const keyOf = (request: FastifyRequest): string | undefined => {
  const key = request.headers['idempotency-key'];
  if (key === undefined) return undefined;
  if (typeof key !== 'string' || !/^[\x21-\x7e]{1,200}$/.test(key))
    throw new Refusal('invalid', 'An Idempotency-Key has 1 to 200 visible ASCII characters.', [
      { field: 'Idempotency-Key', code: 'value', message: 'is not usable' },
    ]);
  return key;
};

const fingerprint = (request: FastifyRequest, content: unknown): Buffer =>
  createHash('sha256')
    .update(canonical([request.method, request.url, content ?? null]))
    .digest();

/**
 * The same Idempotency-Key gives the same answer: the key, the work and the answer are one transaction, so a second request
 * waits for the first and a torn connection cannot do the work twice. `content` is what was sent, where that is not the body.
 */
export async function once(
  call: Call,
  request: FastifyRequest,
  work: (call: Call) => Promise<Answer>,
  content: unknown = request.body,
): Promise<Answer> {
  const key = keyOf(request);
  if (key === undefined) return work(call);
  const print = fingerprint(request, content);
  return together(call, async (inside) => {
    // A lock, not a row: the transaction's id is given with its first write, and the order of events goes by it. A row that
    // claims the key would take the id before the record is locked, and a later change could seem the earlier one.
    await inside.executor.run('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`${call.actor.id} ${key}`]);
    const known = await again(inside, key, print);
    if (known) return known;
    const answer = await work(inside);
    await inside.executor.run(
      'insert into idempotency (person, key, request, at, status, answer) values ($1, $2, $3, $4, $5, $6)',
      [
        call.actor.id,
        key,
        print,
        call.now,
        answer.status,
        JSON.stringify({ body: answer.body, headers: answer.headers ?? {} }),
      ],
    );
    return answer;
  });
}

/** The answer that was given to this key before; null when it is new. */
async function again(call: Call, key: string, print: Buffer): Promise<Answer | null> {
  const [row] = await call.executor.run<{
    request: Buffer;
    status: number;
    answer: { body: unknown; headers: Record<string, string> };
  }>('select request, status, answer from idempotency where person = $1 and key = $2', [call.actor.id, key]);
  if (!row) return null;
  if (!row.request.equals(print))
    throw new Refusal('invalid', 'This Idempotency-Key was used for another request.', [
      { field: 'Idempotency-Key', code: 'used', message: 'belongs to another request' },
    ]);
  return {
    status: row.status,
    body: row.answer.body,
    headers: { ...row.answer.headers, 'idempotency-replayed': 'true' },
  };
}
