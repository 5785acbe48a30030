import { practice } from '../../../kernel/practice.ts';
import { periodInOrder } from './period-in-order.check.ts';
import { serviceReview } from './service-review.record.ts';
import { serviceReviewWords } from './service-review.words.ts';
import { takeFigures } from './take-figures.action.ts';
import { tellTheOwner } from './tell-the-owner.reaction.ts';

export const reviewPractice = practice({
  name: 'review',
  stage: 'improve',
  words: {
    en: { name: 'Service reviews', help: 'Look together at how a service did, and agree on what follows.' },
    de: { name: 'Servicegespräche', help: 'Gemeinsam ansehen, wie ein Service war, und vereinbaren, was folgt.' },
  },
  records: [{ record: serviceReview, words: serviceReviewWords }],
  refusals: {
    de: {
      'No measure that you may see tells of this period. Name one first.':
        'Keine Kennzahl, die Sie sehen dürfen, sagt etwas über diesen Zeitraum. Bitte zuerst eine nennen.',
    },
  },
  needs: ['people', 'organisation', 'portfolio', 'service-level', 'major-incident', 'measurement', 'thread'],
  checks: [periodInOrder],
  actions: [takeFigures],
  reactions: [tellTheOwner],
  notices: {
    'review-accepted': { en: '{by} accepted {number}: {title}', de: '{by} hat {number} angenommen: {title}' },
    'review-objected': { en: '{by} objects to {number}: {title}', de: '{by} widerspricht {number}: {title}' },
  },
});
