/** @typedef {{ passed: number, failed: number }} Counts */

/**
 * What a runner's JSON report says. A skipped, unfinished or flaky test is a failure: none is
 * allowed on the reference machine.
 * @type {Readonly<Record<'vitest' | 'playwright', (report: any) => Counts>>}
 */
const READERS = {
  vitest: (report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.numPendingTests + report.numTodoTests,
  }),
  playwright: ({ stats }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + stats.skipped,
  }),
};

/**
 * @param {'exit-code' | 'vitest' | 'playwright'} kind
 * @param {boolean} ok whether the runner ended well
 * @param {string | undefined} report its JSON report; undefined when it left none
 * @returns {Counts} never zero and zero: a step that ran nothing, or fails without a failed test, fails
 */
export function countsOf(kind, ok, report) {
  if (kind === 'exit-code') return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
  const { passed, failed } = readReport(READERS[kind], report);
  const failsOtherwise = failed === 0 && (!ok || passed === 0);
  return { passed, failed: failsOtherwise ? 1 : failed };
}

/**
 * @param {(report: any) => Counts} read
 * @param {string | undefined} report
 * @returns {Counts}
 */
function readReport(read, report) {
  try {
    const counts = read(JSON.parse(report ?? ''));
    if (Number.isInteger(counts.passed) && Number.isInteger(counts.failed)) return counts;
  } catch {
    // An unreadable report is a failure, counted below.
  }
  return { passed: 0, failed: 1 };
}
