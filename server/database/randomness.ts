import { randomFillSync } from 'node:crypto';

const pool = Buffer.alloc(16_384);
let used = pool.length;

/** 16 random bytes from the system's generator, which is asked for many at a time: asking costs more than the bytes. */
export const random16 = (): Buffer => {
  if (used + 16 > pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  used += 16;
  // A copy, so that the pool can be filled anew; wiped, so that no later reader of memory finds what was handed out.
  const bytes = Buffer.from(pool.subarray(used - 16, used));
  pool.fill(0, used - 16, used);
  return bytes;
};
