import { practice } from '../../../kernel/practice.ts';
import { cost } from './cost.rule.ts';
import { day } from './day.rule.ts';
import { rate } from './rate.rule.ts';
import { rateCard } from './rate-card.setting.ts';
import { team } from './team.rule.ts';
import { ticketCost, ticketCosts } from './ticket-costs.query.ts';
import { tickets } from './ticket-costs.ts';
import { timeEntry } from './time-entry.record.ts';
import { timeEntryWords } from './time-entry.words.ts';
import { writeTime } from './write-time.action.ts';

export const timePractice = practice({
  name: 'time',
  stage: 'operate',
  words: {
    en: { name: 'Time', help: 'Write down what work took, so that it can be costed, billed and planned.' },
    de: { name: 'Zeiten', help: 'Aufschreiben, was Arbeit dauerte, um sie zu berechnen, abzurechnen und zu planen.' },
  },
  records: [{ record: timeEntry, words: timeEntryWords, rules: { rate, cost, day, team } }],
  needs: ['people', 'incident', 'request', 'case', 'field-service', 'finance', 'portfolio', 'thread'],
  settings: [rateCard],
  queries: [ticketCosts, ...tickets.map(ticketCost)],
  actions: ['incident', 'request', 'case', 'work-order'].map(writeTime),
});
