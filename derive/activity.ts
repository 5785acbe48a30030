import type { ActivityContent, Channel, Direction, Happening, RecordEvent, Side, Visibility } from '../kernel/event.ts';

/** One entry of the activity before it is hashed and numbered. */
export type Entry = {
  readonly what: Happening;
  readonly visibility: Visibility;
  readonly by: string | null;
  readonly happenedAt: string;
  readonly channel: Channel | null;
  readonly direction: Direction | null;
  readonly side: Side | null;
  readonly history: boolean;
  readonly content: ActivityContent;
};

/**
 * JSON with sorted keys and nothing undefined: the same bytes for the same content, also after it has been through jsonb.
 * After RFC 8785 (JSON Canonicalization Scheme), whose number format JSON.stringify has.
 */
export const canonical = (value: unknown): string => {
  if (value === null || typeof value !== 'object') return JSON.stringify(value ?? null);
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  const held = value as Readonly<Record<string, unknown>>;
  let text = '';
  for (const key of Object.keys(held).sort())
    if (held[key] !== undefined) text += `${text && ','}${JSON.stringify(key)}:${canonical(held[key])}`;
  return `{${text}}`;
};

/** What an entry's digest covers, as text: the entry and its place. Salted and hashed by the server. */
export const sealed = (record: string, seq: number, entry: Entry): string => canonical({ record, seq, ...entry });

/** The name of the event that tells of an entry: the state reached for a transition, what happened otherwise. */
export const eventName = (type: string, entry: Pick<Entry, 'what' | 'content'>): string =>
  `${type}.${entry.what === 'transitioned' && entry.content.to ? entry.content.to : entry.content.verb && entry.what === 'acted' ? entry.content.verb : entry.what}`;

/** What an event carries of an entry's content. */
export const toldOf = ({ decisions: _why, ...told }: ActivityContent): RecordEvent['content'] => told;
