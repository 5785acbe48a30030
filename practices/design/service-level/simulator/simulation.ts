/** What the API answers to a simulation, as far as the screen shows it; seconds are of working time. */
export type Outcome = 'kept' | 'missed' | 'open';
export type Count = Readonly<Record<Outcome, number>>;
export type Side = { readonly outcome: Outcome; readonly used: number; readonly within: number };
export type Reason = 'promised' | 'not-promised' | 'other-agreement' | 'limit' | 'calendar' | 'pause' | 'start-stop';

export type Total = {
  readonly kind: string;
  readonly metric: string;
  readonly priority: string | null;
  readonly before: Count;
  readonly after: Count;
  readonly limits: { readonly before: readonly number[]; readonly after: readonly number[] };
  readonly enough: readonly { readonly share: number; readonly within: number }[];
};
export type Month = { readonly month: string; readonly metric: string; readonly before: Count; readonly after: Count };
export type Change = {
  readonly record: string;
  readonly metric: string;
  readonly run: number;
  readonly priority: string | null;
  readonly reasons: readonly Reason[];
  readonly before: Side | null;
  readonly after: Side | null;
};
export type Simulation = {
  readonly sums: {
    readonly records: number;
    readonly cut: boolean;
    readonly changed: number;
    readonly totals: readonly Total[];
    readonly months: readonly Month[];
  } | null;
  readonly changes: { readonly items: readonly Change[]; readonly next: string | null };
  readonly included: Readonly<
    Record<string, { readonly type: string; readonly number: string; readonly title: string }>
  >;
};
export type Period = { readonly from: string; readonly until: string };

/** The share that was kept of what is decided, 0 to 1; null while nothing is. */
export const shareKept = ({ kept, missed }: Count): number | null =>
  kept + missed === 0 ? null : kept / (kept + missed);
