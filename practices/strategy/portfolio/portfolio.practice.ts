import { practice } from '../../../kernel/practice.ts';
import { businessCase } from './business-case.record.ts';
import { businessCaseWords } from './business-case.words.ts';
import { netPresentValue } from './net-present-value.rule.ts';
import { nothingStandsInTheWay } from './nothing-stands-in-the-way.guard.ts';
import { oneCurrency } from './one-currency.check.ts';
import { payback } from './payback.rule.ts';
import { returnOnInvestment } from './return-on-investment.rule.ts';
import { service } from './service.record.ts';
import { serviceWords } from './service.words.ts';

export const portfolioPractice = practice({
  name: 'portfolio',
  stage: 'strategy',
  words: {
    en: {
      name: 'Service portfolio',
      help: 'Which services we think about, offer and give up, and who answers for each.',
    },
    de: {
      name: 'Serviceportfolio',
      help: 'Welche Services wir erwägen, anbieten und aufgeben und wer für jeden einsteht.',
    },
  },
  records: [
    { record: service, words: serviceWords },
    {
      record: businessCase,
      words: businessCaseWords,
      rules: { netPresentValue, payback, returnOnInvestment },
    },
  ],
  opens: 'portfolio-board',
  screens: { 'portfolio-board': { en: 'As a board', de: 'Als Tafel' } },
  needs: ['people', 'objective', 'finance'],
  guards: [nothingStandsInTheWay],
  checks: [oneCurrency],
  roles: [
    {
      name: 'service-owner',
      words: {
        en: { label: 'Service owner', help: 'Answers for services from the first idea to retirement.' },
        de: { label: 'Serviceverantwortlicher', help: 'Steht für Services von der ersten Idee bis zum Ende ein.' },
      },
    },
  ],
});
