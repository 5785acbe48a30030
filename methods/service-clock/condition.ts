/** What a record's facts are after something happened to it, and what happened: the only things a clock goes by. */
export type Happening = {
  /** Seconds since 1970 UTC. */
  readonly at: number;
  /** All facts from now on: state, category, waitingFor, team, priority … */
  readonly facts: Readonly<Record<string, unknown>>;
  readonly verb?: string;
  readonly said?: { readonly side: string; readonly visibility: string; readonly channel?: string | null };
};

/** What holds of a record for as long as its facts do. Plain data, so that an agreement can keep it. */
export type Holding =
  | { readonly field: string; readonly is: readonly unknown[] }
  | { readonly field: string; readonly isNot: readonly unknown[] }
  | { readonly any: readonly Holding[] }
  | { readonly all: readonly Holding[] };

/** What is true of one moment: it came to hold, a verb was done, somebody spoke, a field changed. */
export type Trigger =
  | { readonly begins: true }
  | { readonly comesTo: Holding }
  | { readonly verb: readonly string[] }
  | { readonly said: { readonly side?: string; readonly visibility?: string; readonly channel?: readonly string[] } }
  | { readonly changes: string }
  | { readonly anyOf: readonly Trigger[] };

const factOf = (facts: Happening['facts'], field: string): unknown => facts[field] ?? null;

export const holds = (holding: Holding, facts: Happening['facts']): boolean => {
  if ('any' in holding) return holding.any.some((part) => holds(part, facts));
  if ('all' in holding) return holding.all.every((part) => holds(part, facts));
  const value = factOf(facts, holding.field);
  return 'is' in holding ? holding.is.includes(value) : !holding.isNot.includes(value);
};

/** Whether a trigger fires at a happening; `before` is the one that went before it, null for the first. */
export const fires = (trigger: Trigger, happening: Happening, before: Happening | null): boolean => {
  const { facts, verb, said } = happening;
  if ('anyOf' in trigger) return trigger.anyOf.some((part) => fires(part, happening, before));
  if ('begins' in trigger) return before === null;
  if ('comesTo' in trigger)
    return holds(trigger.comesTo, facts) && (before === null || !holds(trigger.comesTo, before.facts));
  if ('verb' in trigger) return verb !== undefined && trigger.verb.includes(verb);
  if ('changes' in trigger)
    return before !== null && factOf(facts, trigger.changes) !== factOf(before.facts, trigger.changes);
  const { side, visibility, channel } = trigger.said;
  return (
    said !== undefined &&
    (side === undefined || said.side === side) &&
    (visibility === undefined || said.visibility === visibility) &&
    (channel === undefined || channel.includes(said.channel ?? ''))
  );
};

/** Whether what a trigger waits for holds already: a record that is created resolved has come to rest at once. */
export const holdsAlready = (trigger: Trigger, facts: Happening['facts']): boolean => {
  if ('anyOf' in trigger) return trigger.anyOf.some((part) => holdsAlready(part, facts));
  return 'comesTo' in trigger && holds(trigger.comesTo, facts);
};
