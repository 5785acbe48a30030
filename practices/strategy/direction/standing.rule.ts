import { rule } from '../../../kernel/rule.ts';
import type { direction } from './direction.record.ts';

/** A decision whose assumption has failed says so. */
export const standing = rule<typeof direction>()({
  decides: 'standing',
  facts: (about) => ({ failed: about.lines('assumptions', { finding: 'failed' }), all: about.lines('assumptions') }),
  decide: ({ failed, all }) => {
    if (failed > 0) return { value: 'in-question', because: 'assumptionFailed' };
    return all > 0 ? { value: 'sound', because: 'nothingFailed' } : { value: null, because: 'nothingAssumed' };
  },
});
