import { defineConfig } from '@playwright/test';

// The program is started in Turkish time: its today is the tests' today, also when theirs is another elsewhere.
process.env['TZ'] = 'Europe/Istanbul';

// One window at a time: with two, some tests still run into what the other one makes slow. A test that needs a second try is a failed one.
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'out/test/e2e',
  workers: 1,
  fullyParallel: false,
  retries: 0,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  reporter: [['list'], ['json']],
  use: { trace: 'retain-on-failure', screenshot: 'only-on-failure' },
});
