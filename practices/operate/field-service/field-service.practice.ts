import { practice } from '../../../kernel/practice.ts';
import { firstTimeFix } from './first-time-fix.rule.ts';
import { followTheOrder } from './follow-the-order.reaction.ts';
import { movements } from './movement.action.ts';
import { neverBelowNothing } from './never-below-nothing.check.ts';
import { numberTheVisit } from './number-the-visit.reaction.ts';
import { part } from './part.record.ts';
import { partWords } from './part.words.ts';
import { reorder } from './reorder.rule.ts';
import { stock } from './stock.record.ts';
import { stockWords } from './stock.words.ts';
import { minimum } from './stock-minimum.rule.ts';
import { title as titleOfStock } from './stock-title.rule.ts';
import { tellOfLowStock } from './tell-of-low-stock.reaction.ts';
import { visit } from './visit.record.ts';
import { visitWords } from './visit.words.ts';
import { contact } from './visit-contact.rule.ts';
import { organisation } from './visit-organisation.rule.ts';
import { site } from './visit-site.rule.ts';
import { travelTime, workTime } from './visit-times.rule.ts';
import { title } from './visit-title.rule.ts';
import { workOrder } from './work-order.record.ts';
import { workOrderWords } from './work-order.words.ts';

export const fieldServicePractice = practice({
  name: 'field-service',
  stage: 'operate',
  words: {
    en: { name: 'Field service', help: 'Work at the customer’s place: planned, travelled to, done, signed for.' },
    de: { name: 'Außendienst', help: 'Arbeit beim Kunden: geplant, angefahren, erledigt, unterschrieben.' },
  },
  records: [
    { record: workOrder, words: workOrderWords },
    {
      record: visit,
      words: visitWords,
      rules: { title, organisation, contact, site, travelTime, workTime, firstTimeFix },
    },
    { record: part, words: partWords },
    { record: stock, words: stockWords, rules: { title: titleOfStock, minimum, reorder } },
  ],
  checks: [neverBelowNothing],
  actions: movements,
  reactions: [followTheOrder, numberTheVisit, tellOfLowStock],
  notices: {
    'stock-low': { en: '{number} is to be reordered: {title}', de: '{number} ist nachzubestellen: {title}' },
  },
  refusals: {
    de: {
      'There are {} only.': 'Es sind nur {} da.',
      '{} holds another part, or is this place itself.': '{} enthält ein anderes Teil oder ist derselbe Ort.',
      '{} is tracked by its serial number.': '{} wird über die Seriennummer verfolgt.',
    },
  },
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
