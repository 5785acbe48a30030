/** How what was said came or went; response clocks and first-contact figures are computed from it. */
export const channels = ['portal', 'e-mail', 'phone', 'chat', 'in-person', 'monitoring', 'api', 'desk'] as const;
export type Channel = (typeof channels)[number];
export type Direction = 'inbound' | 'outbound' | 'internal';
export type Side = 'requester' | 'provider' | 'supplier';
export type Visibility = 'public' | 'internal';

/** What happened to a record, in the words the activity uses. */
export const happenings = [
  'created',
  'changed',
  'transitioned',
  'said',
  'acted',
  'linked',
  'unlinked',
  'attached',
  'detached',
  'archived',
  'restored',
  'erased',
  'corrected',
] as const;
export type Happening = (typeof happenings)[number];

/** A value before and after; null where there was none. */
export type Before = readonly [before: unknown, after: unknown];

/** How something came to a record along a link of this kind: the last record it came from, and all it has been through. */
export type Via = {
  readonly kind: string;
  readonly record: string;
  readonly event: string;
  readonly trail: readonly string[];
};

/** The content of one activity entry, everything the hash chain covers. */
export type ActivityContent = {
  readonly verb?: string;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly changes?: Readonly<Record<string, Before>>;
  /** Decided fields: the reason's key and the facts that were used. */
  readonly decisions?: Readonly<Record<string, { because: string; facts: Readonly<Record<string, unknown>> }>>;
  readonly text?: string;
  readonly mentions?: readonly string[];
  readonly link?: { readonly kind: string; readonly record: string; readonly direction: 'out' | 'in' };
  readonly attachment?: { readonly id: string; readonly name: string; readonly size: number };
  /** It came along a link: from which record, by which event, and through which records so far. */
  readonly via?: Via;
  /** What a waiting record was woken by. */
  readonly woke?: 'moment' | 'reply' | 'record';
  /** Of an entry that puts an earlier one right: which, the moment that stood there, and the one at which it really happened. */
  readonly corrects?: { readonly entry: string; readonly was: string; readonly is: string };
  /** What an import or replay noticed: an illegal transition kept, a moment that goes backwards. */
  readonly remark?: string;
};

/** An event as reactions and open pages hear of it: `incident.resolved`. */
export type RecordEvent = {
  readonly id: string;
  /** `incident.resolved` for a transition (by the state it led to), else `incident.said`, `incident.created` … */
  readonly name: string;
  readonly what: Happening;
  readonly visibility: Visibility;
  readonly type: string;
  readonly record: string;
  readonly by: string | null;
  readonly at: string;
  /** True for what a replay told: nobody is notified of history. */
  readonly history: boolean;
  /** Of what was said. */
  readonly channel?: Channel;
  readonly direction?: Direction;
  readonly side?: Side;
  /** What happened; why a value was decided stands in the activity. */
  readonly content: Omit<ActivityContent, 'decisions'>;
};
