import { z } from 'zod';

const word = z.string().min(1).max(200);
const plain = z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())]);
const values = z.record(word, plain);

const field = z.strictObject({
  /** The column whose cell is the value. */
  column: word.optional(),
  /** A text with columns in braces, for a field that no column fills: "{category}, {symptom}". */
  text: z.string().min(1).max(500).optional(),
  /** The same value for every record. */
  constant: plain.optional(),
  /** Cell → value, for cells that are written otherwise here. A cell that is not among them is kept as a remark. */
  values: values.optional(),
  /** Of a history: whether each row tells it, only the first (what a text is composed of) or only the last (what the log knew at its end). */
  of: z.enum(['each', 'first', 'last']).default('each'),
  /** Of a reference: create what is missing, with these values beside its name. Absent: a missing one is a remark. */
  create: values.optional(),
  /** Of a reference that is created: its variant and the state it stands in. */
  variant: word.optional(),
  state: word.optional(),
});

const state = z.strictObject({ state: word, values: values.default({}) });

const added = z.strictObject({
  name: word,
  kind: word,
  label: z.strictObject({ en: word, de: word.optional() }),
  options: z.record(word, z.unknown()).default({}),
});

const history = z.strictObject({
  /** The columns of when a row happened and who did it. */
  at: word,
  by: word.optional(),
  /** The columns of when and by whom the record was opened, where that is not its first row. */
  openedAt: word.optional(),
  openedBy: word.optional(),
  /** The column that counts the updates of a record from 0: a gap in it is an update that the log misses. */
  updates: word.optional(),
  /** What a person of by and openedBy is created with. */
  create: values.default({}),
});

const stated = z.strictObject({
  reassignments: word.optional(),
  reopenings: word.optional(),
  updates: word.optional(),
});

/** A mapping as a user writes it in JSON. Everything that it does not name is reported, nothing is guessed. */
export const importMapShape = z.strictObject({
  name: word,
  about: z.string().max(2_000).optional(),
  record: word,
  /** Where the records come from; with the key it makes a record unmistakable, so that nothing is brought in twice. */
  source: word,
  key: word,
  /** The column of the number that is kept; absent, Reeve numbers. */
  number: word.optional(),
  /** Cells that say "not known". */
  unknown: z.array(z.string()).default(['']),
  moments: z
    .strictObject({ pattern: word.default('iso'), zone: word.default('UTC') })
    .default({ pattern: 'iso', zone: 'UTC' }),
  variant: word.optional(),
  history: history.optional(),
  state: z.strictObject({ column: word, states: z.record(word, state) }).optional(),
  fields: z.record(word, field),
  /** Fields that the record has not: they are added as a customer's own before the first row is read. */
  added: z.array(added).default([]),
  /** Fields that hold counters of the log itself, shown beside what the activity says. */
  stated: stated.default({}),
  /** Columns left out on purpose, each with the reason. */
  left: z.record(word, word).default({}),
});

export type ImportMap = z.output<typeof importMapShape>;
export type FieldMap = ImportMap['fields'][string];
export type AddedField = ImportMap['added'][number];

/** The columns in the braces of a text. */
export const columnsIn = (text: string): readonly string[] =>
  [...text.matchAll(/\{([^}]+)\}/g)].map(([, name = '']) => name);

/** Every column that a mapping names, whatever for. */
export const columnsOf = (map: ImportMap): ReadonlySet<string> => {
  const { at, by, openedAt, openedBy, updates } = map.history ?? {};
  const fields = Object.values(map.fields).flatMap(({ column, text }) => [column, ...columnsIn(text ?? '')]);
  const named = [map.key, map.number, map.state?.column, at, by, openedAt, openedBy, updates, ...fields];
  return new Set(named.filter((name): name is string => name !== undefined));
};
