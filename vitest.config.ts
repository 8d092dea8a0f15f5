import { defineConfig } from 'vitest/config';

// An office's day, with the summer time of the years before 2016: a rule that reckoned in local time would show.
process.env['TZ'] = 'Europe/Istanbul';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/e2e/**', 'tests/bench/**'],
    testTimeout: 30_000,
    // All cores: the runner leaves one free of its own accord, which is half of a machine with two.
    maxWorkers: '100%',
    // Node 24 now and then loses a process of tests, another file each time, to its baseline compiler (nodejs/node#62393).
    execArgv: ['--no-sparkplug'],
  },
});
