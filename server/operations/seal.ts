import { createHash } from 'node:crypto';
import { type Entry, sealed } from '../../derive/activity.ts';
import { random16 } from '../database/randomness.ts';

const sha256 = (...parts: readonly (Uint8Array | string)[]): Buffer => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};

/** An entry in its place in the chain. `hash` is what the next one builds on. */
export type Sealed = { readonly salt: Buffer; readonly digest: Buffer; readonly hash: Buffer };

/** What a record's chain begins with. */
export const chainStart = Buffer.alloc(32);

/** digest = SHA-256(salt ‖ entry), hash = SHA-256(the hash before ‖ digest): erasing words and salt leaves the chain whole. */
export const seal = (
  chain: Uint8Array,
  record: string,
  seq: number,
  entry: Entry,
  salt: Buffer = random16(),
): Sealed => {
  const digest = sha256(salt, sealed(record, seq, entry));
  return { salt, digest, hash: sha256(chain, digest) };
};

/** Whether a stored link of the chain is what it says; an erased entry (no salt) is held by its digest alone. */
export const verify = (
  chain: Uint8Array,
  record: string,
  seq: number,
  entry: Entry | null,
  stored: { salt: Uint8Array | null; digest: Uint8Array; hash: Uint8Array },
): boolean => {
  const whole = sha256(chain, stored.digest).equals(stored.hash);
  if (!entry || !stored.salt) return whole;
  return whole && sha256(stored.salt, sealed(record, seq, entry)).equals(stored.digest);
};
