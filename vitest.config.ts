import { defineConfig } from 'vitest/config';

/** A busy machine may take a while; what is awaited is an event, never a time. */
const patient = { poll: { timeout: 10_000 } };

export default defineConfig({
  test: {
    reporters: ['default', './test/tools/count-reporter.ts'],
    sequence: { shuffle: true },
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/unit/**/*.test.ts'],
          benchmark: { include: [] },
          setupFiles: ['test/tools/no-network.ts'],
          testTimeout: 5_000,
        },
      },
      {
        test: {
          name: 'integration',
          include: ['test/integration/**/*.test.ts'],
          benchmark: { include: [] },
          setupFiles: ['test/tools/loopback-only.ts'],
          testTimeout: 15_000,
          expect: patient,
        },
      },
      {
        test: {
          name: 'bench',
          include: [],
          benchmark: { include: ['test/bench/**/*.bench.ts'] },
          setupFiles: ['test/tools/loopback-only.ts'],
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          benchmark: { include: [] },
          setupFiles: ['test/tools/loopback-only.ts'],
          testTimeout: 60_000,
          expect: patient,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
