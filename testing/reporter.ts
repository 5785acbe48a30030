import { DefaultReporter, type SerializedError, type TestModule, type TestRunEndReason } from 'vitest/node';

type Tally = { passed: number; failed: number; skipped: number };

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

/** Vitest's own report, closed by one plain line: "N passed, N failed". */
export default class ClosingLine extends DefaultReporter {
  override onTestRunEnd(
    modules: readonly TestModule[],
    errors: readonly SerializedError[],
    reason: TestRunEndReason,
  ): void {
    super.onTestRunEnd(modules, errors, reason);
    const { passed, failed, skipped } = tally(modules, errors);
    this.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  }
}
