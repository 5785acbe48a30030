import { randomUUID } from 'node:crypto';
import { random16 } from './randomness.ts';

/** A uuid of version 7 (RFC 9562): 48 bits of milliseconds, then random, so that new keys lie together in an index. */
export const newId = (milliseconds: number = Date.now()): string => {
  const bytes = random16();
  for (let at = 5, rest = milliseconds; at >= 0; at -= 1, rest = Math.floor(rest / 256)) bytes[at] = rest % 256;
  bytes[6] = 0x70 | ((bytes[6] ?? 0) & 0x0f);
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
};

/** An id that must not tell when it was made. */
export const newSecretId = (): string => randomUUID();
