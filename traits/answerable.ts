import { choice } from '../fields/choice/choice.field.ts';
import { duration } from '../fields/duration/duration.field.ts';
import { moment } from '../fields/moment/moment.field.ts';
import { text } from '../fields/text/text.field.ts';
import { timeMetrics } from '../kernel/time-metric.ts';
import { trait } from '../kernel/trait.ts';
import { timeMetricWords } from './time-metric.words.ts';

/** Why a time was missed, as a person says. */
export const missReasons = [
  'noticed-late',
  'nobody-free',
  'handed-around',
  'knowledge',
  'missing-means',
  'supplier',
  'customer',
  'major-failure',
  'beyond-control',
  'agreed-otherwise',
  'wrongly-recorded',
  'other',
] as const;
export const missParties = ['us', 'customer', 'supplier', 'nobody'] as const;

/**
 * It answers for a clock that was missed (ITIL 4: service level management). The house opens one for each such clock, keeps its facts as
 * the activity tells them, and withdraws it when history is put right and nothing was missed; whose fault it is, why, and whether it
 * counts, people say. While `excludedAt` is set, the clock is left out of what was kept and missed.
 */
export const answerable = trait({
  name: 'answerable',
  fields: {
    about: text({ search: 'A' }),
    metric: choice(timeMetrics),
    within: duration(),
    dueAt: moment(),
    ranOutAt: moment(),
    endedAt: moment(),
    late: duration(),
    onCustomer: duration(),
    onSupplier: duration(),
    reason: choice(missReasons),
    party: choice(missParties, { decidedBy: 'party', overridable: true }),
    excludedAt: moment(),
  },
  words: {
    en: {
      fields: {
        about: { label: 'About', help: 'The number of the record over which the clock ran.' },
        metric: { label: 'Promise', help: 'What was promised within a time.' },
        within: { label: 'Promised within', help: 'Working time.' },
        dueAt: { label: 'Was due', help: 'When the promised time was used up.' },
        ranOutAt: { label: 'Missed at', help: 'The first moment of working time after it was due.' },
        endedAt: { label: 'Done at', help: 'When what was promised was done after all; empty while it is not.' },
        late: { label: 'Late by', help: 'Working time beyond what was promised; known once it is done.' },
        onCustomer: { label: 'Of it on the customer', help: 'Time that counted although the customer had it.' },
        onSupplier: { label: 'Of it on suppliers', help: 'Time that counted although a supplier had it.' },
        reason: { label: 'Reason', help: 'Why it was missed.' },
        party: { label: 'Whose', help: 'Who is responsible; suggested from where the time went.' },
        excludedAt: { label: 'Excluded at', help: 'Since when it counts as neither kept nor missed.' },
      },
      choices: {
        metric: timeMetricWords.en,
        reason: {
          'noticed-late': 'Noticed late',
          'nobody-free': 'Nobody was free',
          'handed-around': 'Handed from team to team',
          knowledge: 'Nobody knew how',
          'missing-means': 'Access, part or information was missing',
          supplier: 'A supplier was late',
          customer: 'The customer was late',
          'major-failure': 'Part of a major failure',
          'beyond-control': 'Beyond anybody’s control',
          'agreed-otherwise': 'Agreed otherwise with the customer',
          'wrongly-recorded': 'Wrongly recorded',
          other: 'Something else',
        },
        party: { us: 'Ours', customer: 'The customer’s', supplier: 'A supplier’s', nobody: 'Nobody’s' },
      },
    },
    de: {
      fields: {
        about: { label: 'Zu', help: 'Die Nummer des Vorgangs, über den die Uhr lief.' },
        metric: { label: 'Zusage', help: 'Was innerhalb einer Zeit zugesagt war.' },
        within: { label: 'Zugesagt in', help: 'Arbeitszeit.' },
        dueAt: { label: 'War fällig', help: 'Wann die zugesagte Zeit verbraucht war.' },
        ranOutAt: { label: 'Verfehlt um', help: 'Der erste Moment der Arbeitszeit nach der Fälligkeit.' },
        endedAt: { label: 'Erledigt um', help: 'Wann das Zugesagte doch geschah; leer, solange es aussteht.' },
        late: { label: 'Verspätung', help: 'Arbeitszeit über das Zugesagte hinaus; bekannt, wenn es erledigt ist.' },
        onCustomer: { label: 'Davon beim Kunden', help: 'Zeit, die zählte, obwohl der Kunde am Zug war.' },
        onSupplier: { label: 'Davon bei Lieferanten', help: 'Zeit, die zählte, obwohl ein Lieferant am Zug war.' },
        reason: { label: 'Grund', help: 'Warum es verfehlt wurde.' },
        party: { label: 'Wessen', help: 'Wer es zu verantworten hat; vorgeschlagen danach, wo die Zeit blieb.' },
        excludedAt: { label: 'Ausgenommen um', help: 'Seit wann es weder als eingehalten noch als verfehlt zählt.' },
      },
      choices: {
        metric: timeMetricWords.de,
        reason: {
          'noticed-late': 'Spät bemerkt',
          'nobody-free': 'Niemand war frei',
          'handed-around': 'Von Team zu Team gereicht',
          knowledge: 'Niemand wusste, wie',
          'missing-means': 'Zugang, Teil oder Auskunft fehlte',
          supplier: 'Ein Lieferant war spät',
          customer: 'Der Kunde war spät',
          'major-failure': 'Teil eines großen Ausfalls',
          'beyond-control': 'Höhere Gewalt',
          'agreed-otherwise': 'Mit dem Kunden anders abgesprochen',
          'wrongly-recorded': 'Falsch aufgezeichnet',
          other: 'Etwas anderes',
        },
        party: {
          us: 'Unsere Sache',
          customer: 'Sache des Kunden',
          supplier: 'Sache eines Lieferanten',
          nobody: 'Niemandes',
        },
      },
    },
  },
});
