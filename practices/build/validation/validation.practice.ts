import { practice } from '../../../kernel/practice.ts';
import { testCase } from './test-case.record.ts';
import { testCaseWords } from './test-case.words.ts';
import { testRun } from './test-run.record.ts';
import { testRunWords } from './test-run.words.ts';
import { title } from './title.rule.ts';

export const validationPractice = practice({
  name: 'validation',
  stage: 'build',
  words: {
    en: { name: 'Validation and testing', help: 'Find out before it is used whether it does what was asked for.' },
    de: { name: 'Validierung und Test', help: 'Vor der Nutzung herausfinden, ob es leistet, was verlangt war.' },
  },
  records: [
    { record: testCase, words: testCaseWords },
    { record: testRun, words: testRunWords, rules: { title } },
  ],
  needs: ['people', 'portfolio', 'release', 'thread'],
});
