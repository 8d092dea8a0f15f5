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
    // Threads that run TypeScript sources strip its types in WebAssembly; where V8 compiles that code's calls to JavaScript
    // anew, it now and then loses the process (nodejs/node#64500). So it never does; the shipped program has no such threads.
    execArgv: ['--wasm-wrapper-tiering-budget=1000000000'],
  },
});
