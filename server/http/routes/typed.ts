import type { FastifyReply, FastifyRequest } from 'fastify';
import type { RecordType } from '../../../derive/registry.ts';
import type { Stored } from '../../../derive/row.ts';
import { Refusal } from '../../../kernel/refusal.ts';
import type { Call } from '../../operations/call.ts';
import { present } from '../../operations/present.ts';
import type { Reeve } from '../../reeve.ts';
import { demandCaller } from '../caller.ts';
import { type Answer, once } from '../once.ts';

export type TypedRequest = FastifyRequest<{ Params: { plural: string; key: string; name: string; id: string } }>;

/** The caller and the type that the address names. */
export async function typed(
  reeve: Reeve,
  request: TypedRequest,
): Promise<{ call: Call; type: RecordType; key: string }> {
  const { call } = await demandCaller(reeve, request);
  const type = call.house.registry.byPlural.get(request.params.plural);
  if (!type) throw new Refusal('not-found', 'There is nothing at this address.');
  return { call, type, key: request.params.key };
}

/** The version a write names: If-Match: "3". */
export const seenVersion = (request: FastifyRequest): number | undefined => {
  const tag = request.headers['if-match'];
  if (tag === undefined || tag === '*') return undefined;
  const version = /^(?:W\/)?"(\d{1,9})"$/.exec(tag)?.[1];
  if (!version)
    throw new Refusal('invalid', 'If-Match names a version, as "3".', [
      { field: 'If-Match', code: 'value', message: 'is not a version' },
    ]);
  return Number(version);
};

/** A write's answer: the record as it is now, its version as ETag. */
export const answerRecord = (call: Call, type: RecordType, stored: Stored, status = 200): Answer => ({
  status,
  body: present(call, type, stored),
  headers: { etag: `"${stored.version}"`, ...(status === 201 && { location: `/api/${type.plural}/${stored.number}` }) },
});

/** Types whose change changes who may what: remembered actors are forgotten. */
const identityParts = (call: Call, type: RecordType): boolean =>
  ['person', 'team', 'organisation'].some((part) => call.house.registry.parts.get(part as 'person') === type);

/** Does a write, the same once for the same Idempotency-Key; wakes those who wait for events. */
export async function writing(
  reeve: Reeve,
  request: TypedRequest,
  reply: FastifyReply,
  work: (call: Call, type: RecordType, key: string) => Promise<Answer>,
): Promise<FastifyReply> {
  const { call, type, key } = await typed(reeve, request);
  const answer = await once(call, request, (inside) => work(inside, type, key));
  reeve.bell.ring();
  if (identityParts(call, type)) reeve.identities.forget();
  if (answer.headers) void reply.headers(answer.headers);
  return answer.status === 204 ? reply.code(204).send() : reply.code(answer.status).send(answer.body);
}
