import { randomUUID } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Registry } from '../../derive/registry.ts';
import { Refusal, type RefusalCode } from '../../kernel/refusal.ts';
import { told } from '../words/told.ts';
import { languageOf } from './language.ts';
import { tellSecurity } from './security-log.ts';

/** What fastify itself refuses, in our words. */
const known: Readonly<Record<string, [RefusalCode, string]>> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: ['unsupported', 'Send JSON with Content-Type: application/json.'],
  FST_ERR_CTP_BODY_TOO_LARGE: ['too-large', 'The request is larger than this installation allows.'],
  FST_ERR_CTP_EMPTY_JSON_BODY: ['malformed', 'The body is empty, but says it is JSON.'],
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: ['malformed', 'The body is not as long as it says.'],
  FST_ERR_CTP_INVALID_JSON_BODY: ['malformed', 'The body is not JSON.'],
  FST_REQ_FILE_TOO_LARGE: ['too-large', 'The file is larger than this installation allows.'],
  FST_INVALID_MULTIPART_CONTENT_TYPE: ['unsupported', 'Send the file as multipart/form-data.'],
  FST_PARTS_LIMIT: ['too-large', 'The form has too many parts.'],
  FST_FILES_LIMIT: ['too-large', 'Send one file at a time.'],
  FST_FIELDS_LIMIT: ['too-large', 'The form has too many fields.'],
  FST_ERR_BAD_URL: ['malformed', 'The address is not well encoded.'],
  FST_ERR_MAX_PARAM_LENGTH: ['not-found', 'There is nothing at this address.'],
};

type Coded = { readonly code?: string; readonly statusCode?: number; readonly message?: string };

/** The database is away, starting, full or busy, and said so before anything was done. */
const nothingDone = new Set([
  'ECONNREFUSED',
  'ENOENT',
  'ETIMEDOUT',
  '57P03',
  '53300',
  '53100',
  '53200',
  '55P03',
  '40001',
  '40P01',
  '57014',
  '08001',
  '25006',
  '58030',
]);
/** It went away in the middle: what was asked may have been done, and the answer lost. */
const unclear = new Set(['ECONNRESET', 'EPIPE', '57P01', '57P02', '08006', '08003']);

const isAway = ({ code = '', message = '' }: Coded): boolean =>
  nothingDone.has(code) || /timeout exceeded when trying to connect/.test(message);
const wentAway = ({ code = '', message = '' }: Coded): boolean =>
  unclear.has(code) ||
  /Connection terminated|Query read timeout|Client has encountered a connection error/.test(message);

/** The disk that files are kept on. */
const isFull = ({ code = '' }: Coded): boolean => code === 'ENOSPC' || code === 'EDQUOT';

const unavailable = (error: Coded): string | null => {
  if (isFull(error)) return 'The disk is full. Nothing was kept; tell whoever runs this installation.';
  if (isAway(error)) return 'The database cannot be reached just now. Nothing was written; try again.';
  if (!wentAway(error)) return null;
  return 'The database went away. Whether this was written is not known: look first, or send it again with the same Idempotency-Key.';
};

const refusalOf = (error: unknown): Refusal | null => {
  if (error instanceof Refusal) return error;
  const coded = error as Coded;
  const own = known[coded.code ?? ''];
  if (own) return new Refusal(own[0], own[1]);
  const away = unavailable(coded);
  if (away) return new Refusal('unavailable', away);
  if (coded.statusCode === 429) return new Refusal('too-many', 'Too many requests. Wait a moment.');
  if (coded.statusCode && coded.statusCode >= 400 && coded.statusCode < 500)
    return new Refusal(
      coded.statusCode === 413 ? 'too-large' : coded.statusCode === 415 ? 'unsupported' : 'malformed',
      'The request cannot be read.',
    );
  return null;
};

/** A refusal as RFC 9457 problem details, in the language of whoever asks. */
const problemOf = (refusal: Refusal, registry: Registry, language: string): Record<string, unknown> => {
  const { title, detail, fields } = told(registry, language, refusal);
  return {
    // First, so that no further member takes the place of one that every problem has.
    ...refusal.extra,
    type: `urn:reeve:problem:${refusal.code}`,
    title,
    status: refusal.status,
    detail,
    ...(fields.length > 0 && { fields }),
  };
};

/**
 * What there is and may not be seen takes longer to look at than what was never there. So no "not found" leaves sooner than
 * this many milliseconds after its request came.
 */
export const unhurried = 20;

/** Answers an error: a refusal as it is, a programmer's error as 500 with an id that the log knows. */
export const answerError = (
  registry: Registry,
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
  after = unhurried,
): void => {
  const refusal = refusalOf(error);
  void reply.header('content-type', 'application/problem+json; charset=utf-8');
  if (refusal) {
    if (refusal.code === 'forbidden') tellSecurity(request, 'forbidden');
    if (refusal.code === 'too-many') tellSecurity(request, 'too many requests');
    if (refusal.code === 'unavailable' || refusal.code === 'too-many') void reply.header('retry-after', '2');
    const answer = (): void =>
      void reply.code(refusal.status).send(JSON.stringify(problemOf(refusal, registry, languageOf(request))));
    const early = refusal.code === 'not-found' ? after - reply.elapsedTime : 0;
    if (early > 0) setTimeout(answer, early);
    else answer();
    return;
  }
  const id = randomUUID();
  request.log.error({ err: error, id }, 'a request failed');
  void reply.code(500).send(
    JSON.stringify({
      type: 'about:blank',
      title: 'Reeve made a mistake',
      status: 500,
      detail: `This is our fault, not yours. The log has it under ${id}.`,
      id,
    }),
  );
};
