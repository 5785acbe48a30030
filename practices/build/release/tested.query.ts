import type { Row } from '../../../kernel/context.ts';
import { query } from '../../../kernel/query.ts';
import type { release } from './release.record.ts';

type Run = Row & { readonly title: string; readonly testCase: string | null };

/** How the tests of a release went: the last run of each test case counts. */
export const tested = query<typeof release>()({
  record: 'release',
  name: 'tested',
  arguments: {},
  answer: async (context, row) => {
    const { items } = await context.list('test-run', { release: row.id, sort: '-createdAt', limit: '100' });
    const last = new Map<string, Run>();
    for (const run of items as readonly Run[])
      if (!last.has(run.testCase ?? run.id)) last.set(run.testCase ?? run.id, run);
    const runs = [...last.values()];
    return {
      passed: runs.filter(({ state }) => state === 'passed').length,
      of: runs.length,
      items: runs.map(({ number, title, state }) => ({ number, title, state })),
    };
  },
});
