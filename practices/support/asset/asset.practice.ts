import { practice } from '../../../kernel/practice.ts';
import { asset } from './asset.record.ts';
import { assetWords } from './asset.words.ts';
import { bookValue } from './book-value.query.ts';
import { monthly, writtenOffOn } from './depreciation.rule.ts';
import { erasedBeforeDisposal } from './erased-before-disposal.guard.ts';
import { licence } from './licence.record.ts';
import { licenceWords } from './licence.words.ts';
import { noMoreThanEntitled } from './no-more-than-entitled.check.ts';
import { oneCurrency } from './one-currency.check.ts';
import { assigned, standing } from './use.rule.ts';

export const assetPractice = practice({
  name: 'asset',
  stage: 'support',
  words: {
    en: {
      name: 'Assets',
      help: 'What belongs to us, what it is worth, in whose hands it is, and which rights we own.',
    },
    de: {
      name: 'Vermögenswerte',
      help: 'Was uns gehört, was es wert ist, in wessen Hand es ist und welche Rechte wir haben.',
    },
  },
  records: [
    { record: asset, words: assetWords, rules: { monthly, writtenOffOn } },
    { record: licence, words: licenceWords, rules: { assigned, standing } },
  ],
  needs: ['people', 'organisation', 'configuration', 'supplier'],
  guards: [erasedBeforeDisposal],
  checks: [oneCurrency, noMoreThanEntitled],
  queries: [bookValue],
  roles: [
    {
      name: 'asset-manager',
      words: {
        en: { label: 'Asset manager', help: 'Keeps what belongs to us: bought, handed out, counted, disposed of.' },
        de: {
          label: 'Verwalter der Vermögenswerte',
          help: 'Verwaltet, was uns gehört: gekauft, ausgegeben, gezählt, ausgesondert.',
        },
      },
    },
  ],
});
