import type { ActivityContent, Channel, Visibility } from '../kernel/event.ts';

/** One thing that happened, as a log or a script tells it. Values and references are in the form the API takes, ids resolved. */
export type Step = {
  /** RFC 3339 in UTC. */
  readonly at: string;
  /** The person's id; null for a system. */
  readonly by: string | null;
  /** The verb that was done; found from the states when only `state` is known. */
  readonly verb?: string;
  readonly state?: string;
  readonly values?: Readonly<Record<string, unknown>>;
  readonly say?: {
    readonly text: string;
    readonly visibility: Visibility;
    readonly side?: 'requester' | 'provider' | 'supplier';
  };
  readonly channel?: Channel;
  /** A link to another record. It is told in the stories of both; it stands as soon as both are here. */
  readonly link?: NonNullable<ActivityContent['link']>;
  /** An action that was done; what it changed and said is told in the steps before. */
  readonly acted?: string;
  /** Why Reeve did it by itself: it came along a link, or woke. */
  readonly mark?: Pick<ActivityContent, 'via' | 'woke'>;
  /** What the teller noticed about this step; it is kept with the entry. */
  readonly remark?: string;
};

/** The whole story of one record, from where it came. The first step is its creation. */
export type Story = {
  readonly id: string;
  readonly source: string;
  readonly sourceKey: string;
  /** Its number there, kept; null to number it here. */
  readonly number: string | null;
  readonly variant?: string;
  /** When and by whom it was opened, where that is not its first step. */
  readonly opened?: { readonly at: string; readonly by: string | null };
  readonly steps: readonly Step[];
};

/** What the retelling itself noticed, or the teller: see Step. */
export type Noticed = { readonly kind: 'told' | 'no-transition' | 'backwards'; readonly text: string };
