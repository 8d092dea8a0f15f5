import { expect, test } from 'vitest';
import { closingLine, noResults, readPlaywright, readVitest, sum } from '../../scripts/test-run/results.ts';

const vitestFile = (status: string, tests: string[]) => ({
  name: 'a.test.ts',
  status,
  assertionResults: tests.map((one) => ({ status: one, fullName: `test ${one}` })),
});
const windowTest = (title: string, status: string, annotations: { type: string; description?: string }[] = []) => ({ title, tests: [{ status, annotations }] });

test('the tests of all files are added', () => {
  const read = readVitest({ success: false, testResults: [vitestFile('passed', ['passed', 'passed', 'pending']), vitestFile('failed', ['passed', 'failed'])] });
  expect(read).toEqual({ passed: 3, failed: 1, skipped: [{ title: 'test pending', reason: 'pending' }] });
});

test('a file that broke before its first test is a failure', () => {
  expect(readVitest({ success: false, testResults: [vitestFile('failed', [])] }).failed).toBe(1);
  expect(readVitest({ success: false, testResults: [vitestFile('passed', ['passed'])] }).failed).toBe(1);
});

test('window tests: nested groups, reasons of skipped ones, flaky as failed', () => {
  const read = readPlaywright({
    errors: [],
    suites: [
      {
        title: 'a.spec.ts',
        specs: [windowTest('one', 'expected'), windowTest('two', 'flaky')],
        suites: [{ title: 'group', specs: [windowTest('three', 'skipped', [{ type: 'skip', description: 'no printer' }]), windowTest('four', 'unexpected')] }],
      },
    ],
  });
  expect(read).toEqual({ passed: 1, failed: 2, skipped: [{ title: 'a.spec.ts › group › three', reason: 'no printer' }] });
});

test('an error of the window test run itself is a failure', () => {
  expect(readPlaywright({ errors: ['cannot load'], suites: [] }).failed).toBe(1);
});

test('the closing line', () => {
  expect(closingLine({ ...noResults, passed: 7 })).toEqual({ line: '7 passed, 0 failed', ok: true });
  expect(closingLine(sum({ ...noResults, passed: 7 }, { passed: 1, failed: 2, skipped: [{ title: 't', reason: 'r' }] }))).toEqual({ line: '8 passed, 2 failed, 1 skipped', ok: false });
  expect(closingLine(noResults).ok).toBe(false);
});
