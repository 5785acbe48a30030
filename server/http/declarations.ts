import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, brotliDecompress, constants } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { outline, typeOf } from '../../derive/meta.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { Call, House } from '../operations/call.ts';

/** The outline of the declarations as somebody may see them; the digest says where they and their types stand. */
type Declarations = { readonly text: string; readonly digest: string; readonly packed: Map<string, Promise<Buffer>> };

const most = 50;
const year = 31_536_000;
const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };
const told = new WeakMap<House, Map<string, Declarations>>();

const keyOf = ({ actor }: Call): string => JSON.stringify(actor);

const tell = (call: Call): Declarations => {
  const { house, actor } = call;
  const rest = outline(house.registry, house.settings, actor);
  const seen = createHash('sha256').update(JSON.stringify(rest)).update(keyOf(call));
  const digest = seen.digest('base64url').slice(0, 22);
  return { text: JSON.stringify({ ...rest, digest }), digest, packed: new Map() };
};

/** The caller's declarations, worked out once until they change or the caller does. */
const declarationsFor = (call: Call): Declarations => {
  const known = told.get(call.house) ?? new Map<string, Declarations>();
  told.set(call.house, known);
  const key = keyOf(call);
  const found = known.get(key) ?? tell(call);
  if (!known.has(key) && known.size >= most) known.clear();
  known.set(key, found);
  return found;
};

/** Packed once, as long as what it is made of stands. */
const packedAs = async ({ packed }: Declarations, as: string, text: () => string): Promise<Buffer> => {
  const found = packed.get(as) ?? promisify(brotliCompress)(text(), quality);
  packed.set(as, found);
  found.catch(() => packed.delete(as));
  return found;
};

const typeText = ({ house, actor }: Call, plural: string): string | undefined => {
  const found = typeOf(house.registry, actor, plural);
  return found && JSON.stringify(found);
};

/** Where the outline stands, with the type that the page at a path is drawn from. */
export const declarationsAddress = (call: Call, path: string): string => {
  const [first, second] = path.split('/').filter(Boolean);
  const plural = first === 'queue' ? second : first;
  const known = plural !== undefined && call.house.registry.byPlural.has(plural);
  return `/api/meta/${declarationsFor(call).digest}${known ? `?with=${plural}` : ''}`;
};

/** The outline, and beside it the one type that is asked for with it. */
export const sendOutline = async (
  call: Call,
  asked: { readonly digest: string; readonly plural?: string | undefined },
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> => {
  const declarations = declarationsFor(call);
  const text = (): string => {
    const whole = asked.plural && typeText(call, asked.plural);
    return whole ? `${declarations.text.slice(0, -1)},"whole":${whole}}` : declarations.text;
  };
  // What is no collection is not kept: anybody may make up a name.
  const known = asked.plural && call.house.registry.byPlural.has(asked.plural);
  const packed = await packedAs(declarations, known ? `with ${asked.plural}` : '', text);
  return send(packed, asked.digest === declarations.digest, request, reply);
};

/** One type, whole. */
export const sendType = async (
  call: Call,
  asked: { readonly digest: string; readonly plural: string },
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> => {
  const declarations = declarationsFor(call);
  const packed = await packedAs(declarations, asked.plural, () => {
    const text = typeText(call, asked.plural);
    if (!text) throw new Refusal('not-found', 'There is nothing at this address.');
    return text;
  });
  return send(packed, asked.digest === declarations.digest, request, reply);
};

/** For ever where the address names what stands now, once where that has changed since. */
const send = async (
  packed: Buffer,
  stands: boolean,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> => {
  const unpacks = /\bbr\b/.test(String(request.headers['accept-encoding'] ?? ''));
  void reply
    .type('application/json; charset=utf-8')
    .header('vary', 'accept-encoding')
    .header('cache-control', stands ? `private, max-age=${year}, immutable` : 'no-store');
  return unpacks
    ? reply.header('content-encoding', 'br').send(packed)
    : reply.send((await promisify(brotliDecompress)(packed)).toString());
};
