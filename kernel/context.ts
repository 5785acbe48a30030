import type { Channel, RecordEvent, Side, Visibility } from './event.ts';
import type { Values } from './field.ts';
import type { Actor } from './permission.ts';
import type { AnyRecord, RecordFields } from './record.ts';

/** What every record carries beside its own fields. Moments are RFC 3339 in UTC. */
export type Base = {
  readonly id: string;
  readonly number: string;
  readonly state: string | null;
  readonly version: number;
  readonly createdAt: string;
  readonly createdBy: string | null;
  readonly updatedAt: string;
  readonly updatedBy: string | null;
  readonly stateAt: string;
  readonly archivedAt: string | null;
};

/** A record as practices see it: base and fields, those the actor may not read null. */
export type Row<R extends AnyRecord = AnyRecord> = Base & Values<RecordFields<R>>;

/** Filters as in the API's query string: `{ state: 'new,assigned', priority: 'P1', q: 'printer', sort: '-createdAt', limit: '25' }`. */
export type ListQuery = Readonly<Record<string, string>>;

export type Page<T> = { readonly items: readonly T[]; readonly next: string | null; readonly total: number | null };

export type Saying = {
  readonly text: string;
  readonly visibility: Visibility;
  readonly channel?: Channel;
  readonly mentions?: readonly string[];
};

/**
 * The hands that an action, query, reaction or job is given: the same operations as the API's, under the same permission,
 * validation and activity, within the transaction of the call. There is no other door to the data.
 */
export type Context = {
  readonly actor: Actor;
  /** The moment of the call, RFC 3339 in UTC; the only clock. */
  readonly now: string;
  create(type: string, input: Readonly<Record<string, unknown>>): Promise<Row>;
  read(type: string, key: string): Promise<Row>;
  list(type: string, query: ListQuery): Promise<Page<Row>>;
  update(type: string, key: string, changes: Readonly<Record<string, unknown>>): Promise<Row>;
  transition(type: string, key: string, verb: string, input?: Readonly<Record<string, unknown>>): Promise<Row>;
  say(type: string, key: string, saying: Saying): Promise<void>;
  link(kind: string, from: { type: string; key: string }, to: { type: string; key: string }): Promise<void>;
  /** Records at the other end of a record's links of this kind that the actor may read, oldest link first, at most 1,000. */
  linked(kind: string, direction: 'out' | 'in', of: { type: string; key: string }): Promise<readonly Linked[]>;
  /** The same along link after link, however far: the parts of a record and their parts, the oldest record first. */
  linkedThrough(kind: string, direction: 'out' | 'in', of: { type: string; key: string }): Promise<readonly Linked[]>;
  /**
   * Where links lead from these records, by their ids, link after link of any of these kinds, however far: every step that the actor
   * may read, of what stands. What they may not read leads nowhere.
   */
  reached(from: readonly string[], along: readonly Along[]): Promise<Reached>;
  /** Something said on a record that the actor may read; refused as not found otherwise. */
  said(type: string, key: string, entry: string): Promise<Said>;
  /** What a measure came to last, by its id or number; null where nothing did, or the actor may not read it. */
  latest(measure: string): Promise<Latest | null>;
  /** What a measure came to from one day until another, both of them included, whatever its periods; null as above. */
  over(measure: string, from: string, until: string): Promise<Latest | null>;
  notify(notice: NoticeTo): Promise<void>;
  /**
   * Makes a document of the house as this person would get it, with their rights, in their language, and hangs it on a record. A file
   * of the same name that hangs there already is left as it is. Refused when the person has left, or may not ask for it.
   */
  attach(type: string, key: string, document: DocumentFor): Promise<void>;
  /** What a record type says of itself with a trait; null when it does not wear it. */
  worn(type: string, trait: string): Readonly<Record<string, unknown>> | null;
  headed(type: string, row: Row): Headed;
  /** The record type that a reference field of this type points to. */
  pointsTo(type: string, field: string): string | null;
  setting<T>(name: string): Promise<T>;
  /** Records that resemble this text, most alike first, only those the actor may see. `likeness` is between 0 and 1. */
  resembling(type: string, text: string, limit: number): Promise<readonly { row: Row; likeness: number }[]>;
};

/** A document that the house makes: which, for whom, asked as in its address, under which name as a file. */
export type DocumentFor = {
  readonly document: string;
  readonly person: string;
  readonly asks: Readonly<Record<string, string>>;
  readonly name: string;
};

/** A measure's figure of the time that began and ended then, and how it stands against what it is held to. */
export type Latest = {
  readonly title: string;
  readonly value: number | null;
  readonly from: string | null;
  readonly until: string | null;
  readonly unit: string;
  readonly aim: 'more' | 'less' | 'keep';
  readonly target: number | null;
  readonly tolerance: number | null;
  readonly stands: 'met' | 'near' | 'missed' | null;
};

export type Linked = { readonly type: string; readonly row: Row };

/** A kind of link, and which way it is gone. */
export type Along = { readonly kind: string; readonly direction: 'out' | 'in' };

/** A record that is reached from a start, and the one before it on the way there; the start itself has none. */
export type Step = {
  readonly start: string;
  readonly id: string;
  readonly before: string | null;
  readonly type: string;
  readonly number: string;
  readonly title: string;
};

/** `cut` when there are more steps than are told. */
export type Reached = { readonly steps: readonly Step[]; readonly cut: boolean };

export type Said = {
  readonly text: string;
  readonly by: string | null;
  readonly at: string;
  readonly visibility: Visibility;
  readonly channel: Channel | null;
  readonly side: Side | null;
};

/** What a record says to those who know only its header. */
export type Headed = {
  readonly title: string | null;
  readonly requester: string | null;
  readonly assignee: string | null;
  readonly team: string | null;
  readonly organisation: string | null;
  readonly due: string | null;
};

/** A notice in the product. `reason` is the key of a sentence in the shell's words. */
export type NoticeTo = {
  readonly to: readonly string[];
  readonly reason: string;
  readonly record: string;
  readonly event?: RecordEvent;
};
