import { z } from 'zod';
import { setting } from '../../../kernel/setting.ts';

const minutes = z.number().int().min(0).max(1440);
const byAudience = z.strictObject({ users: minutes, internal: minutes, executives: minutes });

/** Severity → audience → minutes until the next update; 0 means that no clock runs. And days until the review is due. */
const shape = z.strictObject({
  critical: byAudience,
  severe: byAudience,
  moderate: byAudience,
  reviewWithinDays: z.number().int().min(0).max(90),
});

export type Timers = z.infer<typeof shape>;

export const timers = setting<Timers>({
  name: 'major-incident-timers',
  shape,
  initial: {
    critical: { users: 30, internal: 15, executives: 30 },
    severe: { users: 60, internal: 30, executives: 60 },
    moderate: { users: 120, internal: 60, executives: 0 },
    reviewWithinDays: 5,
  },
  words: {
    en: {
      label: 'Major incidents: how often we tell',
      help: 'Minutes between updates by severity and audience (0: no clock), and within how many days the review is due after standing down.',
      parts: {
        critical: 'Critical',
        severe: 'Severe',
        moderate: 'Moderate',
        users: 'Users',
        internal: 'Internal',
        executives: 'Executives',
        reviewWithinDays: 'Review within (days)',
      },
    },
    de: {
      label: 'Großstörungen: wie oft wir informieren',
      help: 'Minuten zwischen zwei Meldungen nach Schwere und Zielgruppe (0: keine Uhr) und Tage bis zur Nachbetrachtung nach der Aufhebung.',
      parts: {
        critical: 'Kritisch',
        severe: 'Schwer',
        moderate: 'Mittel',
        users: 'Anwender',
        internal: 'Intern',
        executives: 'Leitung',
        reviewWithinDays: 'Nachbetrachtung binnen (Tagen)',
      },
    },
  },
});
