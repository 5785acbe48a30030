import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, brotliDecompress, constants } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { meta } from '../../derive/meta.ts';
import type { MePerson } from '../../derive/meta.types.ts';
import type { Call, House } from '../operations/call.ts';

/** The declarations as somebody may see them, without who they are, packed; the address says what stands there. */
export type Declarations = { readonly packed: Buffer; readonly digest: string };

const most = 50;
const year = 31_536_000;
const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };
const told = new WeakMap<House, Map<string, Promise<Declarations>>>();

const tell = async ({ house, actor }: Call): Promise<Declarations> => {
  const { me: _me, ...rest } = meta(house.registry, house.settings, actor, {} as MePerson);
  const text = JSON.stringify(rest);
  const digest = createHash('sha256').update(text).digest('base64url').slice(0, 22);
  return { packed: await promisify(brotliCompress)(text, quality), digest };
};

/** The caller's declarations, worked out and packed once until they change or the caller does. */
export const declarationsFor = (call: Call): Promise<Declarations> => {
  const known = told.get(call.house) ?? new Map<string, Promise<Declarations>>();
  told.set(call.house, known);
  const key = JSON.stringify(call.actor);
  const found = known.get(key) ?? tell(call);
  if (!known.has(key) && known.size >= most) known.clear();
  known.set(key, found);
  found.catch(() => known.delete(key));
  return found;
};

export const declarationsAddress = ({ digest }: Declarations): string => `/api/meta/${digest}`;

/** Sends the caller's declarations: for ever where the address names these, once where they have changed since. */
export const sendDeclarations = async (
  { packed, digest }: Declarations,
  asked: string,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> => {
  const unpacks = /\bbr\b/.test(String(request.headers['accept-encoding'] ?? ''));
  void reply
    .type('application/json; charset=utf-8')
    .header('vary', 'accept-encoding')
    .header('cache-control', asked === digest ? `private, max-age=${year}, immutable` : 'no-store');
  return unpacks
    ? reply.header('content-encoding', 'br').send(packed)
    : reply.send((await promisify(brotliDecompress)(packed)).toString());
};
