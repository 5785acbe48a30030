import { z } from 'zod';
import { setting } from '../../../kernel/setting.ts';

const shape = z.strictObject({ missedAfterHours: z.number().int().min(1).max(168) });

export type VisitorWaiting = z.infer<typeof shape>;

/** After how many hours somebody who did not come is no longer expected. */
export const waiting = setting<VisitorWaiting>({
  name: 'visitor-waiting',
  shape,
  initial: { missedAfterHours: 4 },
  words: {
    en: {
      label: 'Waiting for visitors',
      help: 'After how many hours a visitor who did not come is no longer expected.',
    },
    de: { label: 'Warten auf Besuch', help: 'Nach wie vielen Stunden nicht mehr mit einem Besuch gerechnet wird.' },
  },
});
