import { check } from '../../../kernel/check.ts';
import type { direction } from './direction.record.ts';

/** Points are given to an option by a criterion that stand there, and only one of the options can be chosen. */
export const namesWhatThereIs = check<typeof direction>()({
  record: 'direction',
  faults: ({ options, criteria, points, chosen }) => {
    const names = new Set(options.map(({ name }) => name));
    const known = new Set(criteria.map(({ criterion }) => criterion));
    return [
      ...(chosen && !names.has(chosen) ? [{ at: 'chosen', because: 'noSuchOption', values: { option: chosen } }] : []),
      ...points.flatMap(({ option, criterion }, at) => [
        ...(names.has(option) ? [] : [{ at: `points.${at}.option`, because: 'noSuchOption', values: { option } }]),
        ...(known.has(criterion)
          ? []
          : [{ at: `points.${at}.criterion`, because: 'noSuchCriterion', values: { criterion } }]),
      ]),
    ];
  },
});
