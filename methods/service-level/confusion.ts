/** How often what was said came true: by what was said, and whether that was right. */
export type Confusion = {
  readonly kept: { readonly right: number; readonly wrong: number };
  readonly missed: { readonly right: number; readonly wrong: number };
};

/** By what truly was: of the kept and of the missed, how many were told rightly and how many not. */
export const confusionOf = (told: readonly { readonly kept: boolean; readonly said: boolean }[]): Confusion => {
  const count = (kept: boolean, right: boolean): number =>
    told.filter((each) => each.kept === kept && (each.said === kept) === right).length;
  return {
    kept: { right: count(true, true), wrong: count(true, false) },
    missed: { right: count(false, true), wrong: count(false, false) },
  };
};

/** The share that was told rightly; null of none. */
export const share = ({ kept, missed }: Confusion): number | null => {
  const all = kept.right + kept.wrong + missed.right + missed.wrong;
  return all === 0 ? null : (kept.right + missed.right) / all;
};

/** The mean of the shares among the kept and among the missed: always saying what is usual comes to one half. Null where one is empty. */
export const balanced = ({ kept, missed }: Confusion): number | null => {
  const [ofKept, ofMissed] = [kept.right + kept.wrong, missed.right + missed.wrong];
  return ofKept === 0 || ofMissed === 0 ? null : (kept.right / ofKept + missed.right / ofMissed) / 2;
};
