import { z } from 'zod';
import { setting } from '../../../kernel/setting.ts';

/** Days before the end at which a holder is reminded, once each. */
const shape = z.strictObject({ daysBefore: z.array(z.number().int().min(0).max(1_000)).min(1).max(10) });

export type Reminders = z.infer<typeof shape>;

export const reminders = setting<Reminders>({
  name: 'certificate-reminders',
  shape,
  initial: { daysBefore: [60, 30, 7] },
  words: {
    en: {
      label: 'Certificates that run out',
      help: 'How many days before a certificate runs out its holder is reminded, once at each.',
      parts: { daysBefore: 'Remind before (days)' },
    },
    de: {
      label: 'Ablaufende Zertifikate',
      help: 'Wie viele Tage vor Ablauf eines Zertifikats erinnert wird, wer es hält, je einmal.',
      parts: { daysBefore: 'Erinnern vor (Tagen)' },
    },
  },
});
