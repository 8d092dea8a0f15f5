import { defineConfig } from '@playwright/test';

// The program is started in Turkish time: its today is the tests' today, also when theirs is another elsewhere.
process.env['TZ'] = 'Europe/Istanbul';

// Two windows at a time where each gets a screen of its own; on somebody's desktop they would take the keyboard from each other.
const onDesktop = process.platform !== 'linux' || (process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'] ?? '') !== '';

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'out/test/e2e',
  workers: onDesktop ? 1 : 2,
  fullyParallel: true,
  // A test that needs a second try is a failed one.
  retries: 0,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  reporter: [['list'], ['json']],
  use: { trace: 'retain-on-failure', screenshot: 'only-on-failure' },
});
