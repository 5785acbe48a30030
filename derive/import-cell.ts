import type { z } from 'zod';
import type { FieldMap, ImportMap } from './import-map.ts';
import type { ReadMoment } from './import-moment.ts';
import type { FieldEntry } from './registry.ts';

/** What a cell says: a value, nothing, the name of something to look up, or what is wrong with it. */
export type Cell = { readonly value: unknown } | { readonly named: string } | { readonly fault: string };

export type ReadCell = (text: string) => Cell;

const most = 5_000;

/** Logs say the same over and over: what was read once is remembered, up to a bound. */
const remembering = (read: ReadCell): ReadCell => {
  const known = new Map<string, Cell>();
  return (text) => {
    const found = known.get(text);
    if (found) return found;
    if (known.size >= most) known.clear();
    const cell = read(text);
    known.set(text, cell);
    return cell;
  };
};

const checked = (shape: z.ZodType, value: unknown): Cell => {
  const result = shape.safeParse(value);
  return result.success ? { value: result.data } : { fault: result.error.issues[0]?.message ?? 'is not right' };
};

const named = (kind: string): string => (kind === 'yes-no' ? 'yes or no' : kind.replaceAll('-', ' '));

const parsed = (entry: FieldEntry, shape: z.ZodType, text: string, moment: ReadMoment): Cell => {
  const value = entry.kind.name === 'moment' ? moment(text) : entry.kind.fromText(text, entry.field);
  return value === undefined ? { fault: `is not a ${named(entry.kind.name)}` } : checked(shape, value);
};

/** How the cells of one mapped field are read. */
export const cellReader = (entry: FieldEntry, field: FieldMap, map: ImportMap, moment: ReadMoment): ReadCell => {
  const unknown = new Set(map.unknown);
  // Built once: building a shape costs more than a thousand cells held against it.
  const shape: z.ZodType = entry.kind.input(entry.field);
  return remembering((text) => {
    if (unknown.has(text)) return { value: null };
    if (field.values) {
      const mapped = field.values[text];
      return mapped === undefined
        ? { fault: 'is not in the mapping' }
        : mapped === null
          ? { value: null }
          : checked(shape, mapped);
    }
    if (entry.kind.name === 'reference') return { named: text };
    return parsed(entry, shape, text, moment);
  });
};
