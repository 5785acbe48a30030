import type { LinkKind } from '../kernel/link.ts';
import { choicesOf } from '../kernel/words.ts';
import type { FieldEntry, LinesEntry, RecordType, Registry } from './registry.ts';

/** A reference that joins the thread as a link of its kind would: from which type, by which field, of which of its lines. */
export type Strand = {
  readonly type: RecordType;
  readonly lines?: LinesEntry;
  readonly entry: FieldEntry;
  readonly kind: LinkKind;
};

/** The kind of link whose meaning a reference has; undefined where it has none. */
const meaningOf = ({ field }: FieldEntry): string | undefined =>
  'means' in field && typeof field.means === 'string' ? field.means : undefined;

type Place = { readonly lines?: LinesEntry; readonly entry: FieldEntry };

const placesOf = ({ fields, lines }: RecordType): readonly Place[] => [
  ...[...fields.values()].map((entry) => ({ entry })),
  ...[...lines.values()].flatMap((owned) => [...owned.fields.values()].map((entry) => ({ lines: owned, entry }))),
];

/** All references of all types that are beads of the thread. */
export const strandsOf = ({ types, linkKinds }: Registry): readonly Strand[] =>
  [...types.values()].flatMap((type) =>
    placesOf(type).flatMap((place) => {
      const kind = linkKinds.get(meaningOf(place.entry) ?? '');
      return kind ? [{ type, ...place, kind }] : [];
    }),
  );

const meaningFaults = (registry: Registry, type: RecordType, { lines, entry }: Place): readonly string[] => {
  const named = meaningOf(entry);
  if (named === undefined) return [];
  const at = `${[type.name, lines?.name, entry.name].filter(Boolean).join('.')} means "${named}"`;
  const kind = registry.linkKinds.get(named);
  if (!kind) return [`${at}, which is no kind of link. Declare it under linkKinds, or name another.`];
  if (!kind.purpose)
    return [`${at}, a kind of link without a purpose: it would be no bead. Say its purpose, or name another.`];
  const ends = [
    ...(kind.from?.includes(type.name) === false ? [`does not start from ${type.name}`] : []),
    ...(kind.to?.includes(entry.to ?? '') === false ? [`does not lead to ${entry.to}`] : []),
  ];
  return ends.map((end) => `${at}, which ${end}. Add it to the kind, or name another.`);
};

const pressingFaults = (type: RecordType): readonly string[] => {
  const { field, is } = type.teller?.presses ?? { field: '', is: [] };
  const entry = type.fields.get(field);
  const choices: readonly string[] = entry ? choicesOf(entry.field) : [];
  return is
    .filter((value) => !choices.includes(value))
    .map((value) => `${type.name} presses when ${field} is "${value}", which it never is. Name one of its choices.`);
};

const tellerFaults = ({ practices, types }: Registry): readonly string[] => {
  const told = practices.flatMap(({ tellers }) => tellers ?? []).map(({ record }) => record);
  return [...new Set(told)].flatMap((record) => [
    ...(types.has(record) ? [] : [`A teller tells of "${record}", which no practice declares. Name a record.`]),
    ...(told.filter((name) => name === record).length > 1
      ? [`Two tellers tell how ${record} is doing. Make one of them.`]
      : []),
  ]);
};

/** What is wrong with what leads along the thread, each with how to mend it. */
export const threadFaults = (registry: Registry): readonly string[] => [
  ...[...registry.linkKinds.values()]
    .filter(({ symmetric, purpose }) => symmetric && purpose)
    .map(
      ({ name }) =>
        `The link kind "${name}" reads the same both ways, and yet one of its ends is the purpose. Drop symmetric, or purpose.`,
    ),
  ...tellerFaults(registry),
  ...[...registry.types.values()].flatMap(pressingFaults),
  ...[...registry.types.values()].flatMap((type) =>
    placesOf(type).flatMap((place) => meaningFaults(registry, type, place)),
  ),
];
