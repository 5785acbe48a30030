import { relative } from 'node:path';
import { DefaultReporter, type SerializedError, type TestModule, type TestRunEndReason } from 'vitest/node';

type Tally = { passed: number; failed: number; skipped: number };

/** What failed, a line each: the file, the test, and what it said, so that the end of a long log tells it. */
function* failures(modules: readonly TestModule[], errors: readonly SerializedError[]): Generator<string> {
  // Of where it happened, only what is ours.
  const where = (stack = '') =>
    stack.split('\n').filter((line) => /^\s*at .*\//.test(line) && !line.includes('node_modules'));
  const said = (told: readonly SerializedError[]) =>
    told
      .map(({ message, stack }) => [message, ...where(stack)].join(' ').replace(/\s+/g, ' ').slice(0, 1_500))
      .join('; ');
  for (const module of modules) {
    const file = relative(process.cwd(), module.moduleId);
    if (module.errors().length > 0) yield `${file}: ${said(module.errors())}`;
    for (const suite of module.children.allSuites())
      if (suite.errors().length > 0) yield `${file} > ${suite.fullName}: ${said(suite.errors())}`;
    for (const test of module.children.allTests('failed'))
      yield `${file} > ${test.fullName}: ${said(test.result().errors ?? [])}`;
  }
  if (errors.length > 0) yield `outside of a test: ${said(errors)}`;
}

function tally(modules: readonly TestModule[], errors: readonly SerializedError[]): Tally {
  const sum: Tally = { passed: 0, failed: errors.length, skipped: 0 };
  for (const module of modules) {
    // A file that cannot be loaded has no tests to fail, but has failed all the same.
    let seen = false;
    for (const test of module.children.allTests()) {
      const { state } = test.result();
      if (state === 'passed') sum.passed++;
      else if (state === 'failed') sum.failed++;
      else sum.skipped++;
      seen ||= state === 'failed';
    }
    if (!seen && module.state() === 'failed') sum.failed++;
  }
  return sum;
}

/** Vitest's own report, closed by what failed, a line each, and one plain line: "N passed, N failed". */
export default class ClosingLine extends DefaultReporter {
  override onTestRunEnd(
    modules: readonly TestModule[],
    errors: readonly SerializedError[],
    reason: TestRunEndReason,
  ): void {
    super.onTestRunEnd(modules, errors, reason);
    for (const failure of failures(modules, errors)) this.log(`failed: ${failure}`);
    const { passed, failed, skipped } = tally(modules, errors);
    this.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  }
}
