import { defineConfig } from 'vitest/config';

const notOurs = ['**/node_modules/**', 'dist/**'];

/** What runs in the one Chromium of the run: each file in contexts of its own, two files at a time. */
const inChromium = {
  environment: 'node' as const,
  isolate: false,
  exclude: notOurs,
  globalSetup: ['tests/browser/drivers/serve-and-launch.ts'],
  testTimeout: 180_000,
  hookTimeout: 180_000,
  // What is waited for comes later on a machine at work; no test measures time.
  expect: { poll: { timeout: 20_000 } },
  sequence: { groupOrder: 1 },
};

/** Ten million records (CORREDOR_ROWS) take minutes where a hundred thousand take seconds. */
const engineMs = process.env.CORREDOR_ROWS === undefined ? 600_000 : 3_600_000;

export default defineConfig({
  test: {
    // No file leaves anything behind for the next: `isolate` would load everything again for each of them, which is
    // half of the time of most.
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          isolate: false,
          include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts', 'tests/{house,flow,files,support}/**/*.test.ts'],
          exclude: notOurs,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: { ...inChromium, name: 'browser', fileParallelism: true, include: ['tests/browser/**/*.test.ts'] },
      },
      {
        // Servers that the tests start, and an engine of 550 MB: by a command of their own.
        test: {
          name: 'engines',
          environment: 'node',
          include: ['tests/engines/**/*.test.ts'],
          exclude: notOurs,
          fileParallelism: false,
          testTimeout: engineMs,
          hookTimeout: engineMs,
        },
      },
      {
        // Days of work, walks through everything, two builds: minutes each, by a command of their own.
        test: { ...inChromium, name: 'long', fileParallelism: false, include: ['tests/long/**/*.test.ts'] },
      },
    ],
  },
});
