import { accessSync, constants, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';

const memory = '/dev/shm';
/** Bytes that the largest test run writes, several times over. */
const room = 6 * 2 ** 30;

function hasRoom(): boolean {
  try {
    accessSync(memory, constants.W_OK);
    const { bavail, bsize } = statfsSync(memory);
    return bavail * bsize > room;
  } catch {
    return false;
  }
}

/**
 * Where databases that are thrown away are kept: in memory where there is room. A clone is two and a half thousand files, which
 * a disk takes two seconds to make and memory a tenth of one.
 */
export const quickFolder = (): string => (hasRoom() ? memory : tmpdir());
