import { guard } from '../../../kernel/guard.ts';
import type { asset } from './asset.record.ts';

/** What holds data leaves the house once it is erased; what was lost cannot be. */
export const erasedBeforeDisposal = guard<typeof asset>()({
  record: 'asset',
  verbs: ['dispose'],
  facts: (about) => ({
    holdsData: about.own('holdsData'),
    dataErased: about.own('dataErased'),
    disposal: about.own('disposal'),
  }),
  refuse: ({ holdsData, dataErased, disposal }) =>
    holdsData && !dataErased && disposal !== 'lost' ? 'notErased' : null,
});
