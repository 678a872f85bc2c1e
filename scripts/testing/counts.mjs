/** @typedef {{ passed: number, failed: number }} Counts */
/** @typedef {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number }} VitestReport */
/** @typedef {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number } }} PlaywrightReport */

/**
 * @param {'exit-code' | 'vitest' | 'playwright'} kind
 * @param {boolean} ok whether the runner ended well
 * @param {string | undefined} report its JSON report; undefined when it left none
 * @returns {Counts} never zero and zero: a step that ran nothing, or fails without a failed test, fails
 */
export function countsOf(kind, ok, report) {
  if (kind === 'exit-code') return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
  const { passed, failed } = readReport(kind, report);
  const failsOtherwise = failed === 0 && (!ok || passed === 0);
  return { passed, failed: failsOtherwise ? 1 : failed };
}

/**
 * @param {'vitest' | 'playwright'} kind
 * @param {string | undefined} report
 * @returns {Counts}
 */
function readReport(kind, report) {
  try {
    const content = JSON.parse(report ?? '');
    const counts = kind === 'vitest' ? vitestCounts(content) : playwrightCounts(content);
    if (Number.isInteger(counts.passed) && Number.isInteger(counts.failed)) return counts;
  } catch {
    // An unreadable report is a failure, counted below.
  }
  return { passed: 0, failed: 1 };
}

/** A skipped or unwritten test is a failure: none is allowed. @param {VitestReport} report @returns {Counts} */
function vitestCounts(report) {
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.numPendingTests + report.numTodoTests,
  };
}

/**
 * A skipped test is a failure. A flaky one has passed at its second try: under a debugger, Electron
 * now and then loses an answer or does not open (« Resulting promise was garbage collected »).
 * @param {PlaywrightReport} report @returns {Counts}
 */
function playwrightCounts({ stats }) {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + stats.skipped };
}
