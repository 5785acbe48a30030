import { z } from 'zod';

/** A word or name that is sent along with a secret. */
export const short = (what: string): z.ZodString =>
  z.string(`must be ${what}`).min(1, 'must not be empty').max(256, 'is too long');

/** Where somebody could guess, guesses are limited for the address as well as for the account. */
export const strict = {
  config: {
    rateLimit: { max: 30, timeWindow: 60_000, keyGenerator: (request: { ip: string }) => `sign-in ${request.ip}` },
  },
};
