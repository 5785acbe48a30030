/** Somebody who holds a skill, as its record has it. */
export type Holder = {
  readonly id?: string;
  readonly person: string;
  readonly level: number;
  readonly since: string | null;
  readonly until: string | null;
};

export type SkillHeld = { readonly aloneFrom: number; readonly holders: readonly Holder[] };

/** Who can do it alone on a day: not yet, not any more and not well enough do not count. */
export const ableOn = ({ aloneFrom, holders }: SkillHeld, day: string): readonly Holder[] =>
  holders.filter(
    ({ level, since, until }) => level >= aloneFrom && (!since || since <= day) && (!until || until >= day),
  );

export const isAble = (skill: SkillHeld, person: string, day: string): boolean =>
  ableOn(skill, day).some((holder) => holder.person === person);

const lasts = ({ until }: Holder): string => until ?? '9999-12-31';

/** The holders with what somebody gained; it replaces what they held, unless that was no less and lasts no shorter. */
export const withHolder = (holders: readonly Holder[], gained: Holder): readonly Holder[] => {
  const before = holders.find(({ person }) => person === gained.person);
  if (!before) return [...holders, gained];
  if (before.level >= gained.level && lasts(before) >= lasts(gained)) return holders;
  const renewed = before.level === gained.level && lasts(before) >= (gained.since ?? '');
  const now = { ...before, ...gained, since: renewed ? before.since : gained.since };
  return holders.map((holder) => (holder === before ? now : holder));
};
