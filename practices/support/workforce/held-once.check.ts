import { check, type Fault } from '../../../kernel/check.ts';
import type { skill } from './skill.record.ts';

/** Somebody holds a skill once, at one level, and not for less than no time. */
export const heldOnce = check<typeof skill>()({
  record: 'skill',
  faults: ({ holders }): readonly Fault[] => {
    const first = new Map(holders.map(({ person }, at) => [person, at] as const).reverse());
    return holders.flatMap(({ person, since, until }, at): Fault[] => {
      if (first.get(person) !== at) return [{ at: `holders.${at}.person`, because: 'heldTwice' }];
      return since && until && until < since ? [{ at: `holders.${at}.until`, because: 'overBeforeBegun' }] : [];
    });
  },
});
