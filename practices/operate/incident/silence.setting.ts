import { z } from 'zod';
import { setting } from '../../../kernel/setting.ts';

const days = z.number().int().min(0).max(365);
const words = z.strictObject({ en: z.string().min(1).max(2_000), de: z.string().min(1).max(2_000) });

/** Days of 24 hours of waiting for the requester: until a reminder, and until it is resolved; 0 for never. */
const shape = z.strictObject({ remindAfterDays: days, resolveAfterDays: days, reminder: words, resolution: words });

export type Silence = z.infer<typeof shape>;

export const silence = setting<Silence>({
  name: 'incident-silence',
  shape,
  initial: {
    remindAfterDays: 3,
    resolveAfterDays: 14,
    reminder: {
      en: 'We are still waiting for your answer. Could you have a look at our last message?',
      de: 'Wir warten noch auf Ihre Antwort. Könnten Sie sich unsere letzte Nachricht ansehen?',
    },
    resolution: {
      en: 'We have not heard from you, so we take it that this is settled. Answer here if it is not.',
      de: 'Wir haben nichts mehr von Ihnen gehört und gehen davon aus, dass es sich erledigt hat. Antworten Sie hier, falls nicht.',
    },
  },
  words: {
    en: {
      label: 'When the requester is silent',
      help: 'After how many days of waiting for the requester an incident reminds them, and after how many it is resolved. 0 is never.',
      parts: {
        remindAfterDays: 'Reminds after (days)',
        resolveAfterDays: 'Is resolved after (days)',
        reminder: 'The reminder',
        resolution: 'The resolution',
        en: 'English',
        de: 'German',
      },
    },
    de: {
      label: 'Wenn der Melder schweigt',
      help: 'Nach wie vielen Tagen Warten auf den Melder eine Störung ihn erinnert und nach wie vielen sie gelöst wird. 0 heißt nie.',
      parts: {
        remindAfterDays: 'Erinnert nach (Tagen)',
        resolveAfterDays: 'Wird gelöst nach (Tagen)',
        reminder: 'Die Erinnerung',
        resolution: 'Die Lösung',
        en: 'Englisch',
        de: 'Deutsch',
      },
    },
  },
});
