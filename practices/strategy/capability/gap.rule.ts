import { rule } from '../../../kernel/rule.ts';
import type { capability } from './capability.record.ts';

/** How many levels are missing; none where more is there than is wanted. */
export const gap = rule<typeof capability>()({
  decides: 'gap',
  facts: (about) => ({ level: about.own('level'), wanted: about.own('wanted') }),
  decide: ({ level, wanted }) =>
    level === null || wanted === null
      ? { value: null, because: 'notAssessed' }
      : { value: Math.max(0, wanted - level), because: level < wanted ? 'levelsMissing' : 'wantedReached' },
});
