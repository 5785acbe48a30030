import type { FastifyRequest } from 'fastify';

const known = new WeakMap<FastifyRequest, string>();

/** Remembers in which language whoever asks is told things. */
export const rememberLanguage = (request: FastifyRequest, language: string): void => void known.set(request, language);

/** The language of whoever asks; of somebody unknown, the one that their browser asks for. */
export const languageOf = (request: FastifyRequest): string =>
  known.get(request) ?? (/^\s*de\b/i.test(request.headers['accept-language'] ?? '') ? 'de' : 'en');
