import { rule } from '../../../kernel/rule.ts';
import type { testRun } from './test-run.record.ts';

/** A run is called as its case. */
export const title = rule<typeof testRun>()({
  decides: 'title',
  facts: (about) => ({ testCase: about.behind<'testCase', string>('testCase', 'title') }),
  decide: ({ testCase }) => ({ value: testCase, because: 'asItsCase' }),
});
