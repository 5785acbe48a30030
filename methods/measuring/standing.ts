/** Which way a figure is better. */
export const aims = ['more', 'less', 'keep'] as const;
export type Aim = (typeof aims)[number];

/** What a figure is held to: the target, and how far from it is borne before it counts as missed. */
export type Held = { readonly aim: Aim; readonly target: number | null; readonly tolerance: number | null };

/** How a figure stands against its target: met, near enough to be borne, or missed. */
export type Stands = 'met' | 'near' | 'missed';

// 75 % and three of four are the same, whatever a computer makes of the fractions.
const hair = 1e-9;

/** Null where there is no figure, or nothing to hold it to. To keep a figure is to stay within the tolerance: there is no near. */
export const stands = ({ aim, target, tolerance }: Held, value: number | null): Stands | null => {
  if (value === null || target === null) return null;
  const borne = tolerance ?? 0;
  if (aim === 'keep') return Math.abs(value - target) <= borne + hair ? 'met' : 'missed';
  const short = aim === 'more' ? target - value : value - target;
  if (short <= hair) return 'met';
  return short <= borne + hair ? 'near' : 'missed';
};

/** How much of the way from where it stood to the target is gone: 0 at the start, 1 at the target; null where there is no way. */
export const wayGone = (baseline: number | null, target: number | null, value: number | null): number | null =>
  baseline === null || target === null || value === null || baseline === target
    ? null
    : (value - baseline) / (target - baseline);

/** How much of the time from one day until another has passed, between 0 and 1. */
export const timeGone = (startsOn: string | null, endsOn: string | null, today: string): number | null => {
  if (!startsOn || !endsOn) return null;
  const [from, until, at] = [startsOn, endsOn, today].map((day) => Date.parse(day));
  const length = (until ?? 0) - (from ?? 0);
  return length <= 0 ? null : Math.min(1, Math.max(0, ((at ?? 0) - (from ?? 0)) / length));
};

/** How an objective's figure does on its way: there already, at least as far as the time, or behind it. */
export type OnTheWay = 'reached' | 'on-track' | 'behind';

export const onTheWay = (
  held: Held,
  { baseline, value, time }: { baseline: number | null; value: number | null; time: number | null },
): OnTheWay | null => {
  const now = stands(held, value);
  if (now === null) return null;
  if (now === 'met') return 'reached';
  const gone = held.aim === 'keep' ? null : wayGone(baseline, held.target, value);
  return gone !== null && time !== null && gone + hair >= time ? 'on-track' : 'behind';
};
