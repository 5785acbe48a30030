import { practice } from '../../../kernel/practice.ts';
import { about, title } from './as-compared.rule.ts';
import { discrepancy } from './discrepancy.record.ts';
import { discrepancyWords } from './discrepancy.words.ts';
import { handedOnToSomething } from './handed-on-to-something.check.ts';
import { assignee, team } from './in-whose-care.rule.ts';
import { observe } from './observe.action.ts';
import { raiseChange, raiseIncident } from './raise.action.ts';
import { setRight } from './set-right.reaction.ts';

export const verificationPractice = practice({
  name: 'verification',
  stage: 'support',
  words: {
    en: {
      name: 'Verification',
      help: 'Whether what is recorded of the configuration is what is there, and what is done if not.',
    },
    de: {
      name: 'Konfigurationsprüfung',
      help: 'Ob das, was von der Konfiguration eingetragen ist, auch da ist, und was geschieht, wenn nicht.',
    },
  },
  records: [{ record: discrepancy, words: discrepancyWords, rules: { title, about, assignee, team } }],
  refusals: {
    de: {
      'Items of this class have no such property.': 'Elemente dieser Klasse haben diese Eigenschaft nicht.',
    },
  },
  needs: ['configuration', 'people', 'incident', 'change', 'thread'],
  checks: [handedOnToSomething],
  actions: [observe, raiseIncident, raiseChange],
  reactions: [setRight],
});
