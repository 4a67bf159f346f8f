import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import ByProject from './test/support/by-project.ts';

/** A busy machine may take a while; what is awaited is an event, never a time. */
const patient = { poll: { timeout: 10_000 } };

/** A mocked module stays mocked for every file that shares the process, so these files get one each. */
const mocking = readdirSync('test/unit', { recursive: true, encoding: 'utf8' })
  .map((name) => `test/unit/${name.replaceAll('\\', '/')}`)
  .filter((path) => path.endsWith('.test.ts') && readFileSync(path, 'utf8').includes('vi.mock('));

const unit = {
  benchmark: { include: [] },
  setupFiles: ['test/support/no-network.ts'],
  // A property runs a hundred times; a busy machine needs several times as long for it as an idle one.
  testTimeout: 15_000,
};

export default defineConfig({
  test: {
    reporters: ['default', './test/support/count-reporter.ts'],
    sequence: { shuffle: true, sequencer: ByProject },
    // Four also on two cores: many tests wait for Chromium, for a process or for a time limit.
    maxWorkers: Math.max(4, availableParallelism()),
    projects: [
      {
        test: {
          ...unit,
          name: 'unit',
          include: ['test/unit/**/*.test.ts'],
          exclude: mocking,
          isolate: false,
        },
      },
      { test: { ...unit, name: 'mocked', include: mocking } },
      {
        test: {
          name: 'integration',
          include: ['test/integration/**/*.test.ts'],
          benchmark: { include: [] },
          setupFiles: ['test/support/loopback-only.ts'],
          testTimeout: 15_000,
          expect: patient,
          isolate: false,
        },
      },
      {
        test: {
          name: 'bench',
          include: [],
          benchmark: { include: ['test/bench/**/*.bench.ts'] },
          setupFiles: ['test/support/loopback-only.ts'],
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          benchmark: { include: [] },
          setupFiles: ['test/support/loopback-only.ts'],
          testTimeout: 60_000,
          expect: patient,
          hookTimeout: 60_000,
          isolate: false,
        },
      },
      {
        test: {
          name: 'full',
          include: ['test/full/**/*.test.ts'],
          benchmark: { include: [] },
          setupFiles: ['test/support/loopback-only.ts'],
          testTimeout: 60_000,
          expect: patient,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
