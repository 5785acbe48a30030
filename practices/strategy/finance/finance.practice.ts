import { practice } from '../../../kernel/practice.ts';
import { booked, difference } from './booked.rule.ts';
import { booksStatement } from './books-statement.record.ts';
import { booksStatementWords } from './books-statement.words.ts';
import { budget } from './budget.record.ts';
import { budgetWords } from './budget.words.ts';
import { budgetCanBearIt } from './budget-can-bear-it.guard.ts';
import { costEntry } from './cost-entry.record.ts';
import { costEntryWords } from './cost-entry.words.ts';
import { costs } from './costs.query.ts';
import { holdStatementsAgainstEntries } from './hold-statements-against-entries.reaction.ts';
import { budgetHoldsTogether } from './holds-together.check.ts';
import { planned } from './planned.rule.ts';
import { reconciliation } from './reconciliation.query.ts';
import { settledWithoutDifference } from './settled-without-difference.guard.ts';
import { standing } from './standing.query.ts';
import { statementHoldsTogether } from './statement-holds-together.check.ts';
import { variance } from './variance.query.ts';

export const financePractice = practice({
  name: 'finance',
  stage: 'strategy',
  words: {
    en: { name: 'Budgets and costs', help: 'What may be spent, what was spent on what, and what a service costs.' },
    de: {
      name: 'Budgets und Kosten',
      help: 'Was ausgegeben werden darf, was wofür ausgegeben wurde und was ein Service kostet.',
    },
  },
  records: [
    { record: budget, words: budgetWords, rules: { planned } },
    { record: costEntry, words: costEntryWords },
    { record: booksStatement, words: booksStatementWords, rules: { booked, difference } },
  ],
  needs: ['people', 'organisation', 'portfolio', 'objective'],
  roles: [
    {
      name: 'finance',
      words: {
        en: { label: 'Finance', help: 'Keeps budgets, posts what was spent, and says what things cost.' },
        de: { label: 'Finanzen', help: 'Führt Budgets, bucht, was ausgegeben wurde, und sagt, was etwas kostet.' },
      },
    },
  ],
  guards: [budgetCanBearIt, settledWithoutDifference],
  checks: [budgetHoldsTogether, statementHoldsTogether],
  queries: [standing, costs, variance, reconciliation],
  reactions: [holdStatementsAgainstEntries],
});
