import { practice } from '../../../kernel/practice.ts';
import { calendar } from './calendar.record.ts';
import { calendarWords } from './calendar.words.ts';
import { holdsTogether } from './holds-together.check.ts';
import { upcoming } from './upcoming.query.ts';
import { workingTime } from './working-time.reading.ts';

export const calendarPractice = practice({
  name: 'calendar',
  stage: 'support',
  words: {
    en: { name: 'Calendars', help: 'When somebody works: openings, public holidays, and days that differ.' },
    de: { name: 'Kalender', help: 'Wann jemand arbeitet: Öffnungszeiten, Feiertage und Tage, die abweichen.' },
  },
  refusals: {
    de: {
      'The calendar’s {} is not known, so its days cannot be told.':
        '{} des Kalenders ist unbekannt, daher lassen sich seine Tage nicht nennen.',
      'must lie between the years {} and {}': 'muss zwischen den Jahren {} und {} liegen',
    },
  },
  records: [{ record: calendar, words: calendarWords }],
  checks: [holdsTogether],
  readings: [workingTime],
  queries: [upcoming],
});
