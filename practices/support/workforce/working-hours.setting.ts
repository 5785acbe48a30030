import { z } from 'zod';
import { setting } from '../../../kernel/setting.ts';

/**
 * Directive 2003/88/EC: daily rest (article 3), a day off in seven (article 5), mean week with overtime (article 6), averaged over four
 * months at most (16 b). The usual week is no law: it is what somebody is put down for by a proposal who has agreed on nothing else.
 */
const shape = z.strictObject({
  restHours: z.number().min(0).max(24),
  weeklyHours: z.number().min(1).max(168),
  overWeeks: z.number().int().min(1).max(52),
  mostDays: z.number().int().min(1).max(31).default(6),
  usualHours: z.number().min(1).max(168).default(40),
});

export type WorkingHours = z.infer<typeof shape>;

export const workingHours = setting<WorkingHours>({
  name: 'working-hours',
  shape,
  initial: { restHours: 11, weeklyHours: 48, overWeeks: 17, mostDays: 6, usualHours: 40 },
  words: {
    en: {
      label: 'Working hours',
      help: 'What a roster must leave to people before it is published; at first as the European directive has it.',
      parts: {
        restHours: 'Rest between shifts (hours)',
        weeklyHours: 'Hours a week on average',
        overWeeks: 'Averaged over (weeks)',
        mostDays: 'Days in a row at most',
        usualHours: 'Usual hours a week, for proposals',
      },
    },
    de: {
      label: 'Arbeitszeiten',
      help: 'Was ein Dienstplan Menschen lassen muss, bevor er veröffentlicht wird; anfangs nach der europäischen Richtlinie.',
      parts: {
        restHours: 'Ruhe zwischen Schichten (Stunden)',
        weeklyHours: 'Wochenstunden im Mittel',
        overWeeks: 'Gemittelt über (Wochen)',
        mostDays: 'Höchstens Tage hintereinander',
        usualHours: 'Übliche Wochenstunden, für Vorschläge',
      },
    },
  },
});
