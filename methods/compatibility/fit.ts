/** How well two things go together: worst first. `limited`: with something left out, or a step more. */
export const fits = ['fails', 'limited', 'works', 'undeclared'] as const;
export type Fit = (typeof fits)[number];

/** Something in a version, as one thing of a kind that is called so; null where nobody knows which version. */
export type Made = { readonly technology: string; readonly version: string | null };

/** What somebody found or promises: versions of one technology go together with versions of another so well. Empty bounds hold for all. */
export type Declared = {
  readonly technology: string;
  readonly from: string | null;
  readonly until: string | null;
  readonly other: string;
  readonly otherFrom: string | null;
  readonly otherUntil: string | null;
  readonly fit: Exclude<Fit, 'undeclared'>;
};

const partsOf = (version: string): readonly string[] => version.toLowerCase().match(/\d+|[a-z]+/g) ?? [];

const compareParts = (one: string | undefined, other: string | undefined): number => {
  if (one === undefined || other === undefined) return Number(one !== undefined) - Number(other !== undefined);
  const [a, b] = [Number(one), Number(other)];
  if (Number.isNaN(a) || Number.isNaN(b))
    return Number(Number.isNaN(b)) - Number(Number.isNaN(a)) || (one < other ? -1 : Number(one > other));
  return a - b;
};

/** Which of two versions is later, number by number: 9.11 before 10.2. Words come before numbers: 3.0-rc before 3.0.1. */
export const compareVersions = (one: string, other: string): number => {
  const [a, b] = [partsOf(one), partsOf(other)];
  for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
    const found = compareParts(a[at], b[at]);
    if (found !== 0) return found;
  }
  return 0;
};

/** Whether a version lies within bounds, both of them included, each as fine as it is written: until 17 takes in 17.4. */
export const liesWithin = (version: string | null, from: string | null, until: string | null): boolean => {
  if (from === null && until === null) return true;
  if (version === null) return false;
  const cut = until === null ? version : partsOf(version).slice(0, partsOf(until).length).join('.');
  return (from === null || compareVersions(version, from) >= 0) && (until === null || compareVersions(cut, until) <= 0);
};

const isAbout = (one: Made, other: Made, said: Declared): boolean =>
  said.technology === one.technology &&
  said.other === other.technology &&
  liesWithin(one.version, said.from, said.until) &&
  liesWithin(other.version, said.otherFrom, said.otherUntil);

/** How well two go together by what is declared of either, the worst of it; and by which declarations. What nobody declared, nobody knows. */
export const fitOf = <D extends Declared>(
  one: Made,
  other: Made,
  declared: readonly D[],
): { readonly fit: Fit; readonly by: readonly D[] } => {
  const about = declared.filter((said) => isAbout(one, other, said) || isAbout(other, one, said));
  const fit = fits.find((each) => about.some((said) => said.fit === each)) ?? 'undeclared';
  return { fit, by: about.filter((said) => said.fit === fit) };
};
