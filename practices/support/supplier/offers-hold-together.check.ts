import { check, type Fault, type Whole } from '../../../kernel/check.ts';
import { compare, currencyOf } from './compare.ts';
import type { tender } from './tender.record.ts';

type Tender = Whole<typeof tender>;

/** One offer of each supplier, in time, all of one currency. */
const ofOffers = ({ offers, offersUntil }: Tender): readonly Fault[] => {
  const currency = currencyOf(offers);
  return offers.flatMap(({ supplier, receivedOn, once, eachMonth }, at): Fault[] => {
    const first = offers.findIndex((each) => each.supplier === supplier);
    if (first < at) return [{ at: `offers.${at}.supplier`, because: 'offeredTwice' }];
    if (receivedOn && offersUntil && receivedOn > offersUntil)
      return [{ at: `offers.${at}.receivedOn`, because: 'tooLate', values: { offersUntil } }];
    if (once && once.currency !== currency) return [{ at: `offers.${at}.once`, because: 'otherCurrency' }];
    return eachMonth && eachMonth.currency !== currency
      ? [{ at: `offers.${at}.eachMonth`, because: 'otherCurrency' }]
      : [];
  });
};

/** Points are given once to an offer that there is, by a criterion that there is. */
const ofPoints = ({ points, offers, criteria }: Tender): readonly Fault[] =>
  points.flatMap(({ supplier, criterion }, at): Fault[] => {
    if (!offers.some((each) => each.supplier === supplier))
      return [{ at: `points.${at}.supplier`, because: 'noSuchOffer' }];
    if (!criteria.some((each) => each.criterion === criterion))
      return [{ at: `points.${at}.criterion`, because: 'noSuchCriterion', values: { criterion } }];
    const first = points.findIndex((each) => each.supplier === supplier && each.criterion === criterion);
    return first < at ? [{ at: `points.${at}.criterion`, because: 'judgedTwice' }] : [];
  });

/** What is chosen was offered, and has the least of everything that must be there. */
const ofChoice = (whole: Tender): readonly Fault[] => {
  if (!whole.chosen) return [];
  const chosen = compare(whole).find(({ supplier }) => supplier === whole.chosen);
  if (!chosen) return [{ at: 'chosen', because: 'noSuchOffer' }];
  return chosen.below.length > 0
    ? [{ at: 'chosen', because: 'below', values: { criteria: chosen.below.join(', ') } }]
    : [];
};

export const offersHoldTogether = check<typeof tender>()({
  record: 'tender',
  faults: (whole) => [...ofOffers(whole), ...ofPoints(whole), ...ofChoice(whole)],
});
