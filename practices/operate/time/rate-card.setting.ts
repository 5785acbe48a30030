import { z } from 'zod';
import { setting } from '../../../kernel/setting.ts';

const amount = z.number().min(0).max(100_000);

/** What an hour of each activity costs, in whole units of the currency and its fractions. */
const shape = z.strictObject({
  currency: z.string().regex(/^[A-Z]{3}$/),
  work: amount,
  travel: amount,
  meeting: amount,
  training: amount,
  administration: amount,
});

export type RateCard = z.infer<typeof shape>;

export const rateCard = setting<RateCard>({
  name: 'rate-card',
  shape,
  initial: { currency: 'EUR', work: 60, travel: 45, meeting: 60, training: 60, administration: 45 },
  words: {
    en: {
      label: 'Rate card',
      help: 'What an hour costs us, by activity. Entries that are written keep the rate they were given.',
      parts: {
        currency: 'Currency',
        work: 'Work',
        travel: 'Travel',
        meeting: 'Meeting',
        training: 'Training',
        administration: 'Administration',
      },
    },
    de: {
      label: 'Stundensätze',
      help: 'Was uns eine Stunde kostet, nach Tätigkeit. Geschriebene Einträge behalten ihren Satz.',
      parts: {
        currency: 'Währung',
        work: 'Arbeit',
        travel: 'Fahrt',
        meeting: 'Besprechung',
        training: 'Schulung',
        administration: 'Verwaltung',
      },
    },
  },
});
