import { defineConfig } from 'vitest/config';

const project = (name: string, include: string[], more: { isolate?: boolean; exclude?: string[] } = {}) => ({
  extends: true as const,
  test: { name, include, ...more },
});

/**
 * `unit` opens no port and needs no build; `e2e` runs servers, databases and the built command; `browser` looks at pages in Chromium;
 * `long` is what only a long run shows. `ENDONYM_TEST_SIZE=full` tries promises as often as it takes to trust them.
 */
export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Most tests wait for a server, a browser or a command: one file a core, and not one core left idle.
    maxWorkers: '100%',
    // So that a test can tell memory that is kept from memory that waits to be collected.
    execArgv: ['--expose-gc'],
    projects: [
      project('unit', ['src/**/*.test.ts', 'web/**/*.test.ts'], {
        // Modules keep nothing that one test could leave for another, and loading them anew for each file costs more than the tests.
        isolate: false,
        exclude: ['**/*.{e2e,browser,long}.test.ts', '**/node_modules/**'],
      }),
      project('e2e', ['src/**/*.e2e.test.ts']),
      project('browser', ['src/**/*.browser.test.ts']),
      project('long', ['src/**/*.long.test.ts']),
    ],
  },
});
