import { z } from 'zod';
import { setting } from '../../../kernel/setting.ts';

/** Days of 24 hours after the end of an incident within which another one of the same requester and service is the same matter. */
const shape = z.strictObject({ relatedWithinDays: z.number().int().min(0).max(365) });

export const firstContact = setting<z.infer<typeof shape>>({
  name: 'incident-first-contact',
  shape,
  initial: { relatedWithinDays: 7 },
  words: {
    en: {
      label: 'First contact',
      help: 'For how many days after an incident was finished another one of the same requester about the same service tells that the first contact did not solve it.',
      parts: { relatedWithinDays: 'Belongs together within (days)' },
    },
    de: {
      label: 'Erster Kontakt',
      help: 'Wie viele Tage nach der Erledigung einer Störung eine weitere desselben Anwenders zum selben Service zeigt, dass der erste Kontakt sie nicht gelöst hat.',
      parts: { relatedWithinDays: 'Gehört zusammen binnen (Tagen)' },
    },
  },
});
