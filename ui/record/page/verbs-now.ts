import { type Category, unfinished } from '../../../kernel/lifecycle.ts';
import type { TypeMeta, VerbMeta, VerbNow } from '../../client/meta.ts';
import { stateOf } from '../field/fields-of.ts';

export type Possible = {
  readonly verb: VerbMeta;
  readonly allowed: boolean;
  readonly why?: string;
  readonly needs?: string;
};

/** An action on something that was said stands at what was said, and not among the verbs of the record. */
export const isOfEntry = (verb: VerbMeta): boolean => verb.arguments.some(({ name }) => name === 'entry');

/** The verbs of a record as they stand now, in the order declared. */
export const verbsNow = (type: TypeMeta, now: readonly VerbNow[] = []): readonly Possible[] =>
  type.verbs.flatMap((verb) => {
    const found = now.find((one) => one.name === verb.name);
    return found && !isOfEntry(verb) && !verb.inPanel
      ? [
          {
            verb,
            allowed: found.allowed,
            ...(found.why && { why: found.why }),
            ...(found.needs && { needs: found.needs }),
          },
        ]
      : [];
  });

const leadsTo = (type: TypeMeta, verb: VerbMeta, category: string): boolean =>
  stateOf(type, verb.to)?.category === category;

/** The verb that ends the work: what `e` does. */
export const endingVerb = (type: TypeMeta): VerbMeta | undefined => {
  const leading = (category: string): VerbMeta | undefined =>
    type.verbs.find((verb) => verb.sort === 'transition' && !verb.inPanel && leadsTo(type, verb, category));
  return leading('resolved') ?? leading('closed');
};

const pressing = new Set<Category>([...unfinished, 'resolved']);

/**
 * The verb that stands out: what ends the work, else the first step that leads on. Where nothing is pressing, or all that is possible is
 * to let go of it, none does.
 */
export const outstanding = (type: TypeMeta, now: Category, possible: readonly VerbMeta[]): VerbMeta | undefined => {
  const ending = endingVerb(type);
  if (!pressing.has(now)) return undefined;
  return (
    possible.find(({ name }) => name === ending?.name) ??
    possible.find((verb) => verb.to !== undefined && !leadsTo(type, verb, now) && !leadsTo(type, verb, 'retired')) ??
    possible.find(({ sort }) => sort === 'action')
  );
};

/** Lines that a panel asks for now: it shows them, so they are not shown again. */
export const linesInPanel = (type: TypeMeta, now: readonly VerbNow[] = []): readonly string[] =>
  type.verbs
    .filter(({ name, inPanel }) => inPanel && now.some((verb) => verb.name === name && verb.allowed))
    .flatMap(({ asks }) => asks);

/** The fields that a verb asks for, those it needs marked. */
export const askedBy = (type: TypeMeta, verb: VerbMeta) => [
  ...type.fields
    .filter((field) => verb.asks.includes(field.name))
    .map((field) => ({ ...field, required: verb.requires.includes(field.name) })),
  ...verb.arguments,
];

/** The lines that a verb asks for. */
export const linesAskedBy = (type: TypeMeta, verb: VerbMeta): TypeMeta['lines'] =>
  type.lines.filter(({ name }) => verb.asks.includes(name));

/** Whether a verb is done at once, or asks something first. */
export const asksNothing = (type: TypeMeta, verb: VerbMeta): boolean =>
  askedBy(type, verb).length + linesAskedBy(type, verb).length === 0 && verb.ties === undefined;
