import { isModestPicture } from './picture-size.ts';

/** Signatures of types that a browser may show in place; everything else is only ever downloaded. */
const signatures: readonly (readonly [type: string, offset: number, bytes: string])[] = [
  ['image/png', 0, '89504e470d0a1a0a'],
  ['image/jpeg', 0, 'ffd8ff'],
  ['image/gif', 0, '474946383761'],
  ['image/gif', 0, '474946383961'],
  ['image/webp', 8, '57454250'],
  ['application/pdf', 0, '255044462d'],
  ['application/zip', 0, '504b0304'],
  ['application/gzip', 0, '1f8b'],
];

/** Types that a browser shows without being able to run anything in them. */
export const shownInPlace: ReadonlySet<string> = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp']);

const isText = (head: Buffer): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(head.subarray(0, Math.max(0, head.length - 4)));
    return !head.includes(0);
  } catch {
    return false;
  }
};

/** What a file is by its first bytes, whatever its name or sender says. */
export const mediaTypeOf = (head: Buffer): string => {
  const hit = signatures.find(
    ([, offset, bytes]) => head.subarray(offset, offset + bytes.length / 2).toString('hex') === bytes,
  );
  // A picture that unpacks to very many pixels is a file like any other: downloaded, and opened by whoever wants to.
  if (hit) return shownInPlace.has(hit[0]) && !isModestPicture(hit[0], head) ? 'application/octet-stream' : hit[0];
  return head.length > 0 && isText(head) ? 'text/plain' : 'application/octet-stream';
};

/** A name as it may stand in a header and a folder: no paths, no control characters, at most 200 characters. */
export const safeName = (name: string): string => {
  const plain = name
    .toWellFormed()
    .normalize('NFC')
    .replace(/\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu, '')
    .replace(/[\\/:*?"<>|]/g, '_')
    .replace(/^\.+/, '')
    .trim();
  return [...plain].slice(-200).join('') || 'file';
};
