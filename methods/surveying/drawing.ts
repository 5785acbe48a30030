const hash = (text: string): number => {
  let mixed = 0x811c9dc5;
  for (const unit of text) mixed = Math.imul(mixed ^ (unit.codePointAt(0) ?? 0), 0x01000193);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x45d9f3b);
  return (mixed ^ (mixed >>> 16)) >>> 0;
};

/** Whether this one is among so many percent of all: by chance over many, and always the same for the same one (FNV-1a). */
export const isDrawn = (key: string, percent: number): boolean => hash(key) / 4_294_967_296 < percent / 100;
