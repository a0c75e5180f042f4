import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'web/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // So that a test can tell memory that is kept from memory that waits to be collected.
    execArgv: ['--expose-gc'],
  },
});
