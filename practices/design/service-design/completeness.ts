/** What can be missing in a design, in the order in which it is written. */
export const gaps = [
  'owner',
  'outcomes',
  'outcomes-seen',
  'utility',
  'availability',
  'capacity',
  'continuity',
  'security',
  'levels',
  'levels-promised',
  'levels-measured',
  'architecture',
  'components',
  'processes',
  'roles',
  'accountable',
  'suppliers',
  'costs',
  'risks',
  'risks-treated',
  'transition',
  'transition-criteria',
  'operation-criteria',
  'sunset',
] as const;
export type Gap = (typeof gaps)[number];

type Line = Readonly<Record<string, unknown>>;
/** A design as far as its completeness goes by it: texts, and lines with what each must say. */
export type Written = Readonly<Record<string, unknown>>;

/** Without these a design can be approved all the same: not every service has suppliers, and an end may lie far off. */
const niceToHave: ReadonlySet<Gap> = new Set(['suppliers', 'outcomes-seen', 'components', 'transition', 'sunset']);

const linesOf = (written: Written, name: string): readonly Line[] => (written[name] ?? []) as readonly Line[];
const has = (written: Written, name: string): boolean => {
  const value = written[name] ?? null;
  return Array.isArray(value) ? value.length > 0 : value !== null;
};
/** There are lines, and each says this. */
const eachSays = (written: Written, name: string, ...fields: readonly string[]): boolean =>
  linesOf(written, name).length > 0 &&
  linesOf(written, name).every((line) => fields.some((field) => (line[field] ?? null) !== null));
const gated = (written: Written, gate: string): boolean =>
  linesOf(written, 'criteria').some((line) => line['gate'] === gate);

const there: Readonly<Partial<Record<Gap, (written: Written) => boolean>>> = {
  'outcomes-seen': (written) => eachSays(written, 'outcomes', 'seenBy'),
  'levels-promised': (written) => eachSays(written, 'levels', 'within', 'share', 'level'),
  'levels-measured': (written) => eachSays(written, 'levels', 'measuredBy'),
  accountable: (written) => eachSays(written, 'roles', 'accountable'),
  'risks-treated': (written) => eachSays(written, 'risks', 'treatment', 'plan'),
  'transition-criteria': (written) => gated(written, 'transition'),
  'operation-criteria': (written) => gated(written, 'operation'),
};

export type Completeness = {
  /** Of all that can be said, how much is said, in whole percent; 100 only when nothing is missing. */
  readonly percent: number;
  /** Without which it is not approved. */
  readonly missing: readonly Gap[];
  /** What is better said. */
  readonly advisable: readonly Gap[];
};

/** What a design says and what it leaves open. */
export const completenessOf = (written: Written): Completeness => {
  const open = gaps.filter((gap) => !(there[gap] ?? ((all) => has(all, gap)))(written));
  return {
    percent: Math.floor(((gaps.length - open.length) / gaps.length) * 100),
    missing: open.filter((gap) => !niceToHave.has(gap)),
    advisable: open.filter((gap) => niceToHave.has(gap)),
  };
};
