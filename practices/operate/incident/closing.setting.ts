import { z } from 'zod';
import { setting } from '../../../kernel/setting.ts';

/**
 * Days after which a resolved incident closes by itself, and for how many days it may be reopened; whether the requester's
 * reply reopens it. Days of 24 hours.
 */
const shape = z.strictObject({
  closeAfterDays: z.number().int().min(0).max(365),
  reopenWithinDays: z.number().int().min(0).max(365),
  reopenOnReply: z.boolean().default(true),
});

export type Closing = z.infer<typeof shape>;

export const closing = setting<Closing>({
  name: 'incident-closing',
  shape,
  initial: { closeAfterDays: 5, reopenWithinDays: 14, reopenOnReply: true },
  words: {
    en: {
      label: 'Closing incidents',
      help: 'After how many days a resolved incident closes by itself, and for how many days after being resolved it may be reopened.',
      parts: {
        closeAfterDays: 'Closes after (days)',
        reopenWithinDays: 'May be reopened for (days)',
        reopenOnReply: 'A reply from the requester reopens it',
      },
    },
    de: {
      label: 'Störungen schließen',
      help: 'Nach wie vielen Tagen sich eine gelöste Störung selbst schließt und wie viele Tage nach der Lösung sie wieder geöffnet werden kann.',
      parts: {
        closeAfterDays: 'Schließt sich nach (Tagen)',
        reopenWithinDays: 'Kann wieder geöffnet werden (Tage lang)',
        reopenOnReply: 'Eine Antwort des Melders öffnet sie wieder',
      },
    },
  },
});
