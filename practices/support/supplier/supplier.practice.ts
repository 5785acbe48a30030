import { practice } from '../../../kernel/practice.ts';
import { receipt, total } from './amounts.rule.ts';
import { fromTheApproved } from './from-the-approved.guard.ts';
import { itemsHoldTogether } from './items-hold-together.check.ts';
import { purchase } from './purchase.record.ts';
import { purchaseWords } from './purchase.words.ts';
import { score, scoredOn } from './score.rule.ts';
import { supplier } from './supplier.record.ts';
import { supplierWords } from './supplier.words.ts';

export const supplierPractice = practice({
  name: 'supplier',
  stage: 'support',
  words: {
    en: { name: 'Suppliers', help: 'Choose whom to buy from, order, and see how well they do.' },
    de: { name: 'Lieferanten', help: 'Auswählen, bei wem gekauft wird, bestellen und sehen, wie gut geliefert wird.' },
  },
  records: [
    { record: supplier, words: supplierWords, rules: { score, scoredOn } },
    { record: purchase, words: purchaseWords, rules: { total, receipt } },
  ],
  needs: ['people', 'organisation', 'asset'],
  guards: [fromTheApproved],
  checks: [itemsHoldTogether],
  roles: [
    {
      name: 'supplier-manager',
      words: {
        en: { label: 'Supplier manager', help: 'Chooses suppliers, orders from them, and judges how well they do.' },
        de: { label: 'Lieferantenmanager', help: 'Wählt Lieferanten aus, bestellt bei ihnen und beurteilt sie.' },
      },
    },
  ],
});
