import { practice } from '../../../kernel/practice.ts';
import { buildTerms } from './build.terms.ts';
import { designTerms } from './design.terms.ts';
import { frameworkTerms } from './frameworks.terms.ts';
import { improveTerms } from './improve.terms.ts';
import { operateTerms } from './operate.terms.ts';
import { strategyTerms } from './strategy.terms.ts';
import { supportTerms } from './support.terms.ts';

export const glossaryPractice = practice({
  name: 'glossary',
  stage: 'support',
  words: {
    en: {
      name: 'Glossary',
      help: 'What the words of the field mean, where the frameworks place them, and where they are done here.',
    },
    de: {
      name: 'Glossar',
      help: 'Was die Wörter des Fachs bedeuten, wo die Rahmenwerke sie führen und wo sie hier getan werden.',
    },
  },
  records: [],
  terms: [
    ...frameworkTerms,
    ...strategyTerms,
    ...designTerms,
    ...buildTerms,
    ...operateTerms,
    ...improveTerms,
    ...supportTerms,
  ],
});
