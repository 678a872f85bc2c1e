/** @typedef {{ name: string, passed: number, failed: number, milliseconds: number }} Result */

/**
 * The table printed at the end, then the line that machines read.
 * @param {readonly Result[]} results
 * @returns {string} its last line is exactly `N passed, N failed`
 */
export function summary(results) {
  const width = Math.max(0, ...results.map(({ name }) => name.length));
  const rows = results.map(
    ({ name, passed, failed, milliseconds }) =>
      `${failed > 0 ? '✗' : '✓'} ${name.padEnd(width)}  ${cell(passed)} passed  ${cell(failed)} failed  ${seconds(milliseconds)}`,
  );
  return ['', ...rows, '', lastLine(results)].join('\n');
}

/** @param {readonly Result[]} results */
export function lastLine(results) {
  const total = (/** @type {'passed' | 'failed'} */ key) =>
    results.reduce((sum, result) => sum + result[key], 0);
  return `${total('passed')} passed, ${total('failed')} failed`;
}

/** @param {number} count */
function cell(count) {
  return String(count).padStart(5);
}

/** @param {number} milliseconds */
function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(1).padStart(6)} s`;
}
