import type { ActivityJson, TypeMeta } from '../../client/meta.ts';
import { fieldOf, stateOf } from '../field/fields-of.ts';

export const isSaid = (entry: ActivityJson): boolean => entry.what === 'said';

/** A link between two whose conversations are read together is told once, from the side of the record that is open. */
export const isMirror = ({ on, content }: ActivityJson, record: string): boolean =>
  on !== undefined && on.id !== record && content.link?.record === record;

const MINUTES_TOGETHER = 5;

/** Entries that follow each other, of one person, within a few minutes: told as one. */
export type Stretch =
  | { readonly kind: 'said'; readonly entry: ActivityJson }
  | { readonly kind: 'system'; readonly entries: readonly ActivityJson[] };

const belongTogether = (before: ActivityJson, after: ActivityJson): boolean =>
  before.by?.id === after.by?.id &&
  Date.parse(after.happenedAt) - Date.parse(before.happenedAt) < MINUTES_TOGETHER * 60_000;

export const inStretches = (entries: readonly ActivityJson[]): readonly Stretch[] => {
  const told: Stretch[] = [];
  let happened: ActivityJson[] = [];
  for (const entry of entries) {
    const before = happened.at(-1);
    if (isSaid(entry)) {
      told.push({ kind: 'said', entry });
      happened = [];
    } else if (before && belongTogether(before, entry)) {
      happened.push(entry);
    } else {
      happened = [entry];
      told.push({ kind: 'system', entries: happened });
    }
  }
  return told;
};

export const stateLabel = (type: TypeMeta, state: string | null | undefined): string =>
  stateOf(type, state)?.label ?? state ?? '–';

export const verbDone = (type: TypeMeta, verb: string | undefined): string =>
  type.verbs.find((one) => one.name === verb)?.done ?? verb ?? '';

export const fieldLabel = (type: TypeMeta, name: string): string =>
  fieldOf(type, name)?.label ?? type.lines.find((lines) => lines.name === name)?.label ?? name;

/** The civil day of a moment where the reader is, to part the days from each other. */
export const dayOf = (moment: string, zone: string): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(new Date(moment));
