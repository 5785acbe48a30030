import { check, type Fault } from '../../../kernel/check.ts';
import type { process } from './process.record.ts';

/** What a step says comes next, name by name. */
const named = (next: string | null): readonly string[] =>
  (next ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');

/** Each step leads to steps that there are, none of a name that another has; and one alone is accountable. */
export const stepsLeadSomewhere = check<typeof process>()({
  record: 'process',
  faults: ({ steps, roles }) => {
    const names = steps.map(({ step }) => step);
    return [
      ...names.flatMap((name, at): Fault[] =>
        names.indexOf(name) < at ? [{ at: `steps.${at}.step`, because: 'twice' }] : [],
      ),
      ...steps.flatMap(({ next }, at) =>
        named(next)
          .filter((name) => !names.includes(name))
          .map((name): Fault => ({ at: `steps.${at}.next`, because: 'noSuchStep', values: { next: name } })),
      ),
      ...roles.flatMap(({ accountable }, at): Fault[] =>
        named(accountable).length > 1 ? [{ at: `roles.${at}.accountable`, because: 'aloneAndTwice' }] : [],
      ),
    ];
  },
});
