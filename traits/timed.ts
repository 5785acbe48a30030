import { choice } from '../fields/choice/choice.field.ts';
import { moment } from '../fields/moment/moment.field.ts';
import { timeMetrics } from '../kernel/time-metric.ts';
import { trait } from '../kernel/trait.ts';
import { timeMetricWords } from './time-metric.words.ts';

/**
 * Clocks of agreements run over it (ITIL 4: service level management). Its fields are told by the house from what happened and
 * serve lists and sorting; how a clock stands, and why, is computed from the activity whenever somebody looks.
 */
export const timed = trait({
  name: 'timed',
  fields: {
    due: moment({ told: true }),
    dueFor: choice(timeMetrics, { told: true }),
    serviceLevel: choice(['running', 'paused', 'missed', 'kept'], { told: true }),
  },
  words: {
    en: {
      fields: {
        due: { label: 'Due', help: 'When the next clock of an agreement runs out, if nothing changes.' },
        dueFor: { label: 'Due for', help: 'What is to be done by then.' },
        serviceLevel: { label: 'Service level', help: 'How it stands against what its customer was promised.' },
      },
      choices: {
        dueFor: timeMetricWords.en,
        serviceLevel: { running: 'Running', paused: 'Paused', missed: 'Missed', kept: 'Kept' },
      },
    },
    de: {
      fields: {
        due: { label: 'Fällig', help: 'Wann die nächste Uhr einer Vereinbarung abläuft, wenn sich nichts ändert.' },
        dueFor: { label: 'Fällig für', help: 'Was bis dahin zu tun ist.' },
        serviceLevel: { label: 'Service Level', help: 'Wie es gegen das steht, was dem Kunden zugesagt ist.' },
      },
      choices: {
        dueFor: timeMetricWords.de,
        serviceLevel: { running: 'Läuft', paused: 'Angehalten', missed: 'Verfehlt', kept: 'Eingehalten' },
      },
    },
  },
});
