import { guard } from '../../../kernel/guard.ts';
import type { costEntry } from './cost-entry.record.ts';

/** What is charged to a budget is of its currency and its period, and the budget is approved. */
export const budgetCanBearIt = guard<typeof costEntry>()({
  record: 'cost-entry',
  verbs: ['commit', 'post'],
  facts: (about) => ({
    budget: about.own('budget'),
    day: about.own('day'),
    amount: about.own('amount'),
    state: about.behind<'budget', string>('budget', 'state'),
    currency: about.behind<'budget', string>('budget', 'currency'),
    startsOn: about.behind<'budget', string>('budget', 'startsOn'),
    endsOn: about.behind<'budget', string>('budget', 'endsOn'),
  }),
  refuse: ({ budget, day, amount, state, currency, startsOn, endsOn }) => {
    if (!budget) return null;
    if (state !== 'approved') return 'budgetNotApproved';
    if (amount.currency !== currency) return 'otherCurrency';
    return day < (startsOn ?? day) || day > (endsOn ?? day) ? 'outsideThePeriod' : null;
  },
});
