/** What a runner counted. A file or runner that broke before its tests counts as one failed. */
export interface Results {
  passed: number;
  failed: number;
  skipped: { title: string; reason: string }[];
}

export const noResults: Results = { passed: 0, failed: 0, skipped: [] };

/** The part of Vitest's JSON report that is read here. */
export interface VitestReport {
  success: boolean;
  testResults: {
    name: string;
    status: string;
    assertionResults: { status: string; fullName: string; meta?: { note?: string } }[];
  }[];
}

/** The part of Playwright's JSON report that is read here. */
export interface PlaywrightReport {
  errors: unknown[];
  suites: PlaywrightSuite[];
}
interface PlaywrightSuite {
  title: string;
  suites?: PlaywrightSuite[];
  specs?: { title: string; tests: { status: string; annotations: { type: string; description?: string }[] }[] }[];
}

export function sum(...parts: Results[]): Results {
  return {
    passed: parts.reduce((total, part) => total + part.passed, 0),
    failed: parts.reduce((total, part) => total + part.failed, 0),
    skipped: parts.flatMap((part) => part.skipped),
  };
}

export function readVitest(report: VitestReport): Results {
  const total = sum(
    ...report.testResults.map((file): Results => {
      const count = (status: string): number => file.assertionResults.filter((one) => one.status === status).length;
      const brokenFile = file.status === 'failed' && count('failed') === 0 ? 1 : 0;
      const skipped = file.assertionResults.filter((one) => !['passed', 'failed'].includes(one.status));
      return {
        passed: count('passed'),
        failed: count('failed') + brokenFile,
        skipped: skipped.map((one) => ({ title: one.fullName, reason: one.meta?.note ?? one.status })),
      };
    }),
  );
  return report.success || total.failed > 0 ? total : { ...total, failed: 1 };
}

export function readPlaywright(report: PlaywrightReport): Results {
  const total = sum(...report.suites.map((suite) => readSuite(suite, '')));
  return { ...total, failed: total.failed + report.errors.length };
}

function readSuite(suite: PlaywrightSuite, above: string): Results {
  const here = above === '' ? suite.title : `${above} › ${suite.title}`;
  const own = (suite.specs ?? []).flatMap((spec) =>
    spec.tests.map((test): Results => {
      if (test.status === 'skipped') {
        const reason = test.annotations.find((note) => note.type === 'skip' || note.type === 'fixme')?.description ?? 'no reason given';
        return { passed: 0, failed: 0, skipped: [{ title: `${here} › ${spec.title}`, reason }] };
      }
      // A flaky test passed only on a second try; that is not a pass.
      return test.status === 'expected' ? { ...noResults, passed: 1 } : { ...noResults, failed: 1 };
    }),
  );
  return sum(...own, ...(suite.suites ?? []).map((child) => readSuite(child, here)));
}

/** The plain closing line, and what makes the command fail. */
export function closingLine(results: Results): { line: string; ok: boolean } {
  const skipped = results.skipped.length > 0 ? `, ${results.skipped.length} skipped` : '';
  return { line: `${results.passed} passed, ${results.failed} failed${skipped}`, ok: results.failed === 0 && results.passed > 0 };
}
