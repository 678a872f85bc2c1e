import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { countsOf } from '#scripts/testing/counts.mjs';
import { chooseSteps, STEPS } from '#scripts/testing/steps.mjs';
import { lastLine, summary } from '#scripts/testing/summary.mjs';

const vitest = (counts: object) =>
  JSON.stringify({
    numPassedTests: 0,
    numFailedTests: 0,
    numPendingTests: 0,
    numTodoTests: 0,
    ...counts,
  });
const playwright = (stats: object) =>
  JSON.stringify({ stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0, ...stats } });

describe('countsOf', () => {
  it('counts a command as one', () => {
    expect(countsOf('exit-code', true, undefined)).toEqual({ passed: 1, failed: 0 });
    expect(countsOf('exit-code', false, undefined)).toEqual({ passed: 0, failed: 1 });
  });

  it('counts skipped and unwritten tests as failures', () => {
    const report = vitest({ numPassedTests: 5, numPendingTests: 1, numTodoTests: 1 });
    expect(countsOf('vitest', true, report)).toEqual({ passed: 5, failed: 2 });
  });

  it('counts a skipped end-to-end test as a failure, and one that needed a second try as passed', () => {
    const report = playwright({ expected: 4, flaky: 1, skipped: 1 });
    expect(countsOf('playwright', true, report)).toEqual({ passed: 5, failed: 1 });
  });

  it.each([
    ['ran no test', true, vitest({})],
    ['left no report', true, undefined],
    ['left half a report', true, '{"numPassedTests":'],
    ['left another report', true, '{}'],
  ])('fails a runner that %s', (_, ok, report) => {
    expect(countsOf('vitest', ok, report)).toEqual({ passed: 0, failed: 1 });
  });

  it('fails a runner that fails while every test passed', () => {
    const report = vitest({ numPassedTests: 3 });
    expect(countsOf('vitest', false, report)).toEqual({ passed: 3, failed: 1 });
  });
});

describe('summary', () => {
  const results = [
    { name: 'lint', passed: 1, failed: 0, milliseconds: 1234 },
    { name: 'unit', passed: 40, failed: 2, milliseconds: 5000 },
  ];

  it('ends on the line machines read', () => {
    expect(summary(results).split('\n').at(-1)).toBe('41 passed, 2 failed');
    expect(lastLine([])).toBe('0 passed, 0 failed');
  });

  it('marks what failed', () => {
    const lines = summary(results).split('\n');
    expect(lines.find((line) => line.includes('lint'))).toMatch(/^✓ .*1\.2 s$/);
    expect(lines.find((line) => line.includes('unit'))).toMatch(/^✗ .*2 failed/);
  });
});

describe('the steps', () => {
  it('cover every folder of tests', () => {
    const helpers = ['support', 'data'];
    const folders = readdirSync('tests', { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !helpers.includes(entry.name))
      .map(({ name }) => name);
    const names = STEPS.map(({ name }) => name);
    expect(folders.filter((folder) => !names.includes(folder))).toEqual([]);
  });

  it('run all unless some are named, always in their own order', () => {
    expect(chooseSteps([])).toBe(STEPS);
    expect(chooseSteps(['--only=e2e,lint']).map(({ name }) => name)).toEqual(['lint', 'e2e']);
  });

  it('refuse a name or an argument nobody knows', () => {
    expect(() => chooseSteps(['--only=unti'])).toThrow(/unti/);
    expect(() => chooseSteps(['--watch'])).toThrow(/--watch/);
  });
});
