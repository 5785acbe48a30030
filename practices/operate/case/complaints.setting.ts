import { z } from 'zod';
import { setting } from '../../../kernel/setting.ts';

/** Hours around the clock; what an agreement promises beyond that is counted in its own calendar. */
const shape = z.strictObject({ acknowledgeWithinHours: z.number().int().min(1).max(720) });

export type Complaints = z.infer<typeof shape>;

export const complaints = setting<Complaints>({
  name: 'complaints',
  shape,
  initial: { acknowledgeWithinHours: 24 },
  words: {
    en: {
      label: 'Complaints',
      help: 'Within how many hours whoever complains hears that the complaint has arrived.',
      parts: { acknowledgeWithinHours: 'Acknowledge within (hours)' },
    },
    de: {
      label: 'Beschwerden',
      help: 'Binnen wie vieler Stunden wer sich beschwert erfährt, dass die Beschwerde angekommen ist.',
      parts: { acknowledgeWithinHours: 'Bestätigen binnen (Stunden)' },
    },
  },
});
