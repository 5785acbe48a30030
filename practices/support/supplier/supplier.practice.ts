import { practice } from '../../../kernel/practice.ts';
import { receipt, total } from './amounts.rule.ts';
import { best, bestScore } from './best.rule.ts';
import { comparison } from './compare.query.ts';
import { criteriaBeforeOffers } from './criteria-before-offers.guard.ts';
import { criteriaStand } from './criteria-stand.guard.ts';
import { drawUpPurchase } from './draw-up-purchase.action.ts';
import { fromTheApproved } from './from-the-approved.guard.ts';
import { itemsHoldTogether } from './items-hold-together.check.ts';
import { judgedBeforeAward } from './judged-before-award.guard.ts';
import { offersHoldTogether } from './offers-hold-together.check.ts';
import { purchase } from './purchase.record.ts';
import { purchaseWords } from './purchase.words.ts';
import { score, scoredOn } from './score.rule.ts';
import { supplier } from './supplier.record.ts';
import { supplierWords } from './supplier.words.ts';
import { tender } from './tender.record.ts';
import { tenderWords } from './tender.words.ts';

export const supplierPractice = practice({
  name: 'supplier',
  stage: 'support',
  words: {
    en: { name: 'Suppliers', help: 'Choose whom to buy from, order, and see how well they do.' },
    de: { name: 'Lieferanten', help: 'Auswählen, bei wem gekauft wird, bestellen und sehen, wie gut geliefert wird.' },
  },
  records: [
    { record: supplier, words: supplierWords, rules: { score, scoredOn } },
    { record: tender, words: tenderWords, rules: { best, bestScore } },
    { record: purchase, words: purchaseWords, rules: { total, receipt } },
  ],
  needs: ['people', 'organisation', 'asset', 'portfolio'],
  guards: [fromTheApproved, criteriaBeforeOffers, judgedBeforeAward, criteriaStand],
  checks: [itemsHoldTogether, offersHoldTogether],
  actions: [drawUpPurchase],
  queries: [comparison],
  refusals: {
    de: {
      '{} was drawn up from {} already.': '{} ist aus {} schon entstanden.',
      'Of this offer nothing is to be paid once.': 'Von diesem Angebot ist nichts einmalig zu bezahlen.',
    },
  },
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
