import { practice } from '../../../kernel/practice.ts';
import { figure } from './figure.reading.ts';
import { holdsTogether } from './holds-together.check.ts';
import { measure } from './measure.record.ts';
import { measureTeller } from './measure.teller.ts';
import { measureWords } from './measure.words.ts';
import { noteReading } from './note-reading.action.ts';

export const measurementPractice = practice({
  name: 'measurement',
  stage: 'improve',
  words: {
    en: { name: 'Measurement', help: 'Figures that come out of the records, period by period, against their targets.' },
    de: {
      name: 'Messung',
      help: 'Kennzahlen, die aus den Datensätzen kommen, Zeitraum um Zeitraum gegen ihren Zielwert.',
    },
  },
  records: [{ record: measure, words: measureWords }],
  refusals: {
    de: {
      '{} is computed from records. Its figure is not told by hand.':
        '{} wird aus Einträgen berechnet. Die Zahl wird nicht von Hand angegeben.',
    },
  },
  needs: ['people', 'calendar'],
  roles: [
    {
      name: 'measurement-manager',
      words: {
        en: {
          label: 'Measurement manager',
          help: 'Says what is measured, where the figures come from, and who sees them.',
        },
        de: {
          label: 'Messungsverantwortlicher',
          help: 'Legt fest, was gemessen wird, woher die Zahlen kommen und wer sie sieht.',
        },
      },
    },
  ],
  checks: [holdsTogether],
  readings: [figure],
  actions: [noteReading],
  tellers: [measureTeller],
});
