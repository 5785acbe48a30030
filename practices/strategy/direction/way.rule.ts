import { rule } from '../../../kernel/rule.ts';
import type { direction } from './direction.record.ts';

/** How it is gone about follows from the option that was chosen. */
export const way = rule<typeof direction>()({
  decides: 'way',
  facts: (about) => ({ chosen: about.own('chosen'), options: about.rows('options', 'name', 'way') }),
  decide: ({ chosen, options }) => {
    const option = options.find(({ name }) => name === chosen);
    return option ? { value: option.way, because: 'chosenOption' } : { value: null, because: 'nothingChosen' };
  },
});
