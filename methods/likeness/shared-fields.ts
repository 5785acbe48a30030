/** Which fields count: by name, whether they do. */
export type Compared = Readonly<Record<string, boolean>>;

/** What a field that says the same adds to the likeness of two titles (trigram similarity, 0 to 1): it orders, and does not decide. */
const worth = 0.05;

type Values = Readonly<Record<string, unknown>>;

const says = (value: unknown): boolean => value !== null && value !== undefined && value !== '';

/** The compared fields in which two records say the same, in the order in which they are named. */
export const sharedFields = (compared: Compared, one: Values, other: Values): readonly string[] =>
  Object.keys(compared).filter((name) => compared[name] === true && says(one[name]) && one[name] === other[name]);

/** The most alike first: by the words, and by how many of the compared fields they share. */
export const byLikeness = <T extends { readonly likeness: number; readonly fields: readonly string[] }>(
  found: readonly T[],
): readonly T[] => {
  const weight = ({ likeness, fields }: T): number => likeness + worth * fields.length;
  return found.toSorted((one, other) => weight(other) - weight(one));
};
