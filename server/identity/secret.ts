import { hash as digest, randomBytes, timingSafeEqual } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import { refuseField } from '../../kernel/refusal.ts';

/** OWASP's first choice for Argon2id: 19 MiB, two passes, one lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

const [shortest, longest] = [10, 256];

/** A password as kept: Argon2id. Of what it is made nothing is asked (NIST SP 800-63B), only its length. */
export async function hashPassword(password: string, field = 'password'): Promise<string> {
  if (password.length < shortest)
    throw refuseField(field, 'too-short', `A password has at least ${shortest} characters.`);
  if (password.length > longest) throw refuseField(field, 'too-long', `A password has at most ${longest} characters.`);
  return hash(password, cost);
}

/** Somebody's hash, for those who have none: signing in takes as long whether or not the account exists. */
const decoy = hash(randomBytes(16).toString('hex'), cost);

export async function passwordMatches(stored: string | null, given: string): Promise<boolean> {
  const matches = await verify(stored ?? (await decoy), given.slice(0, longest));
  return stored !== null && matches && given.length <= longest;
}

/** A secret of 256 random bits, for cookies and tokens, and how it is kept. */
export const newSecret = (): string => randomBytes(32).toString('base64url');
export const hashSecret = (secret: string): Buffer => digest('sha256', secret, 'buffer');

/** Compares two secrets without telling by time where they differ. */
export const sameSecret = (one: string, other: string): boolean => timingSafeEqual(hashSecret(one), hashSecret(other));

/** A code that is typed once: five letters or digits, twice, none that look alike. */
export const newCode = (): string => {
  const letters = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';
  const code = [...randomBytes(10)].map((byte) => letters[byte % letters.length]).join('');
  return `${code.slice(0, 5)}-${code.slice(5)}`;
};
