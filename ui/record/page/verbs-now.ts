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

/** The verbs that end work well. Of several ends, such as received and rejected, the one that is declared first is the good one. */
const goodEnds = (type: TypeMeta): readonly VerbMeta[] => {
  const steps = type.verbs.filter((verb) => verb.sort === 'transition' && !verb.inPanel);
  return ['resolved', 'closed'].flatMap((category) => {
    const states = type.states.filter((state) => state.category === category);
    return states.flatMap((state) => steps.find(({ to }) => to === state.name) ?? []).slice(0, 1);
  });
};

/** The verb that ends the work: what `e` does. */
export const endingVerb = (type: TypeMeta): VerbMeta | undefined => goodEnds(type)[0];

/** Whether a step leads on: to a state that is declared after this one and is none of the ends. */
const leadsOn = (type: TypeMeta, verb: VerbMeta, state: string | null): boolean => {
  const place = (name: string | null | undefined): number => type.states.findIndex((one) => one.name === name);
  const isEnd = leadsTo(type, verb, 'closed') || leadsTo(type, verb, 'retired');
  return verb.to !== undefined && !isEnd && place(verb.to) > place(state);
};

const pressing = new Set<Category>([...unfinished, 'resolved']);

/**
 * The verb that stands out: what ends the work, else the first step that leads on. Where nothing is pressing, all that is possible is
 * to let go of it, or the end is only held up, none does: nobody is to be led past it.
 */
export const outstanding = (
  type: TypeMeta,
  now: { readonly state: string | null; readonly category: Category },
  possible: readonly VerbMeta[],
  heldUp: readonly VerbMeta[] = [],
): VerbMeta | undefined => {
  if (!pressing.has(now.category) || goodEnds(type).some((end) => heldUp.includes(end))) return undefined;
  return (
    goodEnds(type).find((end) => possible.some(({ name }) => name === end.name)) ??
    possible.find((verb) => !leadsTo(type, verb, now.category) && leadsOn(type, verb, now.state))
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
