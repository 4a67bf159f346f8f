import { defineConfig } from 'vitest/config';

/**
 * The application in real Electron. Apart from the other tests, because few machines have the binary.
 *
 * `npm run test:electron` runs the built sources, with `--mode packaged` a package of them, with `--mode shipped` the program
 * that RENTIUM_TEST_PROGRAM names, as it would reach a person.
 */
export default defineConfig(({ mode }) => ({
  test: {
    name: 'electron',
    include: mode === 'shipped' ? ['test/electron/shipped.test.ts'] : ['test/electron/**/*.test.ts'],
    exclude: mode === 'shipped' ? [] : ['test/electron/shipped.test.ts'],
    provide: { inspectableProgram: null, shippedProgram: process.env['RENTIUM_TEST_PROGRAM'] ?? null },
    ...(mode === 'packaged' && { globalSetup: ['test/electron/pack-inspectable.ts'] }),
    reporters: ['default', './test/support/count-reporter.ts'],
    // They share one clipboard and one screen.
    fileParallelism: false,
    testTimeout: 90_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 10_000 } },
  },
}));
