import { practice } from '../../../kernel/practice.ts';
import { workOrder } from './work-order.record.ts';
import { workOrderWords } from './work-order.words.ts';

export const fieldServicePractice = practice({
  name: 'field-service',
  stage: 'operate',
  words: {
    en: { name: 'Field service', help: 'Work at the customer’s place: planned, travelled to, done, signed for.' },
    de: { name: 'Außendienst', help: 'Arbeit beim Kunden: geplant, angefahren, erledigt, unterschrieben.' },
  },
  records: [{ record: workOrder, words: workOrderWords }],
  needs: ['people', 'organisation', 'configuration'],
  roles: [
    {
      name: 'dispatcher',
      words: {
        en: { label: 'Dispatcher', help: 'Decides who goes where and when.' },
        de: { label: 'Disponent', help: 'Entscheidet, wer wann wohin fährt.' },
      },
    },
    {
      name: 'technician',
      words: {
        en: { label: 'Technician', help: 'Goes there and does the work.' },
        de: { label: 'Techniker', help: 'Fährt hin und erledigt die Arbeit.' },
      },
    },
  ],
});
