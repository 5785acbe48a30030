/** A picture's width and height by its first bytes; null when they do not say. */
type Size = readonly [width: number, height: number];

const png = (head: Buffer): Size | null =>
  head.length >= 24 && head.toString('latin1', 12, 16) === 'IHDR'
    ? [head.readUInt32BE(16), head.readUInt32BE(20)]
    : null;

const gif = (head: Buffer): Size | null => (head.length >= 10 ? [head.readUInt16LE(6), head.readUInt16LE(8)] : null);

/** Frame headers of JPEG: SOF0 to SOF15, without the tables that lie between them. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

const jpeg = (head: Buffer): Size | null => {
  for (let at = 2; at + 9 < head.length && head[at] === 0xff; ) {
    const marker = head[at + 1] ?? 0;
    if (isFrame(marker)) return [head.readUInt16BE(at + 7), head.readUInt16BE(at + 5)];
    at += marker === 0xff ? 1 : 2 + head.readUInt16BE(at + 2);
  }
  return null;
};

const webp = (head: Buffer): Size | null => {
  if (head.length < 30 || head.toString('latin1', 0, 4) !== 'RIFF') return null;
  const kind = head.toString('latin1', 12, 16);
  if (kind === 'VP8X') return [head.readUIntLE(24, 3) + 1, head.readUIntLE(27, 3) + 1];
  if (kind === 'VP8 ') return [head.readUInt16LE(26) & 0x3fff, head.readUInt16LE(28) & 0x3fff];
  const bits = head.readUInt32LE(21);
  return kind === 'VP8L' ? [(bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1] : null;
};

const readers: Readonly<Record<string, (head: Buffer) => Size | null>> = {
  'image/png': png,
  'image/gif': gif,
  'image/jpeg': jpeg,
  'image/webp': webp,
};

/** Four times the largest common camera's; what is more would take a browser some hundred megabytes to show. */
const mostPixels = 100_000_000;
const longestSide = 16_384;

/** Whether a browser can show a picture of this type without coming to harm: few bytes may unpack to very many pixels. */
export const isModestPicture = (type: string, head: Buffer): boolean => {
  const size = readers[type]?.(head);
  if (!size) return false;
  const [width, height] = size;
  return width > 0 && height > 0 && width <= longestSide && height <= longestSide && width * height <= mostPixels;
};
