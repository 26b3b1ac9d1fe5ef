import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Each file in a process of its own: some test the command line, and a file's leftovers cannot reach another.
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 180_000,
    // Recorded data is compared letter for letter; no test of ours depends on the host's time zone or colours.
    env: { TZ: 'UTC', NO_COLOR: '1', CI: '1' },
  },
});
