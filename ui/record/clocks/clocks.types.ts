import type { Included } from '../../client/meta.ts';

export type Party = 'us' | 'customer' | 'supplier';
export type Precedence = 'customer' | 'service' | 'work' | 'priority' | 'channel' | 'newest' | 'number';
export type What = 'working' | 'closed' | 'paused' | 'resting';
type Agreement = { readonly id: string; readonly number: string; readonly title: string };

export type LedgerEntry = {
  readonly from: string;
  readonly until: string;
  readonly state: 'running' | 'paused' | 'resting';
  readonly party: Party | null;
  readonly reason: string | null;
  readonly seconds: number;
  readonly working: number;
  readonly counted: number;
  readonly changed: Readonly<Record<string, readonly [unknown, unknown]>>;
};

export type Stretch = { readonly from: string; readonly until: string; readonly what: What };

/** One clock of a record, as `GET /api/{plural}/{key}/clocks` tells it. Lengths are seconds. */
export type Clock = {
  readonly kind: 'service-level' | 'operational-level' | 'underpinning';
  readonly metric: string;
  readonly run: number;
  readonly agreement: Agreement | null;
  readonly calendar: string | null;
  readonly team: string | null;
  readonly goesBy: {
    readonly starts: readonly string[];
    readonly stops: readonly string[];
    readonly pauses: readonly string[];
  };
  readonly changedCountsFrom: 'start' | 'now';
  readonly why: {
    readonly names: readonly Precedence[];
    readonly others: readonly (Agreement & { readonly within: number; readonly lostBy: Precedence })[];
  };
  readonly began: string;
  readonly ended: string | null;
  readonly state: 'running' | 'paused' | 'resting' | 'ended';
  readonly within: number;
  readonly used: number;
  readonly due: string | null;
  readonly overdueSince: string | null;
  readonly kept: boolean | null;
  readonly next: { readonly share: number; readonly does: string; readonly at: string | null } | null;
  /** What answers for it when it was missed, for those who work on it. */
  readonly breach: {
    readonly type: string;
    readonly number: string;
    readonly state: string;
    readonly reason: string | null;
    readonly party: string | null;
  } | null;
  readonly sums: Readonly<Record<Party | 'closed' | 'resting', number>>;
  readonly ledger: readonly LedgerEntry[];
  readonly strip: readonly Stretch[];
};

export type Clocks = {
  readonly now: string;
  readonly due: string | null;
  readonly items: readonly Clock[];
  readonly included: Included;
};
