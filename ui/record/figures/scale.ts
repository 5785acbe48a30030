/** Marks of an axis from 0 to at least `most`, at 1, 2 or 5 times a power of ten, about `count` of them. */
export const marks = (most: number, count = 4): readonly number[] => {
  if (!(most > 0)) return [0, 1];
  const rough = most / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power;
  const steps = Math.ceil(most / step - 1e-9);
  return Array.from({ length: steps + 1 }, (_, at) => Number((at * step).toPrecision(12)));
};

/** Every n-th of so many labels, so that not more than `room` stand beside each other; the last one always does. */
export const everyNth = (length: number, room: number): number => Math.max(1, Math.ceil(length / Math.max(1, room)));
