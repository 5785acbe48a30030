import type { FastifyInstance } from 'fastify';
import { Refusal } from '../../kernel/refusal.ts';

/** No input of ours is nested deeper; what is would only exhaust whoever walks through it. */
const deepest = 40;

const tooDeep = (text: string): boolean => {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (quoted) {
      if (sign === 92) at += 1;
      else if (sign === 34) quoted = false;
    } else if (sign === 34) quoted = true;
    else if (sign === 91 || sign === 123) {
      depth += 1;
      if (depth > deepest) return true;
    } else if (sign === 93 || sign === 125) depth -= 1;
  }
  return false;
};

/** The place of a text that no database keeps: one with NUL or half a surrogate pair. */
const unkeepable = (value: unknown, at: string): string | null => {
  if (typeof value === 'string') return value.includes('\u0000') || !value.isWellFormed() ? at : null;
  if (value === null || typeof value !== 'object') return null;
  for (const [name, inner] of Object.entries(value)) {
    const place = at ? `${at}.${name}` : name;
    const found = unkeepable(name, place) ?? unkeepable(inner, place);
    if (found !== null) return found;
  }
  return null;
};

const refuseUnkeepable = (text: string, parsed: unknown): void => {
  if (!/\\u(?:0000|[dD][89a-fA-F])/.test(text) && !text.includes('\u0000')) return;
  const place = unkeepable(parsed, '')?.toWellFormed().replaceAll('\u0000', '').slice(0, 200);
  if (place === undefined) return;
  throw new Refusal('invalid', `${place || 'The request'} holds a character that no text has.`, [
    { field: place, code: 'value', message: 'holds a character that no text has' },
  ]);
};

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false });

const textOf = (body: Buffer): string => {
  try {
    return utf8.decode(body);
  } catch {
    throw new Refusal('malformed', 'The body is not UTF-8.');
  }
};

/** Bodies are JSON, in UTF-8, not too deep, and of texts that can be kept. Plain text and forms are not accepted. */
export const acceptJson = (app: FastifyInstance): void => {
  const parse = app.getDefaultJsonParser('error', 'remove');
  app.removeContentTypeParser(['application/json', 'text/plain']);
  app.addContentTypeParser(/^application\/(?:[\w.-]+\+)?json\b/, { parseAs: 'buffer' }, (request, body, done) => {
    try {
      const text = textOf(body as Buffer);
      if (tooDeep(text)) throw new Refusal('malformed', `The body is nested deeper than ${deepest} levels.`);
      parse(request, text, (error, parsed) => {
        if (!error) refuseUnkeepable(text, parsed);
        done(error, parsed);
      });
    } catch (error) {
      done(error as Error);
    }
  });
};
